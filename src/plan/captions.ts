import { width } from './budget.ts'
import type { Unit } from './units.ts'

/** A longer item, in characters, is a statement. */
const WIDEST = 24
/** One such line may be a list that has one item. */
const FEWEST = 2

/** Units of a part, its lists of one short item that stand each above running text taken for what they are there: sub-headings. */
export function withCaptions(units: Unit[]): Unit[] {
  const captions = new Set(units.filter((unit, index) => isCaption(unit, units[index + 1])))
  return captions.size < FEWEST ? units : units.map(unit => captions.has(unit) ? { ...unit, kind: 'heading' } : unit)
}

const isCaption = ({ source, text, block, highlights }: Unit, next: Unit | undefined): boolean =>
  source.type === 'list' && !source.ordered && source.items.length === 1 && source.items.every(({ links }) => links.length === 0)
  && highlights.length === 0 && width(text) <= WIDEST && next?.kind === 'sentence' && next.block === block + 1 && next.source.type === 'paragraph'
