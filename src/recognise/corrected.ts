import { RecapError } from '../errors.ts'
import type { Warning } from '../recap.ts'
import type { GivenPerson } from './authors.ts'
import type { Outline } from './outline.ts'
import { nameKey } from './people/evidence.ts'
import type { Nomination } from './people/nominate.ts'
import { recognisers } from './people/index.ts'
import { frontMatter } from './people/front-matter.ts'

export interface Corrected { nominations: (Nomination | undefined)[], warnings: Warning[] }

/**
 * The nominations as the front matter's `people:` corrects them: these people
 * have sections and no others. A person's sections are those whose headings
 * it gives (`section:`), else those that were recognised as theirs, else the
 * headings with their name in them.
 * @throws RecapError where two people are given the same section.
 */
export function correct(outline: Outline, nominations: (Nomination | undefined)[], given: GivenPerson[], file: string): Corrected {
  const corrected: (Nomination | undefined)[] = nominations.map(() => undefined)
  const warnings: Warning[] = []
  const byText = new Map<string, number[]>()
  outline.sections.forEach(({ heading }, index) => {
    if (heading && heading.prose.text.length <= LONGEST) push(byText, nameKey(heading.prose.text), index)
  })
  for (const person of given) {
    const found = person.sections.length > 0
      ? person.sections.flatMap(section => byText.get(nameKey(section)) ?? containing(byText, nameKey(section)))
      : recognised(nominations, person) ?? containing(byText, nameKey(person.name))
    if (found.length === 0) warnings.push({ message: `the front matter gives ${person.name} a section, but no heading reads "${person.sections.join('", "') || person.name}"`, ...(person.line && { line: person.line }) })
    for (const at of found) {
      if (corrected[at]) throw new RecapError(`the front matter gives two people the section "${outline.texts[at]}"`, { file, line: person.line ?? outline.sections[at]?.heading?.line ?? 1 }, 'write them as one: name: A & B')
      corrected[at] = nomination(person, at, outline.sections[at]?.heading?.line ?? 1, nominations[at])
    }
  }
  return { nominations: corrected, warnings }
}

const LONGEST = 1000

function push(map: Map<string, number[]>, key: string, value: number) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const containing = (byText: Map<string, number[]>, part: string): number[] =>
  part ? [...byText].filter(([text]) => text.includes(part)).flatMap(([, at]) => at).slice(0, 20) : []

function recognised(nominations: (Nomination | undefined)[], person: GivenPerson): number[] | undefined {
  const keys = new Set([nameKey(person.name), ...(person.handle ? [nameKey(person.handle)] : [])])
  const found = nominations.filter(one => one && one.bits > 0 && one.claim.people.some(({ name, handle }) => keys.has(nameKey(name)) || (handle && keys.has(nameKey(handle)))))
  return found.length > 0 ? found.map(one => (one as Nomination).at) : undefined
}

function nomination({ name, role, handle }: GivenPerson, at: number, line: number, before: Nomination | undefined): Nomination {
  const talk = role === 'attendee' ? undefined : before && before.bits > 0 && recognisers.includes(before.recogniser) ? before.claim.talk : undefined
  return {
    at,
    line,
    recogniser: frontMatter,
    claim: { people: [{ name, ...(handle && { handle }), bits: 0 }], ...(role && { role }), ...(talk && { talk }), bits: 0, words: name },
    evidence: [{ why: 'the front matter says so', bits: 99 }],
    bits: 99,
  }
}
