import type { Labels } from '../labels/index.ts'
import type { Heading } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import type { Part, Person, Session, Talk } from '../recap.ts'
import { sessionMentions } from '../recognise/sessions.ts'
import { pickUnderSubHeadings } from '../pick/sub-headings.ts'
import type { Stop } from '../stops.ts'
import { withoutOwnAddresses, withoutReferences, withoutSpeakers } from './asides.ts'
import { withCaptions } from './captions.ts'
import { contentSlides, type SlideFrame } from './content.ts'
import type { State } from './cues.ts'
import { handOver } from './hand-over.ts'
import { asHeard } from './heard.ts'
import { withMarks } from './marks.ts'
import { withJoinedLists } from './joined-lists.ts'
import { notesAbove, notesOf, unique } from './notes.ts'
import { segment, withAddressesBefore, withSubject, type Moment } from './segment.ts'
import { sessionSlides, toZones } from './session.ts'
import { withoutEmpty } from './shows.ts'
import { fromLabel, fromReport, type DeckSection, type Node, type Slide } from './slide.ts'
import { namesKind } from './sub-heading.ts'
import { subHeadedSlides } from './sub-headed.ts'
import { isToldOf } from './told.ts'
import { blocksOfPart, toUnits } from './units.ts'

/** What the plan of a section needs beside what is in it. */
export interface SectionContext {
  labels: Labels
  lang: string
  lineOf: LineOf
  /** Whose section comes after this one. */
  next?: Stop
}

/** A person's section: who they are, what they gave or heard, what they took away, what they want to do next. */
export function planPerson(person: Person, context: SectionContext): DeckSection {
  const isTold = isToldOf(person)
  const parts = person.parts.map((part) => {
    const written = withCaptions(withJoinedLists(toUnits(blocksOfPart(part), context.lang, context.lineOf)))
    const units = pickUnderSubHeadings(isTold ? written.map(unit => ({ ...unit, heard: true })) : asHeard(written, person.sessions), context.lang)
    const talk = part.talk === undefined ? undefined : person.talks[part.talk]
    const cut = withAddressesBefore(withSubject(segment(units, context.lang), context.lang))
    const read = withoutReferences(withoutSpeakers(isTold && talk ? cut.map(toSubject) : cut, person))
    const zones = toZones(talk ? withoutOwnAddresses(read, [talk]) : read, person.sessions)
    const moments = zones.flatMap(zone => zone.session ? [] : zone.moments)
    return { part, talk, written, zones, moments, heading: headingOf(person, part, moments), isMarked: written.some(({ highlights }) => highlights.length > 0) }
  })
  const momentsOf = (state: State) => parts.flatMap(({ moments, heading }) => moments.filter(moment => moment.state === state && !(heading && state === 'takeaway')))

  const planned = withoutEmpty([
    opener(person, parts[0] ? parts[0].moments.filter(moment => moment.state === 'greeting') : [], parts.flatMap(({ heading }) => heading ?? [])),
    ...parts.flatMap(({ part, talk, moments, zones, heading, isMarked }, index) => {
      if (heading) return headedSlides(person, index + 1, heading, moments.filter(({ state }) => state !== 'next' && (index > 0 || state !== 'greeting')))
      // The greeting of a second part opens no section: it is said with the talk it introduces, and no point of it.
      const said = moments.flatMap((moment): Moment[] => moment.state === 'subject' || (isMarked && index > 0 && moment.state === 'greeting')
        ? [moment]
        : index > 0 && moment.state === 'greeting' ? [{ unit: moment.unit, state: moment.state }] : [])
      return [
        ...talk ? withOwnAddress(talkSlides(person, talk, (part.talk ?? 0) + 1, said), talk, moments) : heardSlides(person, said, context.labels),
        ...zones.flatMap(({ session, moments }) => session ? sessionSlides(heardFrame(person, session), session, moments, context.labels) : []),
      ]
    }),
    ...stateSlides(person, 'takeaway', momentsOf('takeaway'), context.labels.takeaway),
    ...stateSlides(person, 'next', momentsOf('next'), context.labels.next),
  ])
  const slides = withMarks(planned, parts.flatMap(({ written }) => written), { id: person.id, layout: 'recap-takeaway', person: person.id, head: [] })
  const last = slides.at(-1)
  if (last && context.next) handOver(last, context.next, context.labels)
  return { name: person.id, slides }
}

/** What a part is about, where its heading says that and not whose it is: neither a talk nor a session has it as its title. */
function headingOf(person: Person, { heading, talk }: Part, moments: Moment[]): Heading | undefined {
  if (person.foundBy !== 'introduction' || talk !== undefined || !heading || namesKind(heading.prose.text)) return undefined
  if (person.sessions.some(({ line }) => line === heading.line) || moments.some(moment => sessionIn(person, moment))) return undefined
  return heading
}

/** A part under a heading of its own: what it is about, and what stayed of it. */
const headedSlides = (person: Person, number: number, { prose, line }: Heading, moments: Moment[]): Slide[] =>
  contentSlides({ id: `${person.id}-about-${number}`, layout: 'recap-takeaway', person: person.id }, [{ type: 'title', text: fromReport(prose.text, line) }], moments)

/** What others say of a talk is about the talk, whatever it sounds like. */
const toSubject = (moment: Moment): Moment => moment.state === 'greeting' ? moment : { ...moment, state: 'subject' }

