import type { LineOf } from '../read/lines.ts'
import { sliceProse, sourceOffset, trimProse, type Prose } from '../read/prose.ts'
import { width } from './budget.ts'

/** What is read here are notes in scripts that need no space between the words of two lines: only there are lines joined without a trace. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const STOPS = /[。．！？]|[.!?](?:\s|$)/u
/** How a line ends that is a sentence, whatever stands behind it: 「…でした（初日だけｗ）」. */
const SAID = /(?:です|ます|でした|ました|ません|でしょう)(?:[（(][^（）()]{1,24}[）)]|[ｗw笑♪☆★〜～ー^_;]){0,3}$/u
/** How one ends that goes on, and how one begins that does: 「…に」, 「って…」. */
const GOES_ON = /(?:[、，,・：:「『（(【〜～→=＝&＆+]|[がをにへとのはもやでてしり]|から|まで|より|など|ので|けど|く)$/u
const GOES_ON_BEFORE = /^(?:[（(、。，．,.」』）)】!！?？・：:→=＝〜～ー]|[がをにへとのはもでけかよねしらりっんてる]|(?:です|ます|まし|でし|する|した|して))/u
/** A line that leaves so much of the longest one's width empty, beside what the next one begins with, was ended by hand. */
const EMPTY = 3
const MOST_LINES = 60

/**
 * The lines of a paragraph that are each a note of its own: a line that is a sentence without its full stop, and, where
 * nothing in the paragraph is ended by a sign, each that neither it nor the next one shows to go on. A text that was
 * only wrapped at some width stays whole.
 */
export function noteLines(prose: Prose, lineOf: LineOf): Prose[] {
  if (prose.runs.length < 2 || !JAPANESE.test(prose.text)) return [prose]
  const breaks = breaksOf(prose, lineOf)
  if (breaks.length === 0 || breaks.length > MOST_LINES) return [prose]
  const places = [0, ...breaks, prose.text.length]
  const lines = places.slice(1).map((end, index) => prose.text.slice(places[index], end).trim())
  const areNotes = !STOPS.test(prose.text) && wereEnded(lines)
  const cuts = breaks.filter((at, index) => {
    const [line, next] = [lines[index], lines[index + 1]] as [string, string]
    return !isWithin(prose, at) && !GOES_ON_BEFORE.test(next) && (SAID.test(line) || (areNotes && !GOES_ON.test(line)))
  })
  return cuts.length === 0 ? [prose] : [0, ...cuts].map((start, index) => trimProse(sliceProse(prose, start, cuts[index] ?? prose.text.length)))
}

/** Where lines of the source begin in a text, the first left out. */
function breaksOf(prose: Prose, lineOf: LineOf): number[] {
  // As in most paragraphs.
  if (lineOf(sourceOffset(prose, 0)) === lineOf(sourceOffset(prose, prose.text.length - 1))) return []
  const lines = prose.runs.map(({ offset }) => lineOf(offset))
  return prose.runs.flatMap(({ at }, index) => at > 0 && at < prose.text.length && (lines[index] as number) > lineOf(sourceOffset(prose, at - 1)) ? [at] : [])
}

/** Whether somebody ended lines where there was room for more: one at least, as a text that is wrapped has none. */
function wereEnded(lines: string[]): boolean {
  const widest = lines.reduce((most, line) => Math.max(most, width(line)), 0)
  return lines.slice(0, -1).some((line, index) => width(line) + width(FIRST_WORD.exec(lines[index + 1] as string)?.[0] ?? '') + EMPTY <= widest)
}

/** What can be moved to the line before: a character, or a word in Latin letters. */
const FIRST_WORD = /^(?:[\p{Script=Latin}\d]+|.)/u

/** Whether a place is within a link, a mark, or brackets. */
const isWithin = ({ text, links, marks }: Prose, at: number): boolean =>
  [...links, ...marks].some(({ start, end }) => start < at && at < end)
  || /[「『（(【][^」』）)】]*$/u.test(text.slice(Math.max(0, at - 80), at))
