import { RecapError } from '../errors.ts'
import type { Document } from '../read/document.ts'
import type { Part, Person, Recap } from '../recap.ts'
import { claimedCounts, compareCounts, countPeople } from './counts.ts'
import { recogniseEvent } from './event.ts'
import { uniqueId } from './id.ts'
import { recogniseLanguage } from './language.ts'
import { recognisePerson } from './people/index.ts'
import { firstText, introduces } from './people/self-introduction.ts'
import { roleFromHeadings } from './role.ts'
import { blocksBetween, toSections, type Section } from './sections.ts'
import { recogniseSessions } from './sessions.ts'

/**
 * Recognises what a report is about.
 * @throws RecapError with file and line if it has no heading, or nobody with a section of their own.
 */
export function recognise(document: Document): Recap {
  const { file, meta, blocks, lineOf } = document
  const sections = toSections(blocks)
  const title = meta.title ?? sections.find(section => section.heading)?.heading?.prose.text
  if (!sections.some(section => section.heading)) {
    throw new RecapError('the report has no heading', { file, line: blocks[0]?.line ?? 1 }, 'give each speaker and attendee a heading: ### 『Talk』 @handle, or ### name')
  }
  const lang = meta.lang ?? recogniseLanguage(blocks)
  const { people, opening, closing } = divide(sections)
  if (people.length === 0) {
    const first = sections.find(section => section.heading)?.heading?.line ?? 1
    throw new RecapError('no heading of the report names a person', { file, line: first }, 'give each speaker and attendee a heading: ### 『Talk』 @handle, or ### name')
  }
  for (const person of people) {
    if (person.role === 'attendee') person.sessions = recogniseSessions(person.parts.flatMap(part => part.blocks), lineOf)
  }
  const counts = countPeople(people)
  const claims = claimedCounts(opening.flatMap(part => part.blocks), lang, lineOf)
  return {
    file,
    title: title ?? file,
    lang,
    ...pickMeta(document),
    event: recogniseEvent(document, title ?? '', opening.flatMap(part => part.blocks)),
    people,
    topics: [],
    opening: opening.map(part => withAuthor(part, people)),
    closing: closing.map(part => withAuthor(part, people)),
    counts,
    warnings: compareCounts(claims, counts),
  }
}

const pickMeta = ({ meta: { organisation, source, site, date, minutes, voices } }: Document) => ({
  ...(organisation && { organisation }),
  ...(site && { site }),
  ...(source && { source }),
  ...(date && { date }),
  ...(minutes && { minutes }),
  ...(voices && { voices }),
})

interface Division { people: Person[], opening: Part[], closing: Part[] }

/** Gives every section to a person, to the opening or to the closing. */
function divide(sections: Section[]): Division {
  const people = new Map<string, Person>()
  const others: { part: Part, index: number }[] = []
  let lastOfPeople = -1
  for (let index = 0; index < sections.length;) {
    const section = sections[index] as Section
    const { heading, ancestors, end } = section
    const blocks = blocksBetween(sections, index, end)
    const claim = heading && recognisePerson({ heading, ancestors, blocks })
    if (!heading || !claim) {
      others.push({ part: { ...(heading && { heading }), blocks: section.own }, index })
      index++
      continue
    }
    const key = claim.name.normalize('NFKC').toLowerCase()
    const person = people.get(key) ?? {
      id: uniqueId(claim.name, [...people.values()].map(({ id }) => id)),
      name: claim.name,
      ...(claim.handle && { handle: claim.handle }),
      role: claim.role ?? roleFromHeadings(ancestors) ?? 'attendee',
      talks: [],
      sessions: [],
      parts: [],
      line: heading.line,
      foundBy: claim.foundBy,
    } satisfies Person
    const part: Part = { heading, blocks }
    if (claim.talk) part.talk = person.talks.push({ ...claim.talk, line: heading.line }) - 1
    person.parts.push(part)
    people.set(key, person)
    index = end
    lastOfPeople = index - 1
  }
  return {
    people: [...people.values()],
    opening: others.filter(({ index }) => index <= lastOfPeople).map(({ part }) => part),
    closing: others.filter(({ index }) => index > lastOfPeople).map(({ part }) => part),
  }
}

function withAuthor(part: Part, people: Person[]): Part {
  const author = people.find(person => introduces(firstText(part.blocks), person.name))
  return author ? { ...part, author: author.name } : part
}
