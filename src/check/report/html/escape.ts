import { printable } from '../printable.ts'

/** Markup that goes into a page as it is. Only `html` and `trusted` make it. */
class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

export type Html = Markup

/** What may stand in a template: text is escaped, nothing leaves nothing. */
export type Value = Html | string | number | false | undefined | Value[]

/**
 * The one way to write markup here: whatever is put into the template is
 * escaped, in text and in quoted attributes alike, unless it is markup itself.
 */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Markup(strings.reduce((page, string, index) => page + sourceOf(values[index - 1]) + string))

/** Text of this folder (styles, script) that must not be escaped. Never somebody else's. */
export const trusted = (source: string): Html => new Markup(source)

function sourceOf(value: Value): string {
  if (value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(sourceOf).join('')
  return value instanceof Markup ? value.source : escapeHtml(String(value))
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** Text that shows as just this text, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, sign => NAMES[sign] as string)
