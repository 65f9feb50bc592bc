import { emptyProse, type Span } from '../read/prose.ts'
import { sentences } from '../read/sentences.ts'

/** Where the sentences of a bare text stand. */
export function sentenceSpans(text: string, lang: string): Span[] {
  // The offset of a prose's only run is where it begins in the text.
  const prose = { ...emptyProse(), text, runs: [{ at: 0, offset: 0 }] }
  return sentences(prose, lang).map((sentence) => {
    const start = sentence.runs[0]?.offset ?? 0
    return { start, end: start + sentence.text.length }
  })
}
