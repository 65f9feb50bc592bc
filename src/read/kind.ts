import { splitFrontMatter } from './front-matter/split.ts'

export type Kind = 'markdown' | 'html' | 'text'

const HTML_NAME = /\.(?:x?html?|xht)$/i
const MARKDOWN_NAME = /\.(?:md|mdx|markdown|mkdn?|mdown|qmd|rmd)$/i

const PAGE = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i
/** An article exported without the page around it. */
const PART = /^(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:article|main|div|section|header|h[1-6]|p|ul|figure|meta|link|title)[\s>]/i

/** What only Markdown has at the beginning of a line, or in it. */
const MARKDOWN: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^ {0,3}\S[^\n]{0,200}\n {0,3}(?:={3,}|-{3,})[ \t]*$/m,
  /^ {0,3}(?:`{3,}|~{3,})/m,
  /\]\((?:https?:|\/|\.{0,2}\/|#)[^()\s]{0,500}\)/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|/m,
  /^ {0,3}>[ \t]?\S/m,
  /==\S[^=\n]{0,200}==/,
  /\*\*\S[^*\n]{0,200}\*\*/,
]

/** What a report is written in: a whole HTML page is one whatever its name says. */
export function kindOf(text: string, file: string): Kind {
  const start = text.slice(0, 10_000).trimStart()
  if (PAGE.test(start)) return 'html'
  if (HTML_NAME.test(file)) return 'html'
  if (MARKDOWN_NAME.test(file)) return 'markdown'
  if (PART.test(start) && /<\/(?:p|h[1-6]|div|ul|article|section)>/i.test(text)) return 'html'
  const { head, body } = splitFrontMatter(text)
  return head || MARKDOWN.some(pattern => pattern.test(body)) ? 'markdown' : 'text'
}
