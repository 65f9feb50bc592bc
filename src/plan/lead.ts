import { sentenceEnd } from '../pick/cuts.ts'
import { faultOf, lossesOf } from '../pick/faults.ts'
import { tongueOf } from '../pick/tongues/index.ts'
import { width } from './budget.ts'
import type { Span, Unit } from './units.ts'

/** What stands above a block has two lines, in characters. */
const WIDEST = 58
/** A place behind which a sentence is whole still. */
const JOINT = 0.95
/** また、: what joins a sentence to the one before it, by which nothing is lost. */
const JOINING = /^(?:また|そして|さらに|それから|その後|なお|続いて)、/u
/** What no phrase may say that stands alone, and a lead may: that something follows. */
const OF_LEADS = new Set(['introduces what is not there', 'announces the report itself', 'points at what is not there', 'speaks to the reader', 'says only that something was said'])

/** The words of a sentence that lead to the block below it: all to its end, from as near to its beginning as two lines hold. */
export function leadWords({ text, line, lang }: Pick<Unit, 'text' | 'line' | 'lang'>): Span | undefined {
  const tongue = tongueOf(lang)
  const end = sentenceEnd(text)
  // What joins it to the sentence before may go; else as much of it as there is room for.
  const starts = tongue.starts(text)
  const first = JOINING.exec(text)?.[0].length ?? 0
  for (const { at, worth } of [...starts.filter(joint => joint.worth >= JOINT).reverse(), ...starts]) {
    const start = Math.max(at, first)
    const words = text.slice(start, end)
    if (start >= end || width(words) > WIDEST) continue
    if (start > first && lossesOf(text, { start, end }, tongue).some(({ soft }) => !soft)) continue
    // All of it is what its author put there.
    const fault = start === first ? undefined : faultOf(words, tongue, worth >= JOINT)
    if (!fault || OF_LEADS.has(fault)) return { text: words, start, end, line }
  }
  return undefined
}
