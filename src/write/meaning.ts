import { hash } from 'node:crypto'

const COMMENT = /<!--(?<note>[\s\S]*?)-->/g

/**
 * The hash of what a slide says, whoever saved it: SHA-256, in hex. `below` is what stands below its front matter.
 * Line ends, white space at the ends of lines and around the notes, the order and the quoting of front matter do not
 * count. Its notes are, as for Slidev, a comment that ends it (https://sli.dev/guide/syntax#notes).
 */
export function meaning(frontMatter: Record<string, unknown>, below: string): string {
  const text = plain(below.replace(/\r\n?/g, '\n'))
  const last = [...text.matchAll(COMMENT)].at(-1)
  const notes = last && last.index + last[0].length === text.length ? last : undefined
  const said = [sorted(frontMatter), notes ? text.slice(0, notes.index).trim() : text, notes?.groups?.note?.trim() ?? '']
  return hash('sha256', JSON.stringify(said))
}

/** Asked for only where white space begins, or a long gap would be gone through from each of its places. */
const LINE_END = /(?<![^\S\n])[^\S\n]+$/gm
const plain = (text: string): string => text.replace(LINE_END, '').trim()

/** A value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted((value as Record<string, unknown>)[key])]))
}
