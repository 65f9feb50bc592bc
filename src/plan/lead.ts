import { sentenceEnd } from '../pick/cuts.ts'
import { faultOf } from '../pick/faults.ts'
import { tongueOf } from '../pick/tongues/index.ts'
import { width } from './budget.ts'
import type { Span, Unit } from './units.ts'

/** What stands above a block has two lines, in characters. */
const WIDEST = 58
/** What no phrase may say that stands alone, and a lead may: that something follows. */
const OF_LEADS = new Set(['introduces what is not there', 'announces the report itself', 'points at what is not there', 'speaks to the reader', 'says only that something was said'])

/** The words of a sentence that lead to the block below it: all to its end, from as near to its beginning as two lines hold. */
export function leadWords({ text, line, lang }: Pick<Unit, 'text' | 'line' | 'lang'>): Span | undefined {
  const tongue = tongueOf(lang)
  const end = sentenceEnd(text)
  for (const { at: start, worth } of tongue.starts(text)) {
    const words = text.slice(start, end)
    if (start >= end || width(words) > WIDEST) continue
    const fault = faultOf(words, tongue, worth >= 0.95)
    if (!fault || OF_LEADS.has(fault)) return { text: words, start, end, line }
  }
  return undefined
}
