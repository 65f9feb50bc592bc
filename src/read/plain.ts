import type { Heading, Root, RootContent } from 'mdast'
import { move } from './move.ts'

/**
 * A paragraph or heading of nothing but words: without a Markdown sign, an address, or white space at the ends of its lines.
 * Highlighter marks (==) mean nothing to Markdown.
 */
const LINE = String.raw`(?:==(?!=))?\p{L}[^\\\x60*_[\]<>&~|@#\p{Cc}]*(?<!\s)`
const PLAIN = new RegExp(`^(?:#{1,6} ${LINE}|${LINE}(?:\n${LINE})*)$`, 'u')
const ADDRESS = /\/\/|www\./i
const BETWEEN = '\n\n'
const STAND_IN = 'x'

interface Plain { text: string, /** Where its stand-in begins. */ at: number }

/**
 * The tree of a text, the same as the parser's own, of which plain paragraphs and headings (most of many a report) are
 * not parsed: a letter stands in for each. Where one is neither, in code or HTML, the parser gets the text as it is.
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

/** What is plain in place of its stand-ins, and all that comes after where it stands in the text; undefined if one is not found. */
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
    const plainNode = nodeOf(known.text, start.line, known.at + characters)
    lines += plainNode.position.end.line - start.line
    characters += known.text.length - STAND_IN.length
    return plainNode
  })
  return found === plain.length ? children : undefined
}

function nodeOf(text: string, line: number, offset: number) {
  const lines = text.split('\n')
  const end = () => ({ line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1, offset: offset + text.length })
  const from = (at: number) => ({ start: { line, column: at + 1, offset: offset + at }, end: end() })
  const depth = /^#*/.exec(text)?.[0].length ?? 0
  const value = depth > 0 ? text.slice(depth + 1) : text
  const children = [{ type: 'text' as const, value, position: from(text.length - value.length) }]
  return depth > 0
    ? { type: 'heading' as const, depth: depth as Heading['depth'], children, position: from(0) }
    : { type: 'paragraph' as const, children, position: from(0) }
}
