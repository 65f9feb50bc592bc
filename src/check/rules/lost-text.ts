import type { DeletedSlide, Evidence, ReportSentence } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { countIn, solid } from '../text/solid.ts'
import { shownTexts } from '../words/shown.ts'
import { quote } from './words.ts'

/** Characters of a sentence in a message. */
const QUOTED = 40

/** Sentences of the report that stand on no slide and in no notes, or less often there than in the report. */
export function lostText(evidence: Evidence): Fault[] {
  const { file, recap, sentences } = evidence.report
  const { deleted = [] } = evidence.deck
  const said = saidBySlides(evidence)
  const inReport = new Report(sentences, recap.title)
  const lost = new Map<string, Missing>()
  // The longest first: with a sentence that is lost, those that stand in it are lost there too, and no fault of their own.
  for (const text of inReport.longestFirst()) {
    const needed = inReport.countOf(text)
    const there = said.reduce((sum, { notes, shown }) => sum + Math.max(countIn(notes, text), countIn(shown, text)), 0)
    const missing = needed - there - [...lost].reduce((sum, [longer, { missing }]) => sum + missing * countIn(longer, text), 0)
    if (missing > 0) lost.set(text, { missing, there, needed })
  }
  return [...lost].flatMap(([text, count]) => inReport.likeliest(text, said).slice(0, count.missing).map(sentence => toFault(sentence, file, count, deleted)))
    .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0))
}

/** How often a sentence is in the deck, how often it should be, and how often it is lost by itself. */
interface Missing { missing: number, there: number, needed: number }

const toFault = ({ text, from, to }: ReportSentence, file: string, { there, needed }: Missing, deleted: DeletedSlide[]): Fault => ({
  rule: 'lost-text',
  message: there === 0 ? `${quote(text, QUOTED)} is on no slide and in no notes` : `${quote(text, QUOTED)} is in the deck less often than in the report`,
  measured: times(there),
  allowed: times(needed),
  help: helpFor(deleted.filter(({ lines: [first, last] }) => first <= from && to <= last).sort((a, b) => span(a) - span(b))[0]),
  at: { file, line: from },
})

const span = ({ lines: [first, last] }: DeletedSlide): number => last - first

const helpFor = (deleted: DeletedSlide | undefined): string => deleted
  ? `the slide "${deleted.id}" said it and was deleted: \`recap generate --restore ${deleted.id}\` brings it back; or put the sentence into the notes of another slide`
  : 'put the sentence back into the notes of the slide it belongs to, or delete the page and have it generated again'

const times = (count: number): string => count === 0 ? 'not there' : count === 1 ? 'once' : `${count} times`

/** What a slide says, without white space. */
interface Said { notes: string, shown: string }

function saidBySlides(evidence: Evidence): Said[] {
  const shown = shownTexts(evidence)
  return evidence.deck.slides.map(({ no, notes }) => ({
    notes: solid(notes),
    shown: solid((shown.get(no) ?? []).filter(({ kind }) => kind !== 'picture').map(({ text }) => text).join('')),
  }))
}

/** The report as text, to count in. */
class Report {
  private readonly sentences: (ReportSentence & { words: string })[]
  /** The title, where the report begins with it: it is asked for once, and what stands in it is not asked for again. */
  private readonly title: string | undefined
  private readonly words: string[]

  constructor(sentences: ReportSentence[], title: string) {
    this.sentences = sentences.map(sentence => ({ ...sentence, words: solid(sentence.text) })).filter(({ words }) => words)
    const words = this.sentences.map(({ words }) => words)
    this.title = words[0] === solid(title) ? words[0] : undefined
    this.words = this.title === undefined ? words : words.slice(1)
  }

  longestFirst(): string[] {
    return [...new Set([...this.words, ...this.title === undefined ? [] : [this.title]])].sort((a, b) => b.length - a.length)
  }

  /** How often a text stands in the report: as a sentence, and in longer ones. */
  countOf(text: string): number {
    const count = this.words.reduce((sum, words) => sum + countIn(words, text), 0)
    return text === this.title ? Math.max(1, count) : count
  }

  /** The sentences of a text, those first that no slide has beside one of their neighbours. */
  likeliest(text: string, said: Said[]): ReportSentence[] {
    const isThere = (words: string) => said.some(({ notes, shown }) => notes.includes(words) || shown.includes(words))
    const found = this.sentences.flatMap(({ words }, index) => words === text ? [index] : [])
    const inPlace = (index: number) => {
      const [before, after] = [this.sentences[index - 1], this.sentences[index + 1]]
      return (before !== undefined && isThere(before.words + text)) || (after !== undefined && isThere(text + after.words))
    }
    return [...found.filter(index => !inPlace(index)), ...found.filter(inPlace)].map(index => this.sentences[index] as ReportSentence)
  }
}
