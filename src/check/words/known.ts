import type { Evidence, SourceSlide } from '../evidence.ts'
import { visible } from '../../write/visible.ts'
import { solid } from '../text/solid.ts'
import { addressesOf, isAddress } from './addresses.ts'
import { ownWords } from './own.ts'
import { linkedIn, markedIn } from './proses.ts'
import { reportWords, type ReportWords } from './report.ts'
import type { ShownText } from './shown.ts'

export interface Known {
  /** Whether a generated slide may show a text. */
  onSlide: (shown: ShownText, slide: SourceSlide) => boolean
  /** Whether a line may stand in a generated slide's notes. */
  inNotes: (line: string) => boolean
}

/** A number is right or wrong: one that a component shows must be the deck's own, that the report has it somewhere says nothing. */
const NUMBER = /^[\d\s.,:/~–-]*\d[\d\s.,:/~–-]*$/

/** What a component shows of a text that is longer than its place: so many characters of it at least, then 「…」. */
const CUT = /^(.+)…$/su
const SHORTEST_CUT = 4

/** Markdown without its backslashes. */
const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** Whether numbers are all of a sentence, item or cell of the report, or of some that stand in one, as 「1. 1.」 is of two. */
const isWhole = (text: string, { isSentence, areSentences }: ReportWords): boolean =>
  isSentence(text) || (areSentences(text) && text.trim().split(/\s+/u).every(isSentence))

/** Signs between what a fact is about and what is so, which a row of a table has in two cells. */
const BETWEEN = ['', '：', ':']

/** What stands between two cells; a sign of the text's own has a backslash. */
const BAR = /(?<!\\)\|/

/** Whether a number is a cell of the slide's own Markdown, in a row that is as a whole an item of the report: 「17:00 片付け」, 「人数：40」. */
const isInRow = (text: string, { raw }: SourceSlide, { isSentence }: ReportWords): boolean =>
  raw.split('\n').some((line) => {
    const cells = line.startsWith('|') ? line.split(BAR).map(cell => unescaped(cell.trim())).slice(1, -1) : []
    return cells.includes(text.trim()) && BETWEEN.some(sign => isSentence(cells.join(sign)))
  })

/** Whether a text is a line of the slide's own Markdown. */
const isLine = (text: string, { raw }: SourceSlide): boolean => raw.split('\n').some(line => unescaped(line.trim()) === text.trim())

/** What is known of the words of a deck: the report's, and the deck's own. */
export function knownWords(evidence: Pick<Evidence, 'lang' | 'deck' | 'report'>): Known {
  const report = reportWords(evidence.report.sentences, markedIn(evidence.report.recap))
  const own = ownWords(evidence)
  const addresses = addressesOf(evidence.report.recap)
  const linked = new Set(linkedIn(evidence.report.recap).map(solid))
  const names = evidence.report.recap.people.map(({ name }) => visible(name).replace(/\s+/g, ' ').trim())
  // The whole of it is a name or title, or stands in the slide's own Markdown.
  const isCutShort = (text: string, { raw }: SourceSlide) => {
    const [, start] = CUT.exec(own.withoutMore(text).trim()) ?? []
    return start !== undefined && solid(start).length >= SHORTEST_CUT && (own.begins(start) || (report.has(start) && solid(unescaped(raw)).includes(solid(start))))
  }
  const isReports = (text: string) => report.has(text) || report.areSentences(text)
  return {
    onSlide: ({ text, kind }, slide) => {
      if (NUMBER.test(text)) return own.isNumber(text, slide) || own.has(text) || isWhole(text, report) || isInRow(text, slide, report) || (linked.has(solid(text)) && isLine(text, slide)) || (slide.body.includes(text) && report.has(text))
      return report.has(text) || own.has(text) || isCutShort(text, slide) || isAddress(text, addresses) || (kind === 'code' && report.areLines(text))
    },
    inNotes: (line) => {
      const speaker = names.find(name => line.startsWith(`${name}: `))
      return isReports(line) || own.has(line) || isAddress(line, addresses)
        || (speaker !== undefined && isReports(line.slice(speaker.length + 2)))
        // A row of a table.
        || (line.includes('|') && line.split(/(?<!\S)\|(?!\S)/).every(cell => !solid(cell) || isReports(cell)))
    },
  }
}
