import { RecapError } from '../errors.ts'
import type { Block } from '../read/blocks.ts'
import type { Document } from '../read/document.ts'
import type { Part, Person, Recap, Topic, Warning } from '../recap.ts'
import { authorOfPart, authorsOf, findAuthor, givenPeople } from './authors.ts'
import { choose, HOLDS_OTHERS, type Refusal } from './choose.ts'
import { correct } from './corrected.ts'
import { claimedCounts, compareCounts, countPeople, type Claimed } from './counts.ts'
import { divide, type Division } from './divide.ts'
import { recogniseEvent } from './event.ts'
import { frameOf } from './frame.ts'
import { gatherFacts } from './gather.ts'
import { idMaker } from './id.ts'
import { languageTag, recogniseLanguage } from './language.ts'
import { withBoldTitles, withColumns, withGivenNames, withLinkedTitles, withListedTalks, withNameLines, withSpeakers, withToldTalks } from './lead-ins/index.ts'
import { outlineOf, type Outline } from './outline.ts'
import { nominate, type Nomination } from './people/nominate.ts'
import { carries } from './carries.ts'
import { toSections, type Section } from './sections.ts'
import { withTalksAbove, withTalksBeside } from './flat.ts'
import { headingsByLine, personSessions, topicSessions } from './sessions/of.ts'
import type { FoundSession } from './sessions.ts'
import { titleLeftOut, titleOf, titleWithout } from './title.ts'
import { divideIntoTopics, hasText } from './topics.ts'

/** A report as recognised, and why. */
export interface Examination {
  recap: Recap
  /** The nominations that were believed, in the order of the report. */
  chosen: Nomination[]
  /** Headings that were looked at and are nobody's. */
  refused: Refusal[]
  /** Every session that was found, by whom it belongs to: a person's or topic's id. */
  sessions: ReadonlyMap<string, FoundSession[]>
  /** Why the report is divided as it is. */
  division: string
}

/**
 * Recognises what a report is about.
 * @throws RecapError with file and line if it has no text at all.
 */
export const recognise = (document: Document): Recap => examine(document).recap

/**
 * Recognises what a report is about, and says why.
 * @throws RecapError with file and line if it has no text at all, or where the front matter's `people:` contradict each other.
 */
export function examine(report: Document): Examination {
  const document = { ...report, blocks: withColumns(report.blocks) }
  const { meta, blocks, lineOf } = document
  const given = givenPeople(meta)
  if (given) return examineHeadings({ ...document, blocks: withGivenNames(blocks, given, lineOf) })
  const examined = withLevels(document, withParts(document, examineHeadings(document)))
  // Whoever is named in bold above all headings of a part has that part, whomever these name.
  const byLines = examinedWith(withNameLines(blocks, lineOf), document)
  if (byLines && withSection(byLines).length > 1) return byLines
  const more = examinedWith(withSpeakers(blocks, lineOf), document)
  if (more && isMore(withSection(more), withSection(examined))) return more
  if (withSection(examined).length > 0) return examined
  // Where no heading names anybody, lists of talks, and lines that are linked or bold, may.
  for (const raise of [withListedTalks, withToldTalks, withLinkedTitles, withBoldTitles]) {
    const other = examinedWith(raise(blocks, lineOf), document)
    if (other && withSection(other).length > 1) return other
  }
  return examined
}

/** What is recognised with other blocks; undefined where they are the same. */
function examinedWith(blocks: Block[], document: Document): Examination | undefined {
  if (blocks === document.blocks) return undefined
  const other = { ...document, blocks }
  return withParts(other, examineHeadings(other))
}

/** A talk in which others stand may be one beside them, of the same form. */
function withLevels(document: Document, examined: Examination): Examination {
  const holders = new Set(examined.refused.flatMap(({ why, nomination }) => nomination && why === HOLDS_OTHERS && nomination.recogniser.kind === 'talk' ? [nomination] : []))
  for (const { recogniser } of holders) {
    const blocks = withTalksBeside(document.blocks, [...holders, ...examined.chosen].filter(nomination => nomination.recogniser === recogniser))
    const more = blocks && examineHeadings({ ...document, blocks })
    if (more && isMore(withSection(more), withSection(examined))) return more
  }
  return examined
}

