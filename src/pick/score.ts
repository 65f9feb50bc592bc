import { width } from '../plan/budget.ts'
import { cueScores } from '../plan/cues.ts'
import type { Candidate } from './candidates.ts'
import type { Tongue } from './tongue.ts'
import { tongueOf } from './tongues/index.ts'
import { wordsOf } from './words.ts'

/** What is known of a candidate's sentence. */
export interface Sentence {
  text: string
  /** 0 to 1, see `centrality`. */
  central: number
  /** First or last of the section. */
  atEdge: boolean
  /** Meaningful words of the section's heading. */
  topic: ReadonlySet<string>
}

export interface Phrase extends Candidate { sentence: Sentence, words: string[] }

interface Feature { name: string, weight: number, of: (phrase: Phrase, tongue: Tongue, lang: string) => number }

/** Behind a phrase, so far the words reach that say what it is: 「…と感じました」. */
const FRAME = 24
/** A point reads best at this share of the widest. */
const IDEAL = { from: 0.32, to: 0.76 }

/** What makes a phrase worth a place on a slide. Each feature is 0 to 1. */
const FEATURES: readonly Feature[] = [
  { name: 'central', weight: 0.5, of: ({ sentence }) => sentence.central },
  { name: 'words', weight: 0.5, of: ({ words }) => 1 - 1 / (1 + new Set(words).size / 2) },
  { name: 'named', weight: 0.3, of: ({ text }) => Math.min(1, (text.match(NAMED)?.length ?? 0) / 2) },
  { name: 'cue', weight: 0.5, of: ({ text, end, sentence }, _, lang) => {
    const { subject, takeaway, next } = cueScores(text + sentence.text.slice(end, end + FRAME), lang, ['subject', 'takeaway', 'next'])
    return Math.min(1, (subject * 0.5 + takeaway + next) / 3)
  } },
  { name: 'greeting', weight: -0.6, of: ({ text }, _, lang) => Math.min(1, cueScores(text, lang, ['greeting']).greeting / 3) },
  { name: 'claim', weight: 0.25, of: ({ text }, { claim }) => claim.test(text) ? 1 : 0 },
  { name: 'topic', weight: 0.2, of: ({ words, sentence }) => words.some(word => sentence.topic.has(word)) ? 1 : 0 },
  { name: 'edge', weight: 0.1, of: ({ sentence }) => sentence.atEdge ? 1 : 0 },
  { name: 'several', weight: 0.5, of: ({ text }) => enumerates(text) ? 1 : 0 },
  { name: 'fit', weight: 0.5, of: ({ text }, { widest }) => fit(width(text) / widest) },
]

/** Four things or more in a row: 「speed, safety, beauty and warmth」. */
const SEVERAL = /(?:[\w'’-]{2,30}(?:\s[\w'’-]{2,30}){0,2},\s){3,}(?:[\w'’-]+\s){0,3}?(?:and|or)\s|(?:[\w'’-]{3,30},\s){2,}[\w'’-]{3,30},?\s(?:and|or)\s/u

/** Whether a text names several things. */
export const enumerates = (text: string): boolean => SEVERAL.test(text.slice(0, 400))

/** Something with a name of its own: a title, a product, a number. */
const NAMED = /[「『“"‘]|(?<!^)\b[A-Z][\w.+#-]+|\d+(?:[.,]\d+)*/gu

const fit = (share: number): number => share < IDEAL.from ? share / IDEAL.from : share > IDEAL.to ? Math.max(0, 1 - (share - IDEAL.to) / IDEAL.to) : 1

/** What a phrase is worth, by all features, and by how well it stands alone. */
export const score = (phrase: Phrase, tongue: Tongue, lang: string): number =>
  FEATURES.reduce((sum, { weight, of }) => sum + weight * of(phrase, tongue, lang), 0) * (0.4 + 0.6 * phrase.worth)

/** What a whole text is worth that stands alone already. */
export function phraseScore(text: string, central: number, lang: string): number {
  const sentence: Sentence = { text, central, atEdge: false, topic: new Set() }
  return score({ start: 0, end: text.length, text, worth: 1, sentence, words: wordsOf(text, lang) }, tongueOf(lang), lang)
}
