import type { Unit } from '../plan/units.ts'
import { pickHighlights } from './index.ts'
import { penHighlights } from './pen.ts'

/** More sub-headings than these are a text's own order, not things that are told apart. */
const MOST = 8
/** What stands below one of them is shown by itself. */
const SHOWN: ReadonlySet<Unit['kind']> = new Set(['list', 'table', 'code'])

/**
 * Marks of the authors, else phrases of the pen, and one for each sub-heading below which it found none: of several
 * things that are told apart, none goes unsaid. Takes time in proportion to the part's length.
 */
export function pickUnderSubHeadings(units: Unit[], lang: string): Unit[] {
  const picked = pickHighlights(units, lang)
  if (picked === units || units.some(({ highlights }) => highlights.length > 0)) return picked
  const stretches = bySubHeading(picked)
  const silent = stretches.filter(stretch => stretch.every(({ kind, highlights, source }) => highlights.length === 0 && !SHOWN.has(kind) && (source.type !== 'quote' || kind === 'aside')))
  if (stretches.length < 2 || stretches.length > MOST || silent.length === stretches.length) return picked
  const first = new Map<Unit, Unit>()
  for (const stretch of silent) {
    const found = penHighlights(stretch, lang).find(({ highlights }) => highlights.length > 0)
    const unit = found && stretch.find(({ source, text }) => source === found.source && text === found.text)
    if (unit) first.set(unit, { ...found, highlights: found.highlights.slice(0, 1) })
  }
  return picked.map(unit => first.get(unit) ?? unit)
}

/** What stands below each sub-heading; the first heading is the part's own. */
function bySubHeading(units: Unit[]): Unit[][] {
  const stretches: Unit[][] = []
  units.forEach((unit, index) => {
    if (unit.kind === 'heading') {
      if (index > 0 && units[index - 1]?.kind !== 'heading') stretches.push([unit])
      else if (stretches.length > 0) stretches.at(-1)?.push(unit)
    }
    else stretches.at(-1)?.push(unit)
  })
  return stretches
}
