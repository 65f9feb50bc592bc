import { toString } from 'mdast-util-to-string'
import { slideTree } from './tree.ts'

/** What stands between tags, and how many lines below the beginning. */
export interface HtmlText { text: string, below: number }

const COMMENT = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z][^>]*>/gi
/** What is between these tags is no text. */
const RAW = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<\/?([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
/** Tags that stand in the middle of a sentence. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|rb|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i
const REFERENCE = /&(?:#\d+|#x[\da-f]+|\w+);/gi
const CUT = '\0'

/** The texts of HTML, line by line: tags and comments taken off, a picture's name kept. */
export function htmlTexts(html: string): HtmlText[] {
  const text = html
    .replace(COMMENT, linesOf)
    .replace(RAW, linesOf)
    .replace(TAG, (tag: string, name: string, attributes: string) => {
      const [, ...alts] = name.toLowerCase() === 'img' ? ALT.exec(attributes) ?? [] : []
      const alt = alts.find(Boolean) ?? ''
      return (INLINE.test(name) ? '' : CUT) + alt + (alt && CUT) + linesOf(tag.replace(alt, ''))
    })
  return text.split('\n').flatMap((line, below) => line.split(CUT).map(part => ({ text: decode(part).trim(), below })).filter(({ text }) => text))
}

/** Only the line breaks of a text, so that what comes after it stays in its line. */
const linesOf = (text: string): string => text.replace(/[^\n]+/g, '')

/** Character references as characters, as Markdown reads them: it knows them all by name. */
const decode = (text: string): string => text.replace(REFERENCE, reference => toString(slideTree(reference)))