function opener(person: Person, moments: Moment[], headings: Heading[]): Slide {
  const [lead = kindOf(person)] = moments.flatMap(({ highlight }) => highlight ?? [])
  // The sessions that somebody heard stand there of themselves.
  const named = person.talks.length > 0 || person.sessions.length > 0 ? person.talks : headings.map(({ prose, line }) => ({ title: prose.text, line }))
  const titles: Node[] = named.map(({ title, line }): Node => ({ type: 'subtitle', text: fromReport(title, line) }))
  return {
    id: person.id,
    layout: 'recap-person',
    person: person.id,
    routeAlias: person.id,
    body: [
      { type: 'title', text: fromReport(person.name, person.line) },
      ...titles,
      ...(lead ? [{ type: 'say', text: fromReport(lead.text, lead.line) } satisfies Node] : []),
    ],
    notes: [...notesAbove(person), ...notesOf(unique(moments.map(({ unit }) => unit)))],
  }
}

/** What the report calls all of somebody's talks: a keynote, a lightning talk. */
function kindOf({ talks: [first, ...others] }: Person): Talk['kind'] {
  return first?.kind && others.every(({ kind }) => kind?.text === first.kind?.text) ? first.kind : undefined
}

function talkSlides(person: Person, talk: Talk, number: number, moments: Moment[]): Slide[] {
  const head: Node[] = [
    { type: 'title', text: fromReport(talk.title, talk.line) },
  ]
  return addressed(subHeadedSlides({ id: `${person.id}-talk-${number}`, layout: 'recap-talk', person: person.id, props: { talk: number } }, head, moments, ({ unit }) => unit.line === talk.line || names(person, unit.text)))
}

/** Whether a heading is whose the talk was: 「山田太郎 (@taro)」. */
const names = ({ name, handle, members = [] }: Person, text: string): boolean =>
  [name, ...handle ? [`@${handle}`] : [], ...members].some(call => text.startsWith(call) || text.endsWith(call))

/** Slides of the talk that the report gives under its heading are a code on the first slide that says something of it. */
function withOwnAddress(slides: Slide[], { url }: Talk, moments: Moment[]): Slide[] {
  const given = moments.find(({ unit }) => unit.kind === 'aside' && unit.text === url)?.unit
  const at = slides.findIndex(({ layout, body }) => layout === 'recap-talk' && body.length > 1)
  return slides.map((slide, index) => given && index === at ? { ...slide, body: [...slide.body, { type: 'link', url: given.text, text: fromReport(given.text, given.line) }] } : slide)
}

const heardFrame = (person: Person, session: Session): SlideFrame => {
  const number = person.sessions.indexOf(session) + 1
  return { id: `${person.id}-heard-${number}`, layout: 'recap-heard', person: person.id, props: { session: number } }
}

function heardSlides(person: Person, moments: Moment[], labels: Labels): Slide[] {
  return bySession(person, moments).flatMap(({ session, moments }) => session
    ? sessionSlides(heardFrame(person, session), session, moments, labels)
    : underHeadings(moments).flatMap(stretch => contentSlides({ id: `${person.id}-told`, layout: 'recap-takeaway', person: person.id }, titleOf(stretch), stretch)))
}

/** What stands under each sub-heading that says what it is about. */
function underHeadings(moments: Moment[]): Moment[][] {
  const stretches: Moment[][] = []
  for (const moment of moments) {
    const last = stretches.at(-1)
    if (!last || (moment.unit.kind === 'heading' && !namesKind(moment.unit.text))) stretches.push([moment])
    else last.push(moment)
  }
  return stretches
}

const titleOf = ([first]: Moment[]): Node[] =>
  first?.unit.kind === 'heading' && !namesKind(first.unit.text) ? [{ type: 'title', text: fromReport(first.unit.text, first.unit.line) }] : []

/** The first of the slides of a talk has an address of its own, as its speaker has: its id. */
function addressed(slides: Slide[]): Slide[] {
  const [first] = slides
  if (first) first.routeAlias = first.id
  return slides
}

/** So many sentences, at most, lead up to a session that they do not name. */
const LEADING = 2

/**
 * What is said of each session: from its mention to the next one's, or to a sub-heading that says
 * what else follows. What leads up to the first belongs to it; what is longer speaks of something else.
 */
function bySession(person: Person, moments: Moment[]): { session?: Session, moments: Moment[] }[] {
  const parts: { session?: Session, moments: Moment[] }[] = []
  for (const moment of moments) {
    const { unit } = moment
    const mentioned = sessionIn(person, moment)
    const current = parts.at(-1)
    const leaves = current?.session && unit.kind === 'heading' && !namesKind(unit.text)
    if (!current || leaves || (mentioned && !leadsTo(mentioned, current))) parts.push({ ...(mentioned && { session: mentioned }), moments: [moment] })
    else {
      if (mentioned) current.session = mentioned
      current.moments.push(moment)
    }
  }
  return parts
}

/** The session of a person that a sentence names. */
function sessionIn({ sessions }: Person, { unit: { source, text } }: Moment): Session | undefined {
  if (sessions.length === 0 || source.type !== 'paragraph') return undefined
  const known = new Map(sessions.map(session => [session.title, session]))
  return sessionMentions(source.prose).filter(({ title }) => text.includes(title)).map(({ title }) => known.get(title)).find(Boolean)
}

/** Whether what was said until now speaks of the session that is named next. */
const leadsTo = (session: Session, before: { session?: Session, moments: Moment[] }): boolean =>
  before.session ? before.session === session : unique(before.moments.map(({ unit }) => unit)).filter(({ kind }) => kind === 'sentence').length <= LEADING

function stateSlides(person: Person, state: 'takeaway' | 'next', moments: Moment[], label: string): Slide[] {
  const layout = state === 'next' ? 'recap-next' : 'recap-takeaway'
  // A list or a table is what it is, whatever the words around it are called.
  return contentSlides({ id: `${person.id}-${state}`, layout, person: person.id }, [{ type: 'title', text: fromLabel(label) }], moments, [])
}
