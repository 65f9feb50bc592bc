import { proses } from '../read/blocks.ts'
import type { Outline } from './outline.ts'
import { nameKey } from './people/evidence.ts'
import type { Nomination } from './people/nominate.ts'

/** Of the text below headings, the least that one person's sections must hold for the report to be divided by people. */
const LEAST_OF_ONE = 0.5
/** … and the least that the sections of several must hold. */
const LEAST_OF_SEVERAL = 0.25
/** … and where most of the headings are theirs. */
const LEAST_OF_MOST = 0.1

/**
 * Why a report is not to be divided by the people found in it, if so: they
 * hold too little of what stands under headings that open or close nothing,
 * or all that there is is its author, who says hello.
 */
export function carries({ sections, frames, title }: Outline, chosen: Nomination[]): string | undefined {
  const names = new Set(chosen.flatMap(({ claim }) => claim.people.map(({ name }) => nameKey(name))))
  if (names.size === 1 && chosen.every(({ recogniser }) => recogniser.kind === 'introduction')) return 'only its author introduces themselves'
  const starts = new Map(chosen.map(({ at }) => [at, (sections[at] as { end: number }).end]))
  const groups = new Set(chosen.flatMap(({ at }) => sections[at]?.ancestors.map(({ line }) => line) ?? []))
  let theirs = 0
  let others = 0
  let until = 0
  sections.forEach(({ own, heading }, index) => {
    until = Math.max(until, starts.get(index) ?? 0)
    const length = own.flatMap(proses).reduce((sum, { text }) => sum + text.length, 0)
    if (index < until) theirs += length
    else if (heading && index !== title && !frames[index] && !groups.has(heading.line)) others += length
  })
  const share = theirs + others === 0 ? 1 : theirs / (theirs + others)
  const least = names.size === 1 ? LEAST_OF_ONE : isMostOfTheHeadings(sections, frames, chosen) ? LEAST_OF_MOST : LEAST_OF_SEVERAL
  return share >= least ? undefined : `the sections of ${names.size === 1 ? 'one person' : `${names.size} people`} hold ${Math.round(100 * share)} % of the text under headings`
}

const LEAST_NAMES = 3

/** Whether of the headings beside theirs more are theirs than not. */
function isMostOfTheHeadings(sections: Outline['sections'], frames: Outline['frames'], chosen: Nomination[]): boolean {
  const depths = new Set(chosen.map(({ at }) => sections[at]?.heading?.depth))
  const beside = sections.filter(({ heading }, index) => heading && depths.has(heading.depth) && !frames[index])
  return chosen.length >= LEAST_NAMES && chosen.length > beside.length / 2
}
