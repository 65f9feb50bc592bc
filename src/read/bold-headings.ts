import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

/** What a report has that sets its headings as Markdown asks for. */
const HEADING = /^ {0,3}#{1,6}[ \t]|^ {0,3}\S[^\n]{0,200}\n {0,3}(?:={2,}|-{2,})[ \t]*$|^ {0,3}<h[1-6][\s>]/im
/** A line that is bold from its first word to its last. */
const BOLD_LINE = /^(?:\*\*[^*\n]{2,100}\*\*|__[^_\n]{2,100}__)[ \t]*$/gm
/** So many of them, and no heading: they are its headings. */
const LEAST = 3

/** The report's title, before anything else. */
const TITLE = /^\s*#[ \t][^\n]*(?:\n|$)/

/** Whether bold lines are all the headings that a report in Markdown has below its title. */
export const hasBoldHeadings = (text: string): boolean =>
  !HEADING.test(text.replace(TITLE, '')) && (text.match(BOLD_LINE)?.length ?? 0) >= LEAST

const DEPTH = 2

/** Makes headings of the bold lines that begin a paragraph. */
export function raiseBoldLines(root: Root): Root {
  root.children = root.children.flatMap((node): RootContent[] => node.type === 'paragraph' ? raised(node) : [node])
  return root
}

function raised(paragraph: Paragraph): RootContent[] {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'strong' || !first.position || !paragraph.position || first.position.start.line !== first.position.end.line) return [paragraph]
  const below = withoutBreak(rest)
  if (!below) return [paragraph]
  const heading: Heading = { type: 'heading', depth: DEPTH, children: first.children, position: first.position }
  const start = below[0]?.position?.start
  return [heading, ...start ? [{ ...paragraph, children: below, position: { start, end: paragraph.position.end } }] : []]
}

/** What follows on the next line; undefined where the line goes on. */
function withoutBreak([next, ...rest]: PhrasingContent[]): PhrasingContent[] | undefined {
  if (!next) return []
  if (next.type === 'break') return rest
  const position = next.position
  if (next.type !== 'text' || !position || !/^[ \t]*\n/.test(next.value)) return undefined
  const value = next.value.trimStart()
  if (!value) return rest
  const before = next.value.length - value.length
  const start = { ...position.start, line: position.start.line + 1, column: 1, ...(position.start.offset !== undefined && { offset: position.start.offset + before }) }
  return [{ ...next, value, position: { start, end: position.end } }, ...rest]
}
