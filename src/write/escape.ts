/**
 * The one place where a report's words are kept from being syntax: of
 * Markdown, of Slidev (separators, slots, snippets, KaTeX, notes) and of Vue.
 * Markdown's own backslash escapes do nearly all of it (CommonMark 0.31 §2.4);
 * they still read as text to whoever edits the page.
 */

const ANYWHERE = /[\\`*_[\]<>$~|]/g
/** `&` only where it would begin a character reference. */
const REFERENCE = /&(?=#?\w+;)/g
/** What begins a block (or a Slidev directive) only at the beginning of a line. */
const AT_LINE_START = /^(\s*)([#+\-=:@!]|\d+(?=[.)]))/
/** Vue reads mustaches even where Markdown has decoded them from entities. */
const MUSTACHE = /\{\{|\}\}/g

/** Running text as Markdown that shows just this text. Line breaks become spaces. */
export function escapeText(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ')
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(AT_LINE_START, (_, space: string, first: string) => `${space}${/\d/.test(first) ? `${first}\\` : `\\${first}`}`)
    .replace(MUSTACHE, mustache => `<span v-pre>${mustache}</span>`)
}

/** Text of a note. Notes never reach Vue; all they need is to stay inside their comment. */
export function escapeNote(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(AT_LINE_START, (_, space: string, first: string) => `${space}${/\d/.test(first) ? `${first}\\` : `\\${first}`}`)
}

/** A value inside the double quotes of a component's attribute. */
export function escapeAttribute(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** An address as a Markdown link destination; undefined if it is not one to follow (http, https, mailto only). */
export function escapeUrl(url: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url) || !URL.canParse(url)) return undefined
  return encodeURI(decodeSafely(url)).replace(/[()<>"'`\\{}|$*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  }
  catch {
    return url
  }
}

/** A fence longer than any run of backticks in the code. */
export function fenceFor(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}
