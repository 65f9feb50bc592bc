import type { Root, RootContent } from 'mdast'
import { move } from './move.ts'

/**
 * So much of a text, in characters, is parsed at a time: what the parser remembers of each is a hundred times as long,
 * and costs little where it is soon let go of.
 */
const PIECE = 8000

/**
 * The end of an empty line before a letter or a heading's sign: of what began before it only fenced code and HTML
 * go on there; lists, quotations and footnotes ask for their signs or an indent (CommonMark 0.31 §4 and §5).
 */
const BORDER = /\n[ \t]*\n(?=[\p{L}#])/gu

/** In what defines a reference or a footnote; of that, all the text is to know. */
const DEFINES = ']:'

type Parse = (text: string) => Root

/**
 * The tree of a long text, parsed piece by piece: the same as of the whole.
 * @param size least length of a piece, in characters
 */
export function parsePieces(text: string, parse: Parse, size = PIECE): Root {
  if (text.length <= size || text.includes(DEFINES)) return parse(text)
  const children: RootContent[] = []
  let line = 0
  for (let start = 0; start < text.length;) {
    const piece = nextPiece(text, start, parse, size)
    for (const node of piece.children) {
      move(node, line, start)
      children.push(node)
    }
    line += piece.lines
    start = piece.end
  }
  return { type: 'root', children }
}

interface Piece {
  children: RootContent[]
  /** Where it ends in the text. */
  end: number
  /** How many lines it has; of the last piece nobody asks. */
  lines: number
}

/** Where something is left open, twice as much is tried: the time stays in proportion to the length. */
function nextPiece(text: string, start: number, parse: Parse, size: number): Piece {
  for (let least = size; ; least *= 2) {
    const end = borderAfter(text, start + least)
    if (end === text.length) return { children: parse(text.slice(start)).children, end, lines: 0 }
    // A letter behind the border: a paragraph of its own shows that nothing is open there, and which line it is.
    const { children } = parse(`${text.slice(start, end)}x`)
    const probe = children.pop()
    const at = probe?.position?.start
    if (probe?.type === 'paragraph' && at?.offset === end - start) return { children, end, lines: at.line - 1 }
  }
}

function borderAfter(text: string, at: number): number {
  BORDER.lastIndex = at
  return BORDER.test(text) ? BORDER.lastIndex : text.length
}
