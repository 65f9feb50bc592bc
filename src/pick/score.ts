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
  /** What its author set in bold type, from and up to which character. */
  bold: readonly { start: number, end: number }[]
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
  { name: 'measured', weight: 0.35, of: ({ text }) => MEASURED.test(text) ? 1 : 0 },
  { name: 'quoted', weight: 0.12, of: ({ text }) => QUOTED.test(text) ? 1 : 0 },
  { name: 'rule', weight: 0.2, of: ({ text }) => RULE.test(text) ? 1 : 0 },
  { name: 'edge', weight: 0.1, of: ({ sentence }) => sentence.atEdge ? 1 : 0 },
  { name: 'several', weight: 0.5, of: ({ text }) => enumerates(text) ? 1 : 0 },
  { name: 'bold', weight: 0.3, of: ({ start, end, sentence }) => sentence.bold.some(bold => bold.end - bold.start >= BOLD && bold.start >= start && bold.end <= end) ? 1 : 0 },
  { name: 'fit', weight: 0.5, of: ({ text }, { widest }) => fit(width(text) / widest) },
]

/** Fewer characters in bold type are a name, or a word. */
const BOLD = 6

/** Four things or more in a row: 「speed, safety, beauty and warmth」. */
const SEVERAL = /(?:[\w'’-]{2,30}(?:\s[\w'’-]{2,30}){0,2},\s){3,}(?:[\w'’-]+\s){0,3}?(?:and|or)\s|(?:[\w'’-]{3,30},\s){2,}[\w'’-]{3,30},?\s(?:and|or)\s/u

/** Whether a text names several things. */
export const enumerates = (text: string): boolean => SEVERAL.test(text.slice(0, 400))

/** Something with a name of its own: a title, a product, a number. */
const NAMED = /[「『“"‘]|(?<!^)\b[A-Z][\w.+#-]+|\d+(?:[.,]\d+)*/gu

/** How much or how long: 「47分から12分に」. A year or a day of the month is when. */
const MEASURED = /\d[\d.,]{0,12}\s?(?:[%％割倍秒件人名円万億台回社초분배명원개亿]|分(?!の)|時間|週間|日間|か月|ヶ月|年間|月から|[GMTK]B\b|ms\b|x\b|times\b|percent\b|people\b|minutes?\b|hours?\b|days\b|weeks?\b|months?\b|years\b|million\b|시간|개월|小时|分钟|个月)/iu
/** What somebody said, word for word. */
const QUOTED = /「[^「」]{8,}[^「」?？]」|[“"][^“”"]{14,}[”"]|‘[^‘’]{14,}’/u
/** What to do, and what not. */
const RULE = /べき|(?:大切|重要|大事|必要)(?:だ|で|な|が|$)|なければ|ないと(?:いけ|でき)|\b(?:should|must|have to|need to|never|always)\b|해야|중요|필요|应该|必须|需要|重要|关键/iu

const fit = (share: number): number => share < IDEAL.from ? share / IDEAL.from : share > IDEAL.to ? Math.max(0, 1 - (share - IDEAL.to) / IDEAL.to) : 1

/** What is left of a phrase's worth that says nothing: it is taken where there is nothing else. */
const DULL = 0.2

/** What a phrase is worth, by all features, and by how well it stands alone. */
export const score = (phrase: Phrase, tongue: Tongue, lang: string): number =>
  FEATURES.reduce((sum, { weight, of }) => sum + weight * of(phrase, tongue, lang), 0) * (phrase.dull ? DULL : 1) * (0.4 + 0.6 * phrase.worth)

/** What a whole text is worth that stands alone already. */
export function phraseScore(text: string, central: number, lang: string): number {
  const sentence: Sentence = { text, central, atEdge: false, topic: new Set(), bold: [] }
  return score({ start: 0, end: text.length, text, worth: 1, sentence, words: wordsOf(text, lang) }, tongueOf(lang), lang)
}
