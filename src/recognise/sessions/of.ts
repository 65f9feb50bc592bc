import type { Block, Heading } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import type { Part, Person, Topic } from '../../recap.ts'
import type { Nomination } from '../people/nominate.ts'
import type { Section } from '../sections.ts'
import { once, plainSession, recogniseSessions, type FoundSession } from '../sessions.ts'
import { kindAlone, sessionOfDay, sessionOfHeading } from './headings.ts'

const BLOCKS_BELOW = 2

/** The sessions that an attendee heard, put down in the person. Who gave a talk and did not say what else they heard has none. */
export function personSessions(person: Person, headings: HeadingsByLine, lineOf: LineOf): FoundSession[] {
  if (person.role !== 'attendee' || person.parts.length === 0) return []
  const blocks = person.parts.flatMap(part => part.blocks)
  const headed = person.parts.flatMap(part => headedSessions(part.blocks, part.heading ? [part.heading] : [], headings))
  const own = person.parts.flatMap(part => part.heading && person.foundBy === 'introduction' ? headedSession(part.heading, [], part.blocks, undefined) : [])
  const found = withKinds(once(withTitlesOf([...own, ...headed], recogniseSessions(blocks, lineOf))), person.parts)
  person.sessions = found.map(plainSession)
  return found
}

/** The one session that is mentioned below a heading that is only its kind is of that kind. */
function withKinds(sessions: FoundSession[], parts: Part[]): FoundSession[] {
  const partOf = ({ line }: FoundSession) => parts.findLast(({ heading }) => heading && heading.line < line)
  return sessions.map((session) => {
    const heading = partOf(session)?.heading
    const kind = heading && kindAlone(heading)
    const isAlone = kind && sessions.filter(other => partOf(other)?.heading === heading).length === 1
    return isAlone && !session.kind ? { ...session, kind } : session
  })
}

/** The sessions of a topic: its own heading's, those of the headings below it, and those that its text mentions. */
export function topicSessions(topic: Topic, headings: HeadingsByLine, lineOf: LineOf): FoundSession[] {
  const [first] = topic.parts
  const own = first?.heading ? headedSession(first.heading, headings.ancestors(first.heading.line), first.blocks, headings.nomination(first.heading.line)) : []
  const blocks = topic.parts.flatMap((part, index) => index > 0 && part.heading ? [part.heading, ...part.blocks] : part.blocks)
  const headed = headedSessions(blocks, first?.heading ? [first.heading] : [], headings)
  const found = once(withTitlesOf([...own, ...headed, ...daySessions(topic, headed)], recogniseSessions(blocks, lineOf)))
  topic.sessions = found.map(plainSession)
  return found
}

/** The sessions right below a day's heading, beside those that their own headings or the ones below are known by. */
function daySessions({ day, parts }: Topic, known: FoundSession[]): FoundSession[] {
  const lines = new Set(known.map(({ line }) => line))
  return !day
    ? []
    : parts.slice(1).flatMap(({ heading, blocks }): FoundSession[] => {
        const isKnown = !heading || [heading, ...blocks].some(({ type, line }) => type === 'heading' && lines.has(line))
        const found = isKnown ? undefined : sessionOfDay(heading, blocks)
        return found ? [found] : []
      })
}

function headedSession(heading: Heading, ancestors: Heading[], below: Block[], nomination: Nomination | undefined): FoundSession[] {
  const found = sessionOfHeading(heading, ancestors, below, nomination)
  return found ? [found] : []
}

/** The sessions that headings among blocks name. */
function headedSessions(blocks: Block[], above: Heading[], headings: HeadingsByLine): FoundSession[] {
  let open = above
  return blocks.flatMap((block, index): FoundSession[] => {
    if (block.type !== 'heading') return []
    open = open.filter(({ depth }) => depth < block.depth)
    const found = headedSession(block, open, blocks.slice(index + 1, index + 1 + BLOCKS_BELOW), headings.nomination(block.line))
    open = [...open, block]
    return found
  })
}

/** Finds by the line of a heading what was made out about it. */
export interface HeadingsByLine {
  ancestors: (line: number) => Heading[]
  nomination: (line: number) => Nomination | undefined
}

export function headingsByLine(sections: Section[], nominations: (Nomination | undefined)[]): HeadingsByLine {
  const index = new Map(sections.flatMap(({ heading }, at) => heading ? [[heading.line, at] as const] : []))
  return {
    ancestors: line => sections[index.get(line) ?? -1]?.ancestors ?? [],
    nomination: line => nominations[index.get(line) ?? -1],
  }
}

/** A session with a heading is the one that its text mentions by the same title. */
function withTitlesOf(headed: FoundSession[], mentioned: FoundSession[]): FoundSession[] {
  const plain = (title: string) => title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const byTitle = new Map(headed.map(session => [plain(session.title), session]))
  return [...headed, ...mentioned.map(session => ({ ...session, title: byTitle.get(plain(session.title))?.title ?? session.title }))]
}
