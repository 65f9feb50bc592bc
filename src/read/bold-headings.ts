import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { DEEPEST } from './blocks.ts'

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
  root.children = root.children.flatMap((node): RootContent[] => node.type === 'paragraph' ? raised(node, DEPTH) : [node])
  return root
}

/** A bold line that is a talk's title: in the brackets that titles alone have. */
const TITLE_LINE = /^(?:\*\*|__)[ \t]*(?:《[^》\n]{2,120}》|『[^』\n]{2,120}』)[^*_\n]{0,40}(?:\*\*|__)[ \t]*$/gm
const BOLD_TITLE = /^\s*(?:《[^》]{2,120}》|『[^』]{2,120}』)/u
const LEAST_TITLES = 2

/** Whether talks in a report stand under bold lines, and not under headings of its own. */
export const hasBoldTitles = (text: string): boolean => (text.match(TITLE_LINE)?.length ?? 0) >= LEAST_TITLES

/** Makes headings, one deeper than the last, of bold lines that are titles; the trees of a report's parts are given one after the other. */
export function boldTitleRaiser(): (root: Root) => Root {
  let depth = 1
  return (root) => {
    root.children = root.children.flatMap((node): RootContent[] => {
      if (node.type === 'heading') depth = node.depth
      return node.type === 'paragraph' && isTitle(node) ? raised(node, Math.min(DEEPEST, depth + 1) as Heading['depth']) : [node]
    })
    return root
  }
}

const isTitle = ({ children: [first] }: Paragraph): boolean => first?.type === 'strong' && BOLD_TITLE.test(toString(first))

function raised(paragraph: Paragraph, depth: Heading['depth']): RootContent[] {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'strong' || !first.position || !paragraph.position || first.position.start.line !== first.position.end.line) return [paragraph]
  const below = withoutBreak(rest)
  if (!below) return [paragraph]
  const heading: Heading = { type: 'heading', depth, children: first.children, position: first.position }
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
