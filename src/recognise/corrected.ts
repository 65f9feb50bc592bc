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
 * headings with their name in them. Whoever was recognised and is not among them is named in a warning.
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
  return { nominations: corrected, warnings: [...warnings, ...leftOut(outline, nominations, corrected, given)] }
}

/** Says whom the list drops who was recognised: it is the whole list, and whoever meant to add one to it should know. */
function leftOut(outline: Outline, nominations: (Nomination | undefined)[], corrected: (Nomination | undefined)[], given: GivenPerson[]): Warning[] {
  if (given.length === 0) return []
  const named = new Set(given.flatMap(({ name, handle }) => [nameKey(name), ...handle ? [nameKey(handle)] : []]))
  const names = new Map<string, string>()
  let end = 0
  nominations.forEach((one, at) => {
    // Whoever speaks below one of theirs has a session there, and no section.
    if (corrected[at]) end = outline.sections[at]?.end ?? 0
    if (!one || one.bits <= 0 || at < end) return
    for (const { name, handle } of one.claim.people) if (!named.has(nameKey(name)) && !(handle && named.has(nameKey(handle)))) names.set(nameKey(name), name)
  })
  if (names.size === 0) return []
  const some = [...names.values()].slice(0, MOST_NAMED).join(', ')
  const message = `the front matter's people: is the whole list, and leaves out ${names.size} who ${names.size === 1 ? 'was' : 'were'} recognised: ${some}${names.size > MOST_NAMED ? ', …' : ''}; add them where they have sections of their own`
  const line = given.find(person => person.line)?.line
  return [{ message, ...(line && { line }) }]
}

/** So many names are written out. */
const MOST_NAMED = 12

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
