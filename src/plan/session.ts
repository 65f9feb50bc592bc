import { fillLabel, type Labels } from '../labels/index.ts'
import type { Session } from '../recap.ts'
import { withoutOwnAddresses } from './asides.ts'
import { contentSlides, type SlideFrame } from './content.ts'
import type { Moment } from './segment.ts'
import { withoutEmpty } from './shows.ts'
import { fromLabel, fromReport, type Node, type Slide } from './slide.ts'
import { namesKind } from './sub-heading.ts'

/** The sign of a session that somebody heard: its title and, where the report says it, whose it was. */
export const sessionHead = ({ title, speaker, line }: Session, labels: Labels): Node[] => [
  { type: 'title', text: fromReport(title, line) },
  ...(speaker ? [{ type: 'subtitle', text: fromLabel(fillLabel(labels.by, { name: speaker })) } satisfies Node] : []),
]

/**
 * What is said of a session, beside its sign, which has the code of its address; under a sub-heading
 * that says more than what kind of text follows, its words stand above. The first slide has an address of its own.
 */
export function sessionSlides(frame: SlideFrame, session: Session, moments: Moment[], labels: Labels): Slide[] {
  const head = sessionHead(session, labels)
  const slides = bySubHeading(withoutOwnAddresses(moments, [session])).flatMap(({ under, moments }) => {
    const above: Node[] = under ? [...head, { type: 'say', text: fromReport(under.unit.text, under.unit.line) }] : head
    // A sub-heading with nothing under it to show is no slide.
    return contentSlides(frame, above, moments).map(slide => slide.body.length > above.length ? slide : { ...slide, body: head })
  })
  const [first, second, ...others] = slides
  // What is said before there is anything to show is said with the first that shows something.
  const led = first && second && first.body.length === head.length ? [{ ...second, notes: [...first.notes, ...second.notes] }, ...others] : slides
  const shown = withoutEmpty(led).map((slide, index) => ({ ...slide, id: index === 0 ? frame.id : `${frame.id}-${index + 1}` }))
  return shown.map((slide, index) => index === 0 ? { ...slide, routeAlias: slide.id } : slide)
}

/** What stands under each sub-heading that is worth saying. The session's own heading is its title. */
function bySubHeading(moments: Moment[]): { under?: Moment, moments: Moment[] }[] {
  const parts: { under?: Moment, moments: Moment[] }[] = []
  for (const moment of moments) {
    const last = parts.at(-1)
    const isSaid = last && moment.unit.kind === 'heading' && !namesKind(moment.unit.text)
    if (!last) parts.push({ moments: [moment] })
    else if (isSaid && last.moments.some(({ unit }) => unit.kind !== 'heading' && unit.kind !== 'aside')) parts.push({ under: moment, moments: [moment] })
    else {
      last.moments.push(moment)
      if (isSaid) last.under = moment
    }
  }
  return parts
}

/** What stands below the heading of a session, and what does not. */
export interface Zone { session?: Session, moments: Moment[] }

/** Cuts moments at the headings of sessions: what stands below one, sub-headings included, is the session's. */
export function toZones(moments: Moment[], sessions: Session[]): Zone[] {
  const byLine = new Map(sessions.map(session => [session.line, session]))
  const zones: Zone[] = []
  let depth = 0
  for (const moment of moments) {
    const { source, kind, line } = moment.unit
    const session = kind === 'heading' ? byLine.get(line) : undefined
    const last = zones.at(-1)
    const leaves = last?.session !== undefined && source.type === 'heading' && source.depth <= depth
    if (session && source.type === 'heading') depth = source.depth
    if (!last || session || leaves) zones.push({ moments: [moment], ...(session && { session }) })
    else last.moments.push(moment)
  }
  return zones
}
