import { proses } from '../../read/blocks.ts'
import type { Prose } from '../../read/prose.ts'
import type { Recap } from '../../recap.ts'

/** All running text that a report was recognised from. */
export function prosesOf({ opening, people, closing }: Recap): Prose[] {
  const parts = [...opening, ...people.flatMap(person => person.parts), ...closing]
  return parts.flatMap(({ heading, blocks }) => heading ? [heading, ...blocks] : blocks).flatMap(proses)
}

/** The words that its authors marked. */
export const markedIn = (recap: Recap): string[] =>
  prosesOf(recap).flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
