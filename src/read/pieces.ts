import type { Root } from 'mdast'
import { SIGN } from './dialects/signs.ts'
import { move } from './move.ts'

/**
 * So much of a text, in characters, is parsed at a time: what is remembered of it is a hundred times as long,
 * and costs little where it is soon let go of.
 */
const PIECE = 8000

/**
 * The end of an empty line before a letter or a heading's sign: of what began before it only fenced code and HTML
 * go on there; lists, quotations and footnotes ask for their signs or an indent (CommonMark 0.31 §4 and §5).
 */
const BORDER = /\n[ \t]*\n(?=[\p{L}#])/gu

/** What defines a reference, a footnote or a term: that may be far from what it defines. */
const DEFINITION = new RegExp(`\\]:|${SIGN.defines}`)

type Parse = (text: string) => Root

/**
 * The trees of a long text's parts, one after the other; together they are the tree of the whole.
 * @param size least length of a part, in characters
 */
export function* parsePieces(text: string, parse: Parse, size = PIECE): Generator<Root> {
  if (text.length <= size || DEFINITION.test(text)) return yield parse(text)
  let line = 0
  for (let start = 0; start < text.length;) {
    const { root, end, lines } = nextPiece(text, start, parse, size)
    for (const node of root.children) move(node, line, start)
    yield root
    line += lines
    start = end
  }
}

interface Piece {
  root: Root
  /** Where it ends in the text. */
  end: number
  /** How many lines it has; of the last piece nobody asks. */
  lines: number
}

/** Where something is left open, twice as much is tried: the time stays in proportion to the length. */
function nextPiece(text: string, start: number, parse: Parse, size: number): Piece {
  for (let least = size; ; least *= 2) {
    const end = borderAfter(text, start + least)
    if (end === text.length) return { root: parse(text.slice(start)), end, lines: 0 }
    // A letter behind the border: a paragraph of its own shows that nothing is open there, and which line it is.
    const root = parse(`${text.slice(start, end)}x`)
    const probe = root.children.pop()
    const at = probe?.position?.start
    if (probe?.type === 'paragraph' && at?.offset === end - start) return { root, end, lines: at.line - 1 }
  }
}

function borderAfter(text: string, at: number): number {
  BORDER.lastIndex = at
  return BORDER.test(text) ? BORDER.lastIndex : text.length
}
