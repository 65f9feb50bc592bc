import { width } from '../plan/budget.ts'
import type { Span } from '../read/prose.ts'
import { candidates, type Candidate } from './candidates.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { wordsOf } from './words.ts'
import { tongueOf } from './tongues/index.ts'

/**
 * The phrase of a text that says most, word for word, no wider than `maxWidth`
 * ems (see `width`): the text itself where it fits, else a clause of it that
 * can stand alone. Undefined where none can.
 */
export function pickPhrase(text: string, lang: string, maxWidth: number): Span | undefined {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (end > start && width(text.slice(start, end)) <= maxWidth) return { start, end }
  const tongue = tongueOf(lang)
  const found = sentenceSpans(text, lang).flatMap(sentence => candidates(text.slice(sentence.start, sentence.end), tongue, maxWidth)
    .map(candidate => ({ ...candidate, start: candidate.start + sentence.start, end: candidate.end + sentence.start })))
  const says = (candidate: Candidate) => candidate.worth * Math.sqrt(new Set(wordsOf(candidate.text, lang)).size + 1)
  const best = found.reduce<Candidate | undefined>((best, candidate) => best && says(best) >= says(candidate) ? best : candidate, undefined)
  return best && { start: best.start, end: best.end }
}
