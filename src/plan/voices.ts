import { candidates } from '../pick/candidates.ts'
import { WIDEST } from '../pick/pen.ts'
import { tongueOf } from '../pick/tongues/index.ts'
import { proses } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import { sourceOffset, type Prose } from '../read/prose.ts'
import { sentences } from '../read/sentences.ts'
import type { Person, Recap } from '../recap.ts'
import { CHARACTERS_PER_QUOTE, width } from './budget.ts'
import { speaksThemselves } from './told.ts'

/** A word that several people used, each on their own. */
export interface Voice { term: string, people: Person[], quotes: Quote[] }

/** A person's words, verbatim. */
export interface Quote { person: Person, text: string, line: number }

/** How many people must share a word, and how many words are shown. */
const FEWEST_PEOPLE = 3
const MOST_VOICES = 3

/** Words by which people can be heard to speak of one thing: long enough to be a name or a notion, whatever its endings. */
const WORDS: Record<string, RegExp> = {
  ja: /[\p{Script=Katakana}ー]{4,}|\p{Script=Han}{2,}|\b[A-Z][A-Za-z]{3,}\b/gu,
  zh: /\p{Script=Han}{3,4}|\b[A-Z][A-Za-z]{3,}\b/gu,
}
/** Elsewhere names alone are safe: within a sentence they have a capital, and no endings that hide them. */
const NAMES = /(?<=[\p{Ll}\p{Script=Hangul},;:)]\s)[A-Z][A-Za-z]{3,}\b/gu

const wordsIn = (text: string, lang: string): string[] => text.match(WORDS[lang.split('-')[0] ?? ''] ?? NAMES) ?? []

/** What several people said independently: the words that the report's front matter names, or those that most people share. */
export function collectVoices(recap: Recap, lineOf: LineOf): Voice[] {
  const texts = recap.people.filter(person => recap.voices || speaksThemselves(person)).map(person => ({ person, proses: textsOf(person, recap) }))
  const terms = recap.voices ?? sharedTerms(texts.map(({ proses }) => proses.map(prose => prose.text).join('\n')), recap)
  return terms.map((term): Voice => {
    const quotes = texts.flatMap(({ person, proses }) => quoteOf(person, proses, term, recap.lang, lineOf))
    return { term, people: quotes.map(quote => quote.person), quotes }
  }).filter(voice => voice.people.length >= 2)
}

/** A person's own section, and the opening or closing that they wrote. */
function textsOf(person: Person, recap: Recap): Prose[] {
  const written = [...recap.opening, ...recap.closing].filter(part => part.author === person.name)
  return [...person.parts, ...written].flatMap(part => part.blocks).filter(block => block.type !== 'heading').flatMap(proses)
}

/** The words shared by most people, a word inside a chosen one left out. What the event and its talks are called says nothing, nor who was there. */
function sharedTerms(texts: string[], { event, people, lang }: Recap): string[] {
  const excluded = [...new Set([event.name, event.short ?? '', ...people.flatMap(({ name, talks, sessions }) => [name, ...[...talks, ...sessions].map(({ title }) => title), ...sessions.map(({ speaker }) => speaker)])])].join(' ')
  const { stopWords } = tongueOf(lang)
  const counts = new Map<string, { people: number, uses: number }>()
  for (const text of texts) {
    const uses = new Map<string, number>()
    for (const word of wordsIn(text, lang)) uses.set(word, (uses.get(word) ?? 0) + 1)
    for (const [word, times] of uses) {
      const known = counts.get(word) ?? { people: 0, uses: 0 }
      counts.set(word, { people: known.people + 1, uses: known.uses + times })
    }
  }
  const terms: string[] = []
  const ranked = [...counts]
    .filter(([word, { people }]) => people >= FEWEST_PEOPLE && !stopWords.has(word.toLowerCase()) && !excluded.includes(word))
    .sort(([a, x], [b, y]) => y.people - x.people || y.uses - x.uses || a.localeCompare(b, 'en'))
  for (const [word] of ranked) {
    if (terms.length < MOST_VOICES && !terms.some(term => term.includes(word) || word.includes(term))) terms.push(word)
  }
  return terms
}

/** One quote of a person with the term in it: the authors' own mark before a clause, the shorter before the longer. */
function quoteOf(person: Person, proses: Prose[], term: string, lang: string, lineOf: LineOf): Quote[] {
  const found = proses.filter(prose => prose.text.includes(term)).flatMap(prose => sentences(prose, lang)).filter(sentence => sentence.text.includes(term))
  const candidates = found.flatMap((sentence) => {
    const marked = sentence.marks
      .map(({ start, end }) => ({ start, end, marked: 1 }))
      .filter(({ start, end }) => sentence.text.slice(start, end).includes(term))
    return [...marked, ...clausesWith(sentence.text, term, lang).map(span => ({ ...span, marked: 0 }))]
      .map(span => ({ ...span, text: sentence.text.slice(span.start, span.end), line: lineOf(sourceOffset(sentence, span.start)) }))
  })
  const [best] = candidates
    .map(candidate => ({ ...candidate, score: score(candidate.text, term, candidate.marked) }))
    .sort((a, b) => b.score - a.score)
  return best ? [{ person, text: best.text, line: best.line }] : []
}

/** The runs of clauses around the term, and the whole sentence; what can stand alone before what cannot. */
function clausesWith(text: string, term: string, lang: string): { start: number, end: number }[] {
  const alone = candidates(text, tongueOf(lang), WIDEST).filter(candidate => candidate.text.includes(term))
  if (alone.length > 0 || !lang.startsWith('ja')) return alone
  const end = text.replace(/[。\s]+$/u, '').length
  const cuts = [0, ...[...text.matchAll(/、/gu)].map(match => match.index + 1), end]
  const spans: { start: number, end: number }[] = []
  for (let i = 0; i < cuts.length; i++) {
    for (let j = i + 1; j < cuts.length; j++) {
      const [start, stop] = [cuts[i] as number, cuts[j] as number]
      const trimmed = text.slice(start, stop).replace(/、$/u, '')
      if (trimmed.includes(term)) spans.push({ start, end: start + trimmed.length })
    }
  }
  return spans
}

const FEELING = /感じ|良|貴重|嬉し|好き|楽し|ならでは|モチベーション|つなが|繋が|たい|できる|高ま|刺激|\b(?:love|enjoy|learn|inspir|want|hope|great|good)|좋|배우|느꼈|싶|学|喜欢|希望/u
const CUT_OFF = /(?:が|けど|ので|から|ため|て|で|と|し|り|ており|あり|は|も|よう)$/u

function score(text: string, term: string, marked: number): number {
  const length = width(text)
  const tooLong = Math.max(0, length - CHARACTERS_PER_QUOTE)
  const tooShort = Math.max(0, width(term) + 10 - length)
  return 2 * marked + (FEELING.test(text) ? 2 : 0) - (!marked && CUT_OFF.test(text) ? 2.5 : 0) - tooLong * 0.5 - tooShort * 0.3
}
