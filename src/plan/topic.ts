import { pickHighlights } from '../pick/index.ts'
import type { Topic } from '../recap.ts'
import { topicStop, type Stop } from '../stops.ts'
import { withoutOwnAddresses, withoutReferences } from './asides.ts'
import { withCaptions } from './captions.ts'
import { contentSlides, type SlideFrame } from './content.ts'
import { handOver, ownedBy } from './hand-over.ts'
import { asHeard } from './heard.ts'
import { withMarks } from './marks.ts'
import { withJoinedLists } from './joined-lists.ts'
import { notesAbove, notesOf, unique } from './notes.ts'
import type { SectionContext } from './person.ts'
import { segment, type Moment } from './segment.ts'
import { sessionSlides, toZones, type Zone } from './session.ts'
import { withoutEmpty } from './shows.ts'
import { fromLabel, fromReport, type DeckSection, type Node, type Note, type Slide } from './slide.ts'
import { blocksOfPart, toUnits } from './units.ts'

/** A topic's section: what it is about, then its text under its own sub-headings, its sessions each with their sign. */
export function planTopic(topic: Topic, context: SectionContext): DeckSection {
  const stop = topicStop(topic)
  const written = topic.parts.map(part => withCaptions(withJoinedLists(toUnits(blocksOfPart(part), context.lang, context.lineOf))))
  const read = written.flatMap(units => segment(pickHighlights(asHeard(units, topic.sessions), context.lang), context.lang))
  const moments = withoutReferences(withoutOwnAddresses(read, topic.sessions.filter(({ line }) => line === topic.line)))
  const reach = introductionOf(moments)
  const planned = withoutEmpty([
    opener(stop, notesAbove(topic), moments.slice(0, reach)),
    ...toStretches(topic, moments.slice(reach)).flatMap((stretch, index) => stretchSlides(stop, stretch, index + 1, context)),
  ])
  const slides = withMarks(planned, written.flat(), { id: stop.id, layout: 'recap-takeaway', ...ownedBy(stop), head: [] })
  const last = slides.at(-1)
  if (last && context.next) handOver(last, context.next, context.labels)
  return { name: topic.id, slides }
}

/** How many moments the opener takes: the heading, and the sentences in front that only lead up to the topic. */
function introductionOf(moments: Moment[]): number {
  const end = moments.findIndex(({ unit, state }, index) =>
    unit.kind === 'heading' ? index > 0 : unit.kind !== 'aside' && (state !== 'greeting' || unit.kind !== 'sentence'))
  return end < 0 ? moments.length : end
}

function opener(stop: Stop, above: Note[], moments: Moment[]): Slide {
  const [lead] = moments.flatMap(({ highlight }) => highlight ?? [])
  return {
    id: stop.id,
    layout: 'recap-topic',
    ...ownedBy(stop),
    routeAlias: stop.id,
    body: [
      { type: 'title', text: fromReport(stop.name, stop.line) },
      ...(lead ? [{ type: 'say', text: fromReport(lead.text, lead.line) } satisfies Node] : []),
    ],
    notes: [...above, ...notesOf(unique(moments.map(({ unit }) => unit)))],
  }
}

/** What is said under one sub-heading, or of one session. */
function toStretches({ sessions, line }: Topic, moments: Moment[]): Zone[] {
  // The topic's own session needs no sign: every slide of the section names it.
  const others = sessions.filter(session => session.line !== line)
  return toZones(moments, others).flatMap(zone => zone.session ? [zone] : bySubHeading(zone.moments).map(some => ({ moments: some })))
}

/** What stands under each sub-heading, and before the first whatever changes its mind. */
function bySubHeading(moments: Moment[]): Moment[][] {
  const stretches: Moment[][] = []
  let state: Moment['state'] | undefined
  for (const moment of moments) {
    const last = stretches.at(-1)
    const headed = last?.[0]?.unit.kind === 'heading'
    if (!last || moment.unit.kind === 'heading' || (!headed && moment.state !== state && moment.unit.kind !== 'aside')) stretches.push([moment])
    else last.push(moment)
    state = moment.state
  }
  return stretches
}

function stretchSlides(stop: Stop, { moments, session }: Zone, number: number, { labels }: SectionContext): Slide[] {
  const first = moments[0] as Moment
  const frame: SlideFrame = { id: `${stop.id}-about-${number}`, layout: first.state === 'next' ? 'recap-next' : 'recap-takeaway', ...ownedBy(stop) }
  if (session) {
    const index = stop.sessions.indexOf(session) + 1
    return sessionSlides({ ...frame, id: `${stop.id}-heard-${index}`, layout: 'recap-heard', props: { session: index } }, session, moments, labels)
  }
  // What stayed and what comes next are said in words: a table or a list is what it is.
  return first.unit.kind === 'heading'
    ? contentSlides(frame, [{ type: 'title', text: fromReport(first.unit.text, first.unit.line) }], moments)
    : contentSlides(frame, labelOf(first, labels), moments, [])
}

/** What the deck calls what stayed and what comes next. */
const labelOf = ({ state }: Moment, labels: SectionContext['labels']): Node[] =>
  state === 'takeaway' || state === 'next' ? [{ type: 'title', text: fromLabel(labels[state]) }] : []
