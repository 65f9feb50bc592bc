import { cueScores } from '../plan/cues.ts'
import type { Span, Unit } from '../plan/units.ts'

/** Shortest and longest phrase that the pen takes, in characters. */
const SHORTEST = 8
const LONGEST = 44
const THANKS = /感謝|ありがとう|ご覧|お届け|よろしく|thank|hello/iu
const CLAUSE_END = /[、，,;；]\s*|\s[–—-]\s/u
const DANGLING = /(?:が|けど|ので|から|ため|て|で|と|し|り|また|しかし)$/u

interface Candidate extends Span { unit: Unit, score: number }

/**
 * The automatic pen: the strongest verbatim phrase of each paragraph. A
 * phrase is strong if its words return throughout the section (the degree
 * centrality of LexRank, Erkan & Radev 2004, with words in place of whole
 * sentences), if it names something (Latin words, numbers, brackets), and if
 * its passage tells a subject, a lesson or a wish; greetings and thanks are none.
 */
export function penHighlights(units: Unit[]): Unit[] {
  const prose = units.filter(unit => unit.kind === 'sentence')
  const frequency = wordFrequency(prose.map(unit => unit.text))
  const best = new Map<number, Candidate>()
  for (const unit of prose) {
    for (const candidate of candidates(unit, frequency)) {
      const known = best.get(unit.block)
      if (!known || candidate.score > known.score) best.set(unit.block, candidate)
    }
  }
  const chosen = new Map([...best.values()].map(({ unit, start, end, text, line }) => [unit, { start, end, text, line }]))
  return units.map((unit) => {
    const span = chosen.get(unit)
    return span ? { ...unit, highlights: [span] } : unit
  })
}

function candidates(unit: Unit, frequency: Map<string, number>): Candidate[] {
  if (THANKS.test(unit.text)) return []
  const { greeting, subject, takeaway, next } = cueScores(unit.text)
  return clauses(unit.text).flatMap(({ start, end }): Candidate[] => {
    const text = unit.text.slice(start, end)
    if (text.length < SHORTEST || text.length > LONGEST || !balanced(text)) return []
    const words = wordsOf(text)
    if (words.length === 0) return []
    const centrality = words.reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0) / Math.sqrt(words.length)
    const named = (text.match(/[A-Z][\w.]+|\d+|[「『]/g)?.length ?? 0) * 0.5
    const dangling = DANGLING.test(text) ? 3 : 0
    return [{ start, end, text, line: unit.line, unit, score: centrality + named + subject + takeaway + next - 2 * greeting - dangling }]
  })
}

/** Every run of neighbouring clauses of a sentence, without its closing full stop. */
function clauses(text: string): { start: number, end: number }[] {
  const cuts = [0]
  const splitter = new RegExp(CLAUSE_END, 'gu')
  for (const match of text.matchAll(splitter)) cuts.push(match.index + match[0].length)
  const end = text.replace(/[。.\s]+$/u, '').length
  const spans: { start: number, end: number }[] = []
  for (let i = 0; i < cuts.length; i++) {
    for (let j = i + 1; j <= cuts.length; j++) {
      const start = cuts[i] as number
      const stop = j === cuts.length ? end : (cuts[j] as number)
      const trimmed = text.slice(start, stop).replace(/[、，,;；\s]+$/u, '').length
      if (trimmed > LONGEST) break
      spans.push({ start, end: start + trimmed })
    }
  }
  return spans
}

function wordFrequency(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Map([...counts].map(([word, count]) => [word, count / texts.length]))
}

/** Words that carry meaning: Latin words, runs of katakana or kanji, Hangul words. */
const wordsOf = (text: string): string[] =>
  text.match(/[A-Za-z][\w.-]+|[\p{Script=Katakana}ー]{2,}|\p{Script=Han}{2,}|\p{Script=Hangul}{2,}/gu) ?? []

const balanced = (text: string): boolean =>
  ['「」', '『』', '()', '（）'].every(([open, close]) => count(text, open as string) === count(text, close as string))

const count = (text: string, char: string): number => text.split(char).length - 1
