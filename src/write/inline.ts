import type { Text } from '../plan/slide.ts'
import type { Link } from '../read/prose.ts'
import { struckSlice } from '../read/struck.ts'
import { escapeNote, escapeText, escapeUrl } from './escape.ts'

/** A text of a slide as Markdown, its links as links; one that is not to be followed is text. */
export const writeText = (text: Text): string => writeLinked(text.text, text.from === 'report' ? text.links : undefined, escapeText)

/** The same of a note. */
export const writeNoteText = ({ text, links }: { text: string, links?: Link[] }): string => writeLinked(text, links, escapeNote)

function writeLinked(text: string, links: Link[] = [], escape: (text: string) => string): string {
  let written = ''
  let at = 0
  const pieceAt = (from: number, to: number) => {
    const piece = spaced(struckSlice(text, from, to), escape)
    return from === 0 ? piece : withinLine(piece)
  }
  for (const { start, end, url } of links) {
    const target = escapeUrl(url)
    if (!target || start < at || !text.slice(start, end).trim()) continue
    written += beforeLink(pieceAt(at, start)) + spaced(struckSlice(text, start, end), inner => `[${escape(inner)}](${target})`)
    at = end
  }
  return at === 0 ? escape(text) : (written + pieceAt(at, text.length)).trim()
}

/** Writes a piece of a line, the white space at its ends kept as one space, also beside what is not seen and left out. */
function spaced(piece: string, write: (inner: string) => string): string {
  const inner = piece.trim()
  if (!inner) return piece ? ' ' : ''
  return (/^\p{C}*\s/u.test(piece) ? ' ' : '') + write(inner) + (/\s\p{C}*$/u.test(piece) ? ' ' : '')
}

/** With a `!` at its end, the link after it would be a picture, and Slidev would load it where that is escaped, too; with a `^`, a footnote. */
const beforeLink = (markdown: string): string => markdown.replace(/\\?([!^])$/, (_, sign: string) => `&#${sign.charCodeAt(0)};`)

/** Behind a link, what means something only where a line begins means nothing. */
const withinLine = (markdown: string): string => markdown.replace(/^(\s*(?:\d+(?=\\[.)]))?)\\(?=[#+\-=:@.)])/, '$1')
