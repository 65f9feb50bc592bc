import type { Unit } from '../plan/units.ts'
import { penHighlights } from './pen.ts'

export { pickPhrase } from './phrase.ts'

/** Marks of the authors win: only where nobody marked anything does the automatic pen go over the text. */
export function pickHighlights(units: Unit[], lang: string): Unit[] {
  return units.some(unit => unit.highlights.length > 0) ? units : penHighlights(units, lang)
}
