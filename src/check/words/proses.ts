import { proses, type Block } from '../../read/blocks.ts'
import type { Prose, Span } from '../../read/prose.ts'
import type { Part, Recap } from '../../recap.ts'

/** All blocks that a report was recognised from. */
export function blocksOf({ opening, people, topics, closing }: Recap): Block[] {
  const sections = [...people, ...topics].flatMap(({ above = [], parts }): Part[] => [{ blocks: above }, ...parts])
  const parts = [...opening, ...sections, ...closing]
  return parts.flatMap(({ heading, blocks }) => heading ? [heading, ...blocks] : blocks)
}

/** All running text of a report. */
export const prosesOf = (recap: Recap): Prose[] => blocksOf(recap).flatMap(proses)

/** The words that its authors made a link of. */
export const linkedIn = (recap: Recap): string[] => prosesOf(recap).flatMap(({ text, links }) => wordsOf(text, links))

/** The words that its authors marked, or made a link of. */
export const markedIn = (recap: Recap): string[] =>
  prosesOf(recap).flatMap(({ text, marks, links }) => wordsOf(text, [...marks, ...links]))

const wordsOf = (text: string, spans: Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end))
