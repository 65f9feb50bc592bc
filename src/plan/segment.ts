import { isBlock } from './block.ts'
import { cueScores, headingState, STATES, type State } from './cues.ts'
import { sessionMentions } from '../recognise/sessions.ts'
import type { Span, Unit } from './units.ts'

/** A highlight, or a unit without one, and what it does in the section. */
export interface Moment { unit: Unit, highlight?: Span, state: State }

/** What it costs to change one's mind within a paragraph. */
const CHANGE_IN_PARAGRAPH = 0.75
/** … and before a sentence in brackets, which belongs to the one before it. */
const CHANGE_BEFORE_ASIDE = 10
/** What it is worth that a paragraph names a session: it tells of it. */
const NAMES_SESSION = 2

/** A greeting stands at the beginning; this many moments in, it is none any more. */
const GREETING_REACH = 5

/**
 * Cuts a part of a person's section into greeting, subject, takeaway and next:
 * the cut for which the cues add up to most, among all that keep this order
 * (dynamic programming over moments × states, as Viterbi's for a left-to-right
 * model). A sub-heading starts its state afresh, so a person may tell of a
 * session again after an impression of the first.
 */
export function segment(units: Unit[], lang: string): Moment[] {
  return byHeading(units, lang).flatMap(({ units, from }, index) => withWhatTheyHead(cut(units, { lang, from, atStart: index === 0 })))
}

/** A heading is said with what stands under it; the first are those of the whole part. */
function withWhatTheyHead(moments: Moment[]): Moment[] {
  const headed = [...moments]
  const first = moments.findIndex(({ unit }) => unit.kind !== 'heading')
  for (let index = moments.length - 2; index > first && first >= 0; index--) {
    const [moment, next] = [headed[index], headed[index + 1]] as [Moment, Moment]
    if (moment.unit.kind === 'heading') headed[index] = { ...moment, state: next.state }
  }
  return headed
}

/**
 * Where what is shown of a part is all in its greeting, what of it greets nobody is its subject:
 * a section of two sentences tells of something too.
 */
export function withSubject(moments: Moment[], lang: string): Moment[] {
  if (moments.some(({ highlight, state }) => highlight && state !== 'greeting')) return moments
  const first = moments.findIndex(({ unit, highlight }) => highlight && cueScores(unit.text, lang, ['greeting']).greeting === 0)
  return first < 0 ? moments : moments.map((moment, index) => index >= first && moment.state === 'greeting' ? { ...moment, state: 'subject' } : moment)
}

/** An address alone is no impression and no wish: it belongs to what was said last before it. */
export function withAddressesBefore(moments: Moment[]): Moment[] {
  return (['takeaway', 'next'] as const).reduce((before, state) => {
    const first = before.findIndex(moment => moment.state === state)
    const stretch = before.filter(moment => moment.state === state)
    const isSilent = stretch.every(({ unit, highlight }) => !highlight && unit.kind !== 'heading' && !isBlock(unit))
    if (!isSilent || !stretch.some(({ unit }) => unit.kind === 'url')) return before
    const last = before.slice(0, first).findLast(({ highlight }) => highlight)
    return last && last.state !== 'greeting' ? before.map(moment => moment.state === state ? { ...moment, state: last.state } : moment) : before
  }, moments)
}

interface Stretch { units: Unit[], from?: State }

/** The stretches between sub-headings that say what comes below them. */
function byHeading(units: Unit[], lang: string): Stretch[] {
  const stretches: Stretch[] = [{ units: [] }]
  for (const unit of units) {
    const from = unit.kind === 'heading' ? headingState(unit.text, lang) : undefined
    if (from) stretches.push({ units: [], from })
    stretches.at(-1)?.units.push(unit)
  }
  return stretches.filter(stretch => stretch.units.length > 0)
}

function cut(units: Unit[], { lang, from, atStart }: { lang: string, from: State | undefined, atStart: boolean }): Moment[] {
  const passages = units.flatMap(toPassages)
  const first = from ? STATES.indexOf(from) : atStart ? 0 : 1
  // best[s] = the best score of all passages so far with the last one in state s; came[i][s] = the state before.
  let best = STATES.map((_, s) => s === first || (from === undefined && s > first) ? 0 : Number.NEGATIVE_INFINITY)
  const came: number[][] = []
  passages.forEach(({ context, unit }, i) => {
    const scores = cueScores(context, lang, reachable(first, i))
    if (i >= GREETING_REACH) scores.greeting -= 2 * (i - GREETING_REACH + 1)
    if (i === 0 && atStart) scores.greeting += 1
    if (unit.kind === 'list' || unit.kind === 'table' || unit.kind === 'code') scores.subject += 2
    if (namesSession(unit)) scores.subject += NAMES_SESSION
    const sameParagraph = passages[i - 1]?.unit.source === unit.source
    const change = !sameParagraph ? 0 : isAside(unit) ? CHANGE_BEFORE_ASIDE : CHANGE_IN_PARAGRAPH
    const before = STATES.map((_, s) => i === 0 ? s : bestBefore(best, s, change))
    came.push(before)
    best = STATES.map((state, s) => cameFrom(before[s] as number, best, s, change) + scores[state])
  })
  const states: State[] = []
  let s = argMax(best)
  for (let i = passages.length - 1; i >= 0; i--) {
    states[i] = STATES[s] as State
    s = came[i]?.[s] as number
  }
  return passages.map(({ unit, highlight }, i) => ({ unit, ...(highlight && { highlight }), state: states[i] as State }))
}

/** The states that a passage may be in, by the first one's and by how many stand before it: its cues for others are not asked. */
const reachable = (first: number, before: number): readonly State[] => FROM[before < GREETING_REACH ? first : Math.max(first, 1)] as readonly State[]
const FROM = STATES.map((_, first) => STATES.slice(first))

const namesSession = ({ source }: Unit): boolean =>
  source.type === 'paragraph' && sessionMentions(source.prose).length > 0

const isAside = ({ text }: Unit): boolean => /^[(（].*[)）]$/su.test(text)

interface Passage { unit: Unit, highlight?: Span, context: string }

/** Where the clause of a highlight ends: what comes behind the comma speaks for the next one. */
function clauseEnd(text: string, from: number, next: number | undefined): number {
  if (next === undefined) return text.length
  const comma = text.slice(from, next).indexOf('、')
  return comma >= 0 ? from + comma : next
}

/** A passage for each highlight, with the words around it up to its neighbours'. */
function toPassages(unit: Unit): Passage[] {
  if (unit.kind !== 'sentence' || unit.highlights.length === 0) return [{ unit, context: unit.text }]
  return unit.highlights.map((highlight, i) => ({
    unit,
    highlight,
    context: unit.text.slice(
      i === 0 ? 0 : (unit.highlights[i - 1] as Span).end,
      clauseEnd(unit.text, highlight.end, unit.highlights[i + 1]?.start),
    ),
  }))
}

/** From which state it is best to have come to one, itself or one before it. The first of equals wins. */
function bestBefore(best: number[], state: number, change: number): number {
  let from = 0
  for (let s = 1; s <= state; s++) if (cameFrom(s, best, state, change) > cameFrom(from, best, state, change)) from = s
  return from
}

/** The best score in a state after one. */
const cameFrom = (before: number, best: number[], state: number, change: number): number => (best[before] as number) - (before === state ? 0 : change)

/** The index of the greatest value. The first of equals wins. */
function argMax(values: number[]): number {
  return values.reduce((max, value, i) => value > (values[max] as number) ? i : max, 0)
}
