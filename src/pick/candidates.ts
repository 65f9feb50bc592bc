import { width } from '../plan/budget.ts'
import { hasStruck, isStruck } from '../read/struck.ts'
import { faultOf, isDull, isWeak, isWeakSentence, lossesOf } from './faults.ts'
import type { Tongue } from './tongue.ts'

/** A phrase that could stand alone, how well it does (0 to 1), and whether it says nothing when it does. */
export interface Candidate { start: number, end: number, text: string, worth: number, dull?: true }

/** What is left of a phrase's worth where something counts against it. */
const WEAK = 0.35

/** A sentence with more phrases than this is none that anybody wrote: its first ones are enough. */
const MOST_FOUND = 400

/** Every phrase of a sentence that can stand alone, none of whose words is struck through, and that is no wider than `most` ems. Takes time in proportion to the sentence's length. */
export function candidates(sentence: string, tongue: Tongue, most: number): Candidate[] {
  const starts = tongue.starts(sentence)
  const ends = tongue.ends(sentence)
  const last = ends.at(-1)?.at
  const found: Candidate[] = []
  const all = isWeakSentence(sentence) ? WEAK : 1
  const struck = isStruck(sentence)
  let from = 0
  for (const start of starts) {
    if (found.length >= MOST_FOUND) break
    while ((ends[from]?.at ?? Number.POSITIVE_INFINITY) <= start.at) from++
    for (let i = from; i < ends.length; i++) {
      const end = ends[i] as typeof start
      // A character takes at least half an em: no longer phrase can fit.
      if ((end.at - start.at) * 0.55 > most) break
      if (struck && hasStruck(sentence, start.at, end.at)) break
      const text = sentence.slice(start.at, end.at).trimEnd()
      const ems = width(text)
      if (ems > most) break
      if (ems < tongue.shortest) continue
      const whole = start.worth === 1 && end.worth === 1
      if (faultOf(text, tongue, whole)) continue
      const span = { start: start.at, end: start.at + text.length }
      const losses = span.start === 0 && end.at === last ? [] : lossesOf(sentence, span, tongue)
      if (losses.some(({ soft }) => !soft)) continue
      found.push({ ...span, text, worth: all * start.worth * end.worth * (losses.length > 0 || isWeak(text, tongue) ? WEAK : 1), ...((isDull(text, tongue, whole) || losses.some(({ dull }) => dull)) && { dull: true }) })
    }
  }
  return found
}
