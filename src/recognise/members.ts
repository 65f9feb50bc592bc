import type { Block } from '../read/blocks.ts'
import { proses } from '../read/blocks.ts'
import type { Outline } from './outline.ts'
import { SPEAKER_COLUMN } from './people/facts.ts'
import { bitsOf, readPeople } from './people/name.ts'

const LONGEST = 80
const MOST = 40
/** A name and more of it: 山田 (SRE), 山田: SRE, 山田、SRE. */
const REST = /\s*[:：、,，／|｜–—].*$/u

/** Who wrote a report, as a list or table of its writers says. */
export function membersOf({ sections, frames }: Outline): string[] {
  return sections.flatMap(({ own }, index) => frames[index] === 'profile' ? own.flatMap(namesIn) : []).slice(0, MOST)
}

function namesIn(block: Block): string[] {
  if (block.type === 'list') return proses(block).flatMap(({ text }) => namesOf(text))
  if (block.type !== 'table') return []
  const [head = [], ...rows] = block.rows.map(row => row.map(cell => cell.text.trim()))
  const column = head.findIndex(cell => SPEAKER_COLUMN.test(cell))
  return column < 0 ? [] : rows.flatMap(row => namesOf(row[column] ?? ''))
}

function namesOf(text: string): string[] {
  const people = text.length <= LONGEST ? readPeople(text.replace(REST, '')) : undefined
  return people && bitsOf(people) > -3 ? people.flatMap(({ name, handle }) => handle && handle !== name ? [name, handle] : [name]) : []
}
