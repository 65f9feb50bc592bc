import type { Heading } from '../read/blocks.ts'
import type { Part, Person, Talk } from '../recap.ts'
import type { Outline } from './outline.ts'
import { directory } from './people/identity.ts'
import { nameKey } from './people/evidence.ts'
import type { Named } from './people/name.ts'
import type { Nomination } from './people/nominate.ts'
import { idMaker } from './id.ts'
import { roleFromHeadings, roleFromText } from './role.ts'
import { blocksBetween, type Section } from './sections.ts'
import { slidesBelow } from './sessions/below.ts'
import { kindOfTalk } from './talk-kind.ts'
import { smallest } from '../many.ts'

/** Which sections are whose, and what is left before and after them. */
export interface Division {
  people: Person[]
  /** By which nominations, in the order of the report. */
  by: Nomination[]
  opening: Part[]
  closing: Part[]
}

/** Gives every section to a person, to the opening or to the closing. */
export function divide(outline: Outline, chosen: Nomination[]): Division {
  const { sections } = outline
  const makeId = idMaker('person')
  const known = directory<Person>()
  const talks: TalksByTitle = new Map()
  const people: Person[] = []
  const firstOf = new Map<Person, Nomination>()
  const others: { part: Part, index: number }[] = []
  // Headings of groups that say nothing themselves, up to whoever is the first below them.
  let above: { heading: Heading, index: number }[] = []
  const owners = new Map(chosen.map(nomination => [nomination.at, nomination]))
  const first = smallest(owners.keys(), sections.length)
  const groups = groupHeadings(sections, owners)
  for (let index = 0; index < sections.length;) {
    const section = sections[index] as Section
    const nomination = owners.get(index)
    if (!nomination && section.heading && groups.has(index) && index !== outline.title && section.own.length === 0) {
      above.push({ heading: section.heading, index })
      index++
      continue
    }
    if (!nomination) {
      others.push({ part: { ...(section.heading && { heading: section.heading }), blocks: section.own }, index })
      index++
      continue
    }
    const person = personFor(nomination, section, known, makeId, people)
    if (!firstOf.has(person)) {
      firstOf.set(person, nomination)
      if (above.length > 0) person.above = above.map(({ heading }) => heading)
      above = []
    }
    addPart(person, nomination, section, blocksBetween(sections, index, section.end), talks)
    index = section.end
  }
  for (const { heading, index } of above) others.push({ part: { heading, blocks: [] }, index })
  const said = new Map([...firstOf].map(([person, nomination]) => [person, roleOf(person, nomination, (sections[nomination.at] as Section).ancestors)]))
  // Who says nothing of it is what most of the others are.
  const speakers = [...said.values()].filter(role => role === 'speaker').length
  const attendees = [...said.values()].filter(role => role === 'attendee').length
  for (const [person, role] of said) person.role = role ?? (speakers > Math.max(1, attendees) ? 'speaker' : 'attendee')
  const opens = (index: number) => index < first || groups.has(index)
  return {
    people,
    by: chosen,
    opening: others.filter(({ index }) => opens(index)).map(({ part }) => part),
    closing: others.filter(({ index }) => !opens(index)).map(({ part }) => part),
  }
}

/** Sections that people have below them: their own words introduce a group. */
function groupHeadings(sections: Section[], owners: Map<number, Nomination>): Set<number> {
  const lines = new Set([...owners.keys()].flatMap(at => (sections[at] as Section).ancestors.map(({ line }) => line)))
  return new Set(sections.flatMap(({ heading }, index) => heading && lines.has(heading.line) ? [index] : []))
}

function personFor({ claim, recogniser }: Nomination, { heading }: Section, known: ReturnType<typeof directory<Person>>, makeId: (name: string) => string, people: Person[]): Person {
  const [one, ...more] = claim.people as [Named, ...Named[]]
  const named: Named = more.length > 0 ? { name: pairName(claim.words, claim.people), bits: 0 } : one
  const before = known.find(named)
  if (before) return before
  const person: Person = {
    id: makeId(named.name),
    name: named.name,
    ...(named.handle && { handle: named.handle }),
    ...(named.affiliation && { affiliation: named.affiliation }),
    ...(more.length > 0 && { members: claim.people.map(({ name }) => name) }),
    role: 'attendee',
    talks: [],
    sessions: [],
    parts: [],
    line: heading?.line ?? 1,
    foundBy: recogniser.name,
  }
  people.push(person)
  known.add(named, person)
  return person
}

/** What they are said to be: by the form of a heading, else by the headings above, else by talks, else by their own words. */
function roleOf(person: Person, { claim }: Nomination, ancestors: Section['ancestors']): Person['role'] | undefined {
  const said = claim.role ?? roleFromHeadings(ancestors)
  if (said) return said
  return person.talks.length > 0 ? 'speaker' : roleFromText(person.parts.flatMap(part => part.blocks))
}

/** Which of a person's talks has a title, as titles are compared. */
type TalksByTitle = Map<Person, Map<string, number>>

function addPart(person: Person, { claim: { talk } }: Nomination, { heading, ancestors }: Section, blocks: Part['blocks'], talks: TalksByTitle) {
  const part: Part = { ...(heading && { heading }), blocks }
  if (talk && heading) {
    const kind = kindOfTalk(heading, ancestors)
    const own = talks.get(person) ?? new Map<string, number>()
    const title = nameKey(talk.title)
    part.talk = own.get(title) ?? person.talks.push({ ...talk, ...slidesOf(talk, blocks), ...(kind && { kind }), line: heading.line }) - 1
    talks.set(person, own.set(title, part.talk))
  }
  person.parts.push(part)
}

/** Slides right below the heading of a talk are the talk's: its address, or one more of what its heading links to. */
function slidesOf({ url }: Pick<Talk, 'url'>, blocks: Part['blocks']): Pick<Talk, 'url' | 'also'> {
  const slides = slidesBelow(blocks)
  return !slides || slides === url ? {} : url ? { also: [slides] } : { url: slides }
}

/** The names of a pair as the report writes them, from the first to the last. */
function pairName(words: string, people: Named[]): string {
  const [from, last] = [words.indexOf((people[0] as Named).name), (people.at(-1) as Named).name]
  const to = words.indexOf(last, from + 1)
  const between = from >= 0 && to > from ? words.slice(from, to + last.length) : ''
  return between && !/[(（[@＠]|さん|氏|님/u.test(between) ? between : people.map(({ name }) => name).join(' & ')
}
