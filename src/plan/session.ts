import { fillLabel, type Labels } from '../labels/index.ts'
import type { Session } from '../recap.ts'
import { withoutOwnAddresses } from './asides.ts'
import type { SlideFrame } from './content.ts'
import type { Moment } from './segment.ts'
import { fromLabel, fromReport, type Node, type Slide } from './slide.ts'
import { subHeadedSlides } from './sub-headed.ts'

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
  const shown = subHeadedSlides(frame, sessionHead(session, labels), withoutOwnAddresses(moments, [session]), moment => moment === moments[0] || moment.unit.line === session.line)
  return shown.map((slide, index) => index === 0 ? { ...slide, routeAlias: slide.id } : slide)
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
