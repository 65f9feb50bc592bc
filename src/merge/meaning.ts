import { createHash } from 'node:crypto'
import { parseSlide } from '@slidev/parser'

/**
 * The hash of what a slide says, whoever saved it: line ends, white space at the ends of lines, the order
 * and the quoting of front matter do not count. SHA-256, in hex.
 */
export function meaningOf(text: string): string {
  const { frontmatter, content, note = '' } = parseSlide(text.replace(/\r\n?/g, '\n').trim())
  return createHash('sha256').update(JSON.stringify([sorted(frontmatter), plain(content), plain(note)])).digest('hex')
}

const plain = (text: string): string => text.replace(/[^\S\n]+$/gm, '').trim()

/** A value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]))
}
