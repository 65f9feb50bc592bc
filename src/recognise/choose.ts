import type { Outline } from './outline.ts'
import { nameKey } from './people/evidence.ts'
import { frontMatter } from './people/front-matter.ts'
import type { Nomination } from './people/nominate.ts'
import type { Section } from './sections.ts'

/** A heading that was looked at, and why it is nobody's. */
export interface Refusal { heading: string, line: number, why: string, nomination?: Nomination }

export interface Choice { chosen: Nomination[], refused: Refusal[] }

/** Why whoever a heading names has no section there, where others have. */
export const HOLDS_OTHERS = 'several people have sections below it'

/** So much speaks for a talk that is surely one, in bits; so many of its form stand beside it. */
const SURE = 5
const LEAST = 2

const WHY_PART = { opening: 'opens a report', closing: 'closes a report', profile: 'lists who wrote the report', part: 'is a part of any report' }

/**
 * Of the nominations, those that are believed: whoever stands outermost has
 * all that is below; a talk or topic with several people below it is a group
 * of theirs; what stands in a list of the writers is no section.
 */
export function choose(outline: Outline, nominations: (Nomination | undefined)[]): Choice {
  const { sections, frames, title } = outline
  const chosen: Nomination[] = []
  const refused: Refusal[] = []
  const believed = nominations.map(nomination => nomination && nomination.bits > 0 ? nomination : undefined)
  const inside = peopleInside(sections, believed)
  /** Whether a talk surely is one, and of a form with others beside it that hold nobody: below it is what was said in it, as `@Async`. */
  const isAmongTalks = ({ bits, recogniser }: Nomination, depth: number): boolean =>
    bits >= SURE && sections.filter(({ heading }, index) => heading?.depth === depth && believed[index]?.recogniser === recogniser && inside[index] === 0).length >= LEAST
  for (let index = 0; index < sections.length; index++) {
    const { heading, end } = sections[index] as Section
    if (!heading) continue
    const nomination = believed[index]
    const frame = frames[index]
    const refuse = (why: string) => refused.push({ heading: heading.prose.text.slice(0, 80), line: heading.line, why, ...(nominations[index] && { nomination: nominations[index] }) })
    if (nomination?.recogniser === frontMatter) {
      chosen.push(nomination)
      index = end - 1
    }
    else if (index === title) refuse('is the report\'s title')
    else if (frame && !(frame === 'part' && nomination && nomination.recogniser.kind !== 'name')) refuse(WHY_PART[frame])
    else if (!nomination) refuse(nominations[index] ? 'too little speaks for a person' : 'names nobody')
    else if (nomination.recogniser.kind !== 'name' && (inside[index] ?? 0) > (nomination.claim.below ? 0 : 1) && !isAmongTalks(nomination, heading.depth)) refuse(HOLDS_OTHERS)
    else {
      chosen.push(nomination)
      index = end - 1
    }
  }
  return { chosen, refused }
}

/** How many different people are believed to stand below each section: 0, 1, or 2 for more. */
function peopleInside(sections: Section[], believed: (Nomination | undefined)[]): number[] {
  const counts: number[] = sections.map(() => 0)
  const seen: (string | undefined)[] = []
  const open: number[] = []
  sections.forEach(({ end }, index) => {
    while (open.length > 0 && (sections[open.at(-1) as number] as Section).end <= index) open.pop()
    const named = believed[index]?.claim.people[0]
    if (named) {
      const key = nameKey(named.name)
      for (const outer of open) {
        const own = believed[outer]?.claim.people[0]
        if (own && nameKey(own.name) === key) continue
        if (seen[outer] !== key) counts[outer] = (counts[outer] as number) + 1
        seen[outer] ??= key
      }
    }
    if (end > index + 1) open.push(index)
  })
  return counts
}
