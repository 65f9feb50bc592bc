import { isWebAddress } from '../read/web-address.ts'
import { writeStruck } from './struck.ts'
import { visible, wellFormed } from './visible.ts'

/**
 * The one place where a report's words are kept from being syntax: of
 * Markdown, of Slidev (separators, slots, snippets, KaTeX, notes) and of Vue.
 * Markdown's own backslash escapes do nearly all of it (CommonMark 0.31 §2.4);
 * they still read as text to whoever edits the page.
 */

const ANYWHERE = /[\\`*_[\]<>$~|]/g
/** All that is escaped within a line. */
const NEEDS_ESCAPE = /[\\`*_[\]<>$~|&]/
/** Slidev looks for comments without regard to escapes: its `<!--` must not stand there as such. */
const COMMENT = /\\<!/g
/** `&` only where it would begin a character reference. */
const REFERENCE = /&(?=#?\w+;)/g
/**
 * Slidev looks for these in a page's text as it stands, escapes, notes and all: for components that bring
 * another host's script or a whole editor with them (`detectFeatures` of its parser), for pictures to
 * load beforehand (`extractImagesUsage`), and for things to drag, at which it fails in a table.
 */
const SOUGHT: [sought: RegExp, written: string][] = [
  [/\\<(?=(?:Tweet|BlueSky)\b|v-?drag)/gi, '&lt;'],
  [/(?<=\bv)-(?=drag)/gi, '\\-'],
  [/\{(?=monaco)/g, '&#123;'],
  [/\b(src|image)=(?=["'])/g, '$1\\='],
  [/url\((?=\S|$)/g, 'url\\('],
]
/** What begins a block (or a Slidev directive, or, in a link, a footnote) only at the beginning of a line. */
const AT_LINE_START = /^[#+\-=:@!^]|^\d+(?=[.)])/
/** What closes a heading at its end. */
const AT_LINE_END = /(?<=\s)#+$/
/** An address that would be made a link with our escapes in it, or with its own decoded. */
const ADDRESS_SIGN = /[\\%{}]|xn--|url\(|(?:src|image)=["']|v-drag/gi
/** Vue reads mustaches even where Markdown has decoded them from entities. */
const MUSTACHE = /\{\{|\}\}/g

/** A line's end with the white space around it; asked for only where white space begins, or a long gap would be gone through from each of its places. */
const LINE_BREAK = /(?<!\s)\s*[\r\n]\s*/g

/** Running text as Markdown that shows just this text, struck through what is in the report. Line breaks become spaces. */
export const escapeText = (text: string): string => writeStruck(text, escapePlain)

/**
 * Letters, kana, Han, Hangul and the full-width signs between them, and behind the first of them spaces and signs of
 * running text: most of what a report says has nothing else, and none is syntax.
 */
const LETTER = String.raw`A-Za-z\d\u3001-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E`
const NO_SYNTAX = new RegExp(String.raw`^(?!\d+[.)])[${LETTER}](?:[${LETTER},.;'/)%?!+]| +(?! |$))*$`)

function escapePlain(text: string): string {
  if (NO_SYNTAX.test(text)) return text
  return unsought(escapeMarkdown(text)
    .replace(/\S+/g, withoutAddress)
    .replace(MUSTACHE, mustache => `<span v-pre>${mustache}</span>`))
}

/** A run without white space, in which nothing that such a sign follows is taken for an address. */
function withoutAddress(run: string): string {
  if (!run.includes('://')) return run
  let last = 0
  for (const { index } of run.matchAll(ADDRESS_SIGN)) last = index
  return run.slice(0, last).replaceAll('://', ':\\//') + run.slice(last)
}

/** Text of a note. Notes never reach Vue; all they need is to stay inside their comment. */
export const escapeNote = (text: string): string => writeStruck(text, plain => NO_SYNTAX.test(plain) ? plain : unsought(escapeMarkdown(plain)))

function escapeMarkdown(text: string): string {
  const line = visible(text).replace(LINE_BREAK, ' ').trim()
  return (NEEDS_ESCAPE.test(line) ? line.replace(ANYWHERE, '\\$&').replace(COMMENT, '\\<\\!').replace(REFERENCE, '\\&') : line)
    .replace(AT_LINE_START, first => /\d/.test(first) ? `${first}\\` : `\\${first}`)
    .replace(AT_LINE_END, '\\$&')
}

const unsought = (markdown: string): string => SOUGHT.reduce((text, [sought, written]) => text.replace(sought, written), markdown)

/** The same in attributes, where only character references are escapes: `{` and `(`, the hyphen, and what begins a picture. */
const SOUGHT_IN_ATTRIBUTES = /\{(?=monaco)|!(?=\[)|(?<=url)\(|(?<=\bv)-(?=drag)/gi

/** A value inside the double quotes of a component's attribute. */
export function escapeAttribute(value: string): string {
  return visible(value).replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    .replace(SOUGHT_IN_ATTRIBUTES, sign => `&#${sign.charCodeAt(0)};`)
}

/** An address inside the double quotes of a component's attribute; empty if it is none to follow. */
export function addressAttribute(url: string): string {
  if (escapeUrl(url) === undefined) return ''
  return escapeAttribute(url.replaceAll('\'', '%27').replace(/[\s"<>`\p{C}]/gu, char => encodeURIComponent(wellFormed(char))))
}

/** An address as a Markdown link destination; undefined if it is not one to follow (http, https, mailto only). */
export function escapeUrl(url: string): string | undefined {
  if (!isWebAddress(url) && !(/^mailto:/i.test(url) && URL.canParse(url))) return undefined
  return encodeURI(wellFormed(url))
    // What was encoded stays encoded once.
    .replace(/%25(?=[\da-f]{2})/gi, '%')
    // Slidev looks for this outside of words, also in an address.
    .replace(/(?<=\bv)-(?=drag)/gi, '%2D')
    .replace(/[()<>"'`\\{}|$*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** What of SOUGHT stands in code, where nothing is escaped, with the fence that Slidev draws a picture of. */
const SOUGHT_IN_CODE = /<(?:Tweet|BlueSky)\b|\{monaco|^```mermaid|\b(?:src|image)=["']|url\(/m

/** Slidev looks for pictures outside code, but takes three backticks at the beginning of a line for the end of any. */
const PICTURE = /!\[[^\]]*\]\(/
const INNER_FENCE = /^```/m

/** Whether code cannot stand in a page as it is. */
export const isSoughtCode = (code: string): boolean => SOUGHT_IN_CODE.test(code) || (INNER_FENCE.test(code) && PICTURE.test(code))

/** Such code as HTML, with character references for all that means something to HTML, Slidev (which takes the first heading in it for the slide's) or Vue. */
export const htmlCode = (code: string): string =>
  `<pre class="slidev-code"><code>${code.replace(/[&<>"'`{}($#-]/g, sign => `&#${sign.charCodeAt(0)};`)}</code></pre>`

/** A fence longer than any run of backticks in the code. */
export function fenceFor(code: string): string {
  let longest = 2
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return '`'.repeat(longest + 1)
}
