import { candidates } from '../pick/candidates.ts'
import { tongueOf } from '../pick/tongues/index.ts'
import { proses } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import { sourceOffset, type Prose } from '../read/prose.ts'
import { sentences } from '../read/sentences.ts'
import type { Person, Recap } from '../recap.ts'
import { CHARACTERS_PER_QUOTE, width } from './budget.ts'
import { speaksThemselves } from './told.ts'

/** A word that several people used, each on their own: all who did, and words of those who can be quoted. */
export interface Voice { term: string, people: Person[], quotes: Quote[] }

/** A person's words, verbatim. */
export interface Quote { person: Person, text: string, line: number }

/** How many people must share a word that nobody named, which share of them must say something that stands alone, and how many words are shown. */
const FEWEST_PEOPLE = 3
const QUOTED = 2 / 3
const MOST_VOICES = 2

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
  return recap.voices ? namedVoices(recap, recap.voices, lineOf) : sharedVoices(recap, lineOf)
}

interface Spoken { person: Person, proses: Prose[] }

/** Everyone who used a word is quoted, the best they said with it. */
function namedVoices(recap: Recap, terms: string[], lineOf: LineOf): Voice[] {
  const spoken = recap.people.map(person => ({ person, proses: textsOf(person, recap) }))
  return terms.map(term => voiceOf(term, spoken, recap.lang, lineOf, clausesWith)).filter(({ people }) => people.length >= 2)
}

/** Words that nobody named are worth a slide where most of those who used them can be quoted with a phrase that stands alone. */
function sharedVoices(recap: Recap, lineOf: LineOf): Voice[] {
  const spoken = recap.people.filter(speaksThemselves).map(person => ({ person, proses: textsOf(person, recap) }))
  const voices: Voice[] = []
  for (const term of sharedTerms(spoken.map(({ proses }) => proses.map(prose => prose.text).join('\n')), recap)) {
    if (voices.some(voice => voice.term.includes(term) || term.includes(voice.term))) continue
    const voice = voiceOf(term, spoken, recap.lang, lineOf, standingAlone)
    if (voice.quotes.length >= Math.max(FEWEST_PEOPLE, voice.people.length * QUOTED)) voices.push(voice)
    if (voices.length === MOST_VOICES) break
  }
  return voices
}

function voiceOf(term: string, spoken: Spoken[], lang: string, lineOf: LineOf, clauses: Clauses): Voice {
  const said = spoken.filter(({ proses }) => proses.some(({ text }) => text.includes(term)))
  return { term, people: said.map(({ person }) => person), quotes: said.flatMap(one => quoteOf(one, term, lang, lineOf, clauses)) }
}

/** A person's own section, and the opening or closing that they wrote. */
function textsOf(person: Person, recap: Recap): Prose[] {
  const written = [...recap.opening, ...recap.closing].filter(part => part.author === person.name)
  return [...person.parts, ...written].flatMap(part => part.blocks).filter(block => block.type !== 'heading').flatMap(proses)
}

/** So many words that people share are tried. */
const MOST_TERMS = 20

/** The words shared by most people, the best first. What the event and its talks are called says nothing, nor who was there. */
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
  return [...counts]
    .filter(([word, { people }]) => people >= FEWEST_PEOPLE && !stopWords.has(word.toLowerCase()) && !excluded.includes(word))
    .sort(([a, x], [b, y]) => y.people - x.people || y.uses - x.uses || a.localeCompare(b, 'en'))
    .slice(0, MOST_TERMS)
    .map(([word]) => word)
}

/** Finds the clauses of a sentence with a word in them. */
type Clauses = (text: string, term: string, lang: string) => { start: number, end: number }[]

/** One quote of a person with the term in it: the authors' own mark before a clause, the shorter before the longer. */
function quoteOf({ person, proses }: Spoken, term: string, lang: string, lineOf: LineOf, clauses: Clauses): Quote[] {
  const found = proses.filter(prose => prose.text.includes(term)).flatMap(prose => sentences(prose, lang)).filter(sentence => sentence.text.includes(term))
  const candidates = found.flatMap((sentence) => {
    const marked = sentence.marks
      .map(({ start, end }) => ({ start, end, marked: 1 }))
      .filter(({ start, end }) => sentence.text.slice(start, end).includes(term))
    return [...marked, ...clauses(sentence.text, term, lang).map(span => ({ ...span, marked: 0 }))]
      .map(span => ({ ...span, text: sentence.text.slice(span.start, span.end), line: lineOf(sourceOffset(sentence, span.start)) }))
  })
  const [best] = candidates
    .map(candidate => ({ ...candidate, score: score(candidate.text, term, candidate.marked) }))
    .sort((a, b) => b.score - a.score)
  return best ? [{ person, text: best.text, line: best.line }] : []
}

/** Phrases that stand alone. */
const standingAlone: Clauses = (text, term, lang) => candidates(text, tongueOf(lang), tongueOf(lang).widest).filter(candidate => candidate.text.includes(term))

/** Those; where there are none, the runs of clauses around the term, and the whole sentence. */
const clausesWith: Clauses = (text, term, lang) => {
  const alone = standingAlone(text, term, lang)
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
