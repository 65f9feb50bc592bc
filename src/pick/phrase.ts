import { width } from '../plan/budget.ts'
import type { Span } from '../read/prose.ts'
import { candidates, type Candidate } from './candidates.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { wordsOf } from './words.ts'
import { tongueOf } from './tongues/index.ts'

/**
 * The phrase of a text that says most, word for word, no wider than `maxWidth`
 * ems (see `width`): the text itself where it fits, else a clause of it that
 * can stand alone, and cuts none of the names `whole`. Undefined where none can, or none as well as `least` (0 to 1).
 */
export function pickPhrase(text: string, lang: string, maxWidth: number, whole: readonly Span[] = [], least = 0): Span | undefined {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (end > start && width(text.slice(start, end)) <= maxWidth) return { start, end }
  const tongue = tongueOf(lang)
  const found = sentenceSpans(text, lang).flatMap(sentence => candidates(text.slice(sentence.start, sentence.end), tongue, maxWidth)
    .map(candidate => ({ ...candidate, start: candidate.start + sentence.start, end: candidate.end + sentence.start })))
    .filter(candidate => candidate.worth >= least && !whole.some(name => cuts(candidate, name)))
  const says = (candidate: Candidate) => candidate.worth * (candidate.dull ? 0.2 : 1) * Math.sqrt(new Set(wordsOf(candidate.text, lang)).size + 1)
  const best = found.reduce<Candidate | undefined>((best, candidate) => best && says(best) >= says(candidate) ? best : candidate, undefined)
  return best && { start: best.start, end: best.end }
}

/** Whether a phrase has some of a name and not all of it. */
export const cuts = (phrase: Span, name: Span): boolean =>
  phrase.start < name.end && name.start < phrase.end && (name.start < phrase.start || phrase.end < name.end)
