/** White space of every kind, and what takes no room: joiners, what chooses the form of an emoji, marks for breaks, the byte order mark, controls that a deck leaves out (src/write/visible.ts). */

const NOTHING_SEEN = /[\s\0-\x1F\x7F-\x9F\u00AD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\uFFFE\uFFFF\u{E0100}-\u{E01EF}]+/gu

/** A text as it is compared: lines are broken elsewhere on a slide than in a report, words are not. */
export const solid = (text: string): string => text.replace(NOTHING_SEEN, '')

/** How often a text stands in another one, overlaps left out. */
export function countIn(text: string, part: string): number {
  if (part === '') return 0
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}
