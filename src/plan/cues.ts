import { STATES, type Cues, type State } from './cues/cue.ts'
import { english } from './cues/en.ts'
import { japanese } from './cues/ja.ts'
import { korean } from './cues/ko.ts'
import { chinese } from './cues/zh.ts'

export { STATES, type State }

const LANGUAGES: Record<string, Cues> = { ja: japanese, en: english, ko: korean, zh: chinese }

/** A language's cues (BCP 47); of one that has none, those of English. */
const cuesOf = (lang: string): Cues => LANGUAGES[lang.toLowerCase().split('-')[0] ?? ''] ?? english

/** How strongly a passage speaks for each state, or for those that are asked for. */
export function cueScores(text: string, lang: string, asked: readonly State[] = STATES): Record<State, number> {
  const scores: Record<State, number> = { greeting: 0, subject: 0, takeaway: 0, next: 0 }
  for (const { state, pattern, weight } of cuesOf(lang).passages) if (asked.includes(state) && pattern.test(text)) scores[state] += weight
  return scores
}

/** Whether a passage says something of an event. */
export const saysOfEvent = (text: string, lang: string): boolean => cuesOf(lang).event.test(text)

/** What stands under a heading, if it says so in the report's language or in English. */
export const headingState = (text: string, lang: string): State | undefined =>
  [...cuesOf(lang).headings, ...english.headings].find(({ pattern }) => pattern.test(text))?.state