/** What stands beside people's headings may be parts of theirs: where they hold too little, or nothing stands below several of them. */
function withParts(document: Document, examined: Examination): Examination {
  const dropped = examined.refused.flatMap(({ why, nomination }) => nomination && why === examined.division ? [nomination] : [])
  const blocks = withTalksAbove(document.blocks, dropped.length > 0 ? dropped : examined.chosen, dropped.length > 0 ? 1 : 2)
  const more = blocks && examineHeadings({ ...document, blocks })
  if (!more) return examined
  const [names, before] = [withSection(more), withSection(examined)]
  return isMore(names, before) || names.join() === before.join() ? more : examined
}

const withSection = ({ recap: { people } }: Examination): string[] => people.filter(({ parts }) => parts.length > 0).map(({ name }) => name)

/** More people, and nobody less: one alone may have been taken for the speaker of what all speak of. */
const isMore = (names: string[], before: string[]): boolean =>
  names.length > before.length && (before.length === 1 || before.every(name => names.includes(name)))

function examineHeadings(document: Document): Examination {
  const { file, meta, blocks, lineOf } = document
  if (!hasText(blocks)) throw new RecapError('the report has no text', { file, line: blocks[0]?.line ?? 1 }, 'write what was said at the event, with a heading for each person or topic')
  const sections = toSections(blocks)
  const said = titleOf(document, sections)
  const outline = outlineOf(sections, document.meta.title)
  const lang = languageTag(meta.lang) ?? recogniseLanguage(blocks)
  const found = findPeople(document, outline)
  const divided = found.chosen.length > 0
    ? { ...divide(outline, found.chosen), topics: [] as Topic[] }
    : withAuthor(divideIntoTopics(outline, said ?? titleWithout(document, sections)), found.authors, outline)
  const { people, topics, opening, closing } = divided
  const headings = headingsByLine(sections, found.nominations)
  const sessions = new Map<string, FoundSession[]>([
    ...people.map(person => [person.id, personSessions(person, headings, lineOf)] as const),
    ...topics.map(topic => [topic.id, topicSessions(topic, headings, lineOf)] as const),
  ])
  const openingBlocks = opening.flatMap(part => part.heading ? [part.heading, ...part.blocks] : part.blocks)
  const event = recogniseEvent(document, said ?? '', hasText(opening.flatMap(part => part.blocks)) ? openingBlocks : [...openingBlocks, ...firstWords(topics, people)])
  const title = said ?? (event.name || titleWithout(document, sections))
  const counts = countPeople(people)
  const recap: Recap = {
    file,
    title,
    lang,
    ...pickMeta(document),
    event: { ...event, name: event.name || title },
    people,
    topics,
    opening: [...opening.map(withAuthorOf(people)), ...titleLeftOut(document, title)],
    closing: withProfiles(closing).map(withAuthorOf(people)),
    counts,
    warnings: [...document.warnings ?? [], ...found.warnings, ...(topics.length > 0 ? [] : countWarnings(opening, part => claimedCounts(part.blocks, lang, lineOf), people, sections))],
  }
  return { recap, chosen: found.chosen, refused: found.refused, sessions, division: found.why }
}

/** No report counts its people in more parts. */
const PARTS_WITH_NUMBERS = 20

/** The numbers that do not agree with whom they are of. */
const countWarnings = (opening: Part[], claimsOf: (part: Part) => Claimed[], people: Person[], sections: Section[]): Warning[] =>
  opening.map(part => ({ part, claims: claimsOf(part) })).filter(({ claims }) => claims.length > 0).slice(0, PARTS_WITH_NUMBERS)
    .flatMap(({ part, claims }) => compareCounts(claims, countPeople(peopleUnder(part, people, sections))))

