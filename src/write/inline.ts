import type { Text } from '../plan/slide.ts'
import { struckSlice } from '../read/struck.ts'
import { escapeText, escapeUrl } from './escape.ts'

/** A text of a slide as Markdown, its links as links; one that is not to be followed is text. */
export function writeText(text: Text): string {
  const links = text.from === 'report' ? text.links ?? [] : []
  let written = ''
  let at = 0
  for (const { start, end, url } of links) {
    const target = escapeUrl(url)
    if (!target || start < at || !text.text.slice(start, end).trim()) continue
    written += beforeLink(spaced(struckSlice(text.text, at, start), escapeText)) + spaced(struckSlice(text.text, start, end), inner => `[${escapeText(inner)}](${target})`)
    at = end
  }
  return at === 0 ? escapeText(text.text) : written + spaced(struckSlice(text.text, at, text.text.length), escapeText)
}

/** Writes a piece of a line, the white space at its ends kept as one space. */
function spaced(piece: string, write: (inner: string) => string): string {
  const inner = piece.trim()
  if (!inner) return piece ? ' ' : ''
  return (/^\s/.test(piece) ? ' ' : '') + write(inner) + (/\s$/.test(piece) ? ' ' : '')
}

/** With a `!` at its end, the link after it would be a picture, and Slidev would load it where that is escaped, too; with a `^`, a footnote. */
const beforeLink = (markdown: string): string => markdown.replace(/\\?([!^])$/, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
