import type { Labels } from '../labels/index.ts'
import type { LineOf } from '../read/lines.ts'
import type { Person, Session, Talk } from '../recap.ts'
import { sessionMentions } from '../recognise/sessions.ts'
import { pickHighlights } from '../pick/index.ts'
import type { Stop } from '../stops.ts'
import { withoutOwnAddresses, withoutReferences } from './asides.ts'
import { contentSlides, type SlideFrame } from './content.ts'
import type { State } from './cues.ts'
import { handOver } from './hand-over.ts'
import { notesOf, unique } from './notes.ts'
import { segment, type Moment } from './segment.ts'
import { sessionSlides, toZones } from './session.ts'
import { withoutEmpty } from './shows.ts'
import { fromLabel, fromReport, type DeckSection, type Node, type Slide } from './slide.ts'
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
    const units = pickHighlights(toUnits(blocksOfPart(part), context.lang, context.lineOf), context.lang)
    const talk = part.talk === undefined ? undefined : person.talks[part.talk]
    const cut = segment(units, context.lang)
    const read = withoutReferences(isTold && talk ? cut.map(toSubject) : cut)
    const zones = toZones(talk ? withoutOwnAddresses(read, [talk]) : read, person.sessions)
    return { part, talk, zones, moments: zones.flatMap(zone => zone.session ? [] : zone.moments) }
  })
  const momentsOf = (state: State) => parts.flatMap(({ moments }) => moments.filter(moment => moment.state === state))

  const slides = withoutEmpty([
    opener(person, parts[0] ? parts[0].moments.filter(moment => moment.state === 'greeting') : []),
    ...parts.flatMap(({ part, talk, moments, zones }, index) => {
      // The greeting of a second part opens no section: it is said with the talk it introduces.
      const said = moments.filter(moment => moment.state === 'subject' || (index > 0 && moment.state === 'greeting'))
      return [
        ...talk ? withOwnAddress(talkSlides(person, talk, (part.talk ?? 0) + 1, said), talk, moments) : heardSlides(person, said, context.labels),
        ...zones.flatMap(({ session, moments }) => session ? sessionSlides(heardFrame(person, session), session, moments, context.labels) : []),
      ]
    }),
    ...stateSlides(person, 'takeaway', momentsOf('takeaway'), context.labels.takeaway),
    ...stateSlides(person, 'next', momentsOf('next'), context.labels.next),
  ])
  const last = slides.at(-1)
  if (last && context.next) handOver(last, context.next, context.labels)
  return { name: person.id, slides }
}

/** What others say of a talk is about the talk, whatever it sounds like. */
const toSubject = (moment: Moment): Moment => moment.state === 'greeting' ? moment : { ...moment, state: 'subject' }

function opener(person: Person, moments: Moment[]): Slide {
  const [lead] = moments.flatMap(({ highlight }) => highlight ?? [])
  const titles: Node[] = person.talks.map(({ title, line }): Node => ({ type: 'subtitle', text: fromReport(title, line) }))
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
    notes: notesOf(unique(moments.map(({ unit }) => unit))),
  }
}

function talkSlides(person: Person, talk: Talk, number: number, moments: Moment[]): Slide[] {
  const head: Node[] = [
    { type: 'title', text: fromReport(talk.title, talk.line) },
  ]
  return addressed(contentSlides({ id: `${person.id}-talk-${number}`, layout: 'recap-talk', person: person.id, props: { talk: number } }, head, moments))
}

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
    : contentSlides({ id: `${person.id}-heard`, layout: 'recap-takeaway', person: person.id }, [], moments))
}

/** The first of the slides of a talk has an address of its own, as its speaker has: its id. */
function addressed(slides: Slide[]): Slide[] {
  const [first] = slides
  if (first) first.routeAlias = first.id
  return slides
}

/** What is said of each session: from its mention to the next one's. What comes before the first belongs to it. */
function bySession(person: Person, moments: Moment[]): { session?: Session, moments: Moment[] }[] {
  const known = new Map(person.sessions.map(session => [session.title, session]))
  const parts: { session?: Session, moments: Moment[] }[] = []
  for (const moment of moments) {
    const { source } = moment.unit
    const mentioned = source.type === 'paragraph'
      ? sessionMentions(source.prose).filter(mention => moment.unit.text.includes(mention.title)).map(mention => known.get(mention.title)).find(Boolean)
      : undefined
    const current = parts.at(-1)
    if (!current) parts.push({ ...(mentioned && { session: mentioned }), moments: [moment] })
    else if (mentioned && current.session && mentioned !== current.session) parts.push({ session: mentioned, moments: [moment] })
    else {
      if (mentioned) current.session = mentioned
      current.moments.push(moment)
    }
  }
  return parts
}

function stateSlides(person: Person, state: 'takeaway' | 'next', moments: Moment[], label: string): Slide[] {
  const layout = state === 'next' ? 'recap-next' : 'recap-takeaway'
  // A list or a table is what it is, whatever the words around it are called.
  return contentSlides({ id: `${person.id}-${state}`, layout, person: person.id }, [{ type: 'title', text: fromLabel(label) }], moments, [])
}