/** Whom a part's numbers are of: those who have sections below its heading, and all where nobody has. */
function peopleUnder({ heading }: Part, people: Person[], sections: Section[]): Person[] {
  const lines = new Set(heading ? sections.filter(({ ancestors }) => ancestors.includes(heading)).flatMap(section => section.heading?.line ?? []) : [])
  const isUnder = (part: Part) => part.heading !== undefined && lines.has(part.heading.line)
  const found = people.flatMap((person): Person[] => {
    const parts = person.parts.filter(isUnder)
    const talks = person.talks.filter(({ line }) => lines.has(line))
    return parts.length > 0 ? [{ ...person, parts, talks }] : []
  })
  return found.length > 0 ? found : people
}

const FIRST_WORDS = 3

/** Where nothing opens the report, its first section says what it is about. */
const firstWords = ([topic]: Topic[], [person]: Person[]) =>
  (topic ?? person)?.parts[0]?.blocks.slice(0, FIRST_WORDS) ?? []

/** Nobody opens or closes a report in more parts. */
const PARTS_WITH_AUTHORS = 40

/** A part with the one who says in it who they are. */
const withAuthorOf = (people: Person[]) => (part: Part, index: number): Part => {
  const author = index < PARTS_WITH_AUTHORS ? authorOfPart(part, people) : undefined
  return author ? { ...part, author } : part
}

/** From the heading that announces the writers on, up to one that closes the report as any does. */
function withProfiles(parts: Part[]): Part[] {
  let isProfile = false
  return parts.map((part) => {
    const frame = part.heading && frameOf(part.heading.prose.text)
    if (frame) isProfile = frame === 'profile'
    return isProfile ? { ...part, profile: true } : part
  })
}

/** Days; the minute at which a blog's article went out is nobody's business. */
const dayOf = (date: string): string => date.replace(/[T\s]+\d{1,2}:\d{2}.*$/s, '')

const pickMeta = ({ meta: { organisation, source, site, date, minutes, voices } }: Document) => ({
  ...(organisation && { organisation }),
  ...(site && { site }),
  ...(source && { source }),
  ...(date && { date: dayOf(date) }),
  ...(minutes && { minutes }),
  ...(voices && { voices }),
})

interface FoundPeople { chosen: Nomination[], refused: Refusal[], nominations: (Nomination | undefined)[], authors: string[], warnings: Warning[], why: string }

/** Whose sections the report has; none where it has topics. */
function findPeople(document: Document, outline: Outline): FoundPeople {
  const facts = gatherFacts(document, outline)
  const own = nominate(outline, facts)
  const given = givenPeople(document.meta)
  const { nominations, warnings } = given ? correct(outline, own, given, document.file) : { nominations: own, warnings: [] }
  const choice = choose(outline, nominations)
  const base = { nominations: own, authors: authorsOf(document.meta), warnings }
  const objection = given || choice.chosen.length === 0 ? undefined : carries(outline, choice.chosen)
  if (!objection) {
    const why = choice.chosen.length > 0 ? 'people have sections of their own' : given ? 'the front matter gives nobody a section' : 'nobody has a section of their own'
    return { ...base, ...choice, why }
  }
  const dropped = choice.chosen.map((nomination): Refusal => ({ heading: outline.texts[nomination.at] as string, line: outline.sections[nomination.at]?.heading?.line ?? 1, why: objection, nomination }))
  return { ...base, chosen: [], refused: [...choice.refused, ...dropped].sort((a, b) => a.line - b.line), why: objection }
}

/** The author is the one person of a report about topics. */
function withAuthor(topics: Pick<Recap, 'topics' | 'opening' | 'closing'>, authors: string[], outline: Outline): Omit<Division, 'by'> & { topics: Topic[] } {
  const found = findAuthor(outline, authors)
  if (!found) return { ...topics, people: [] }
  const { named: { name, handle, affiliation }, line, foundBy } = found
  const makeId = idMaker('person', topics.topics.map(({ id }) => id))
  return {
    ...topics,
    people: [{ id: makeId(name), name, ...(handle && { handle }), ...(affiliation && { affiliation }), role: 'attendee', talks: [], sessions: [], parts: [], line, foundBy }],
  }
}
