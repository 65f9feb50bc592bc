import { parseFragment } from 'parse5'

/** What stands between tags, line by line as it is written, and how many lines below the beginning. */
export interface HtmlText { text: string, below: number }

/** A comment ends as browsers end it, at `--!>` and at `<!-->` too. */
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z][^>]*>/
/** What is between these tags is no text. */
const RAW = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/
/** Lines of this stay what they are. */
const PREFORMATTED = /<(pre)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<\/?([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/
/** Whichever begins first: in an attribute none of the others does. */
const MARKUP = new RegExp(`${COMMENT.source}|${RAW.source}|${TAG.source}`, 'gi')
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
/** Tags that do not stand in the middle of a sentence. */
export const BLOCK = /^(?:address|article|aside|audio|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|img|legend|li|link|main|menu|nav|ol|optgroup|option|p|pre|script|search|section|select|style|summary|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|ul|video)$/i
const CUT = '\0'
/** A line that ends in the middle of a text. */
const BREAK = '\u2028'

/** Tags that an end tag makes by itself; any other end tag of what is not open is as if it were not there (HTML, 13.2.6.4.7). */
const MADE_BY_END = /^(?:p|br)$/

/** The texts of HTML, block by block: tags and comments taken off, a picture's name kept. */
export function htmlTexts(html: string): HtmlText[] {
  const open = new Set<string>()
  const text = html
    .replace(PREFORMATTED, code => code.replaceAll('\n', `${CUT}\n`))
    .replace(MARKUP, (tag: string, _raw: string | undefined, name: string | undefined, attributes: string) => {
      if (name === undefined) return linesOf(tag)
      const kind = name.toLowerCase()
      if (!tag.startsWith('</')) open.add(kind)
      else if (!open.has(kind) && !MADE_BY_END.test(kind)) return linesOf(tag)
      const [, ...alts] = kind === 'img' ? ALT.exec(attributes) ?? [] : []
      const alt = alts.find(Boolean) ?? ''
      return (kind === 'br' ? BREAK : BLOCK.test(kind) ? CUT : '') + alt + (alt && CUT) + linesOf(tag.replace(alt, ''))
    })
  let line = 0
  return text.split(CUT).flatMap((part) => {
    const below = line + countLines(part.slice(0, part.length - part.trimStart().length))
    line += countLines(part)
    const words = decode(part).trim()
    return words ? { text: words, below } : []
  })
}

const countLines = (text: string): number => text.split('\n').length - 1

/** Only the line breaks of a text, so that what comes after it stays in its line. */
const linesOf = (text: string): string => text.replace(/[^\n]+/g, '')

/** Character references as characters, as browsers read them: some need no semicolon. */
function decode(text: string): string {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node && 'value' in node ? node.value : ''
}
