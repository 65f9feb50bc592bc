import { width } from './budget.ts'
import { chunk } from './chunk.ts'
import type { Moment } from './segment.ts'
import { fromReport, type Node } from './slide.ts'
import { unique } from './notes.ts'
import type { Span, Unit } from './units.ts'

/** The moments of one slide-to-be. */
export interface Group { units: Unit[], highlights: Span[] }

/**
 * Divides moments over slides: highlights of one sentence stay together, each
 * slide within its budget. Text without a highlight goes into the notes of the
 * slide whose highlights it follows, or, before any, of the first.
 */
export function toGroups(moments: Moment[]): Group[] {
  const sentences = withoutHighlightJoined(moments)
  return chunk(sentences.map(group => ({
    group,
    points: group.highlights.length,
    characters: group.highlights.reduce((sum, highlight) => sum + width(highlight.text), 0),
  }))).map(chunked => ({
    units: unique(chunked.flatMap(({ group }) => group.units)),
    highlights: chunked.flatMap(({ group }) => group.highlights),
  }))
}

function withoutHighlightJoined(moments: Moment[]): Group[] {
  const groups: Group[] = []
  for (const { unit, highlight } of moments) {
    const last = groups.at(-1)
    const joins = last && (!highlight || last.highlights.length === 0 || last.units.at(-1) === unit)
    const group = joins ? last : { units: [], highlights: [] }
    if (!joins) groups.push(group)
    if (group.units.at(-1) !== unit) group.units.push(unit)
    if (highlight) group.highlights.push(highlight)
  }
  return groups
}

/** Highlights as points. */
export const pointsNode = (highlights: Span[]): Node[] =>
  highlights.length > 0 ? [{ type: 'points', items: highlights.map(({ text, line }) => fromReport(text, line)) }] : []
