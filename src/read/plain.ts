import type { Paragraph, Root, RootContent } from 'mdast'
import { move } from './move.ts'

/**
 * A paragraph of nothing but words: without a Markdown sign, an address, or white space at the ends of its lines.
 * Highlighter marks (==) mean nothing to Markdown.
 */
const LINE = String.raw`(?:==(?!=))?\p{L}[^\\\x60*_[\]<>&~|@\p{Cc}]*(?<!\s)`
const PLAIN = new RegExp(`^${LINE}(?:\n${LINE})*$`, 'u')
const ADDRESS = /\/\/|www\./i
const BETWEEN = '\n\n'
const STAND_IN = 'x'

interface Plain { text: string, /** Where its stand-in begins. */ at: number }

/**
 * The tree of a text, the same as the parser's own, of which the plain paragraphs (most of many a report) are not
 * parsed: a letter stands in for each. Where one is no paragraph, in code or HTML, the parser gets the text as it is.
 */
export function parseAroundPlain(text: string, parse: (text: string) => Root): Root {
  const { short, plain } = shortened(text)
  const children = restored(parse(short).children, plain)
  return children ? { type: 'root', children } : parse(text)
}

function shortened(text: string): { short: string, plain: Plain[] } {
  const plain: Plain[] = []
  let at = 0
  const parts = text.split(BETWEEN).map((part, index) => {
    const isPlain = index > 0 && PLAIN.test(part) && !ADDRESS.test(part)
    if (isPlain) plain.push({ text: part, at })
    const short = isPlain ? STAND_IN : part
    at += short.length + BETWEEN.length
    return short
  })
  return { short: parts.join(BETWEEN), plain }
}

/** The paragraphs in place of their stand-ins, and all that comes after where it stands in the text; undefined if one is not found. */
function restored(nodes: RootContent[], plain: Plain[]): RootContent[] | undefined {
  let found = 0
  let lines = 0
  let characters = 0
  const children = nodes.map((node) => {
    const known = plain[found]
    const start = node.position?.start
    const isStandIn = known !== undefined && node.type === 'paragraph' && start?.offset === known.at
    move(node, lines, characters)
    if (!isStandIn || !start) return node
    found++
    const paragraph = paragraphOf(known.text, start.line, known.at + characters)
    lines += paragraph.position.end.line - start.line
    characters += known.text.length - STAND_IN.length
    return paragraph
  })
  return found === plain.length ? children : undefined
}

function paragraphOf(value: string, line: number, offset: number) {
  const lines = value.split('\n')
  const position = () => ({
    start: { line, column: 1, offset },
    end: { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1, offset: offset + value.length },
  })
  return { type: 'paragraph', children: [{ type: 'text', value, position: position() }], position: position() } satisfies Paragraph
}
