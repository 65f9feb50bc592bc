import type { ReportSentence, ReportSource, SourceSlide } from '../evidence.ts'
import type { Passage } from '../finding.ts'
import { gapBetween } from '../text/flow.ts'
import { countIn, solid } from '../text/solid.ts'

/** Stands where nothing of a sentence can. */
const GAP = '\0'

/** A sentence by the places where the report has it, and how often it is wanted. */
interface Wanted { indices: number[], times: number }

/**
 * The passages of the report that a slide came from: the sentences that its notes or its text have, those
 * that follow one another as one. A slide that has no whole sentence came from those that its words stand in.
 */
export function passagesOf(slide: SourceSlide, report: ReportSource): Passage[] {
  const words = report.sentences.map(({ text }) => solid(text))
  const found = wholeSentences(slide, words)
  return toPassages(found.size > 0 ? found : aroundPhrases(phrasesOf(slide, report), words), report.sentences)
}

/** Indices of the sentences that a slide has. What stands in a longer one of them is not looked for again. */
function wholeSentences({ notes, body }: SourceSlide, words: string[]): Set<number> {
  let left = [notes.split('\n'), body].map(texts => texts.map(solid).join(GAP))
  const wanted: Wanted[] = []
  for (const word of [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length)) {
    // What a slide shows its notes say again: that is one sentence, not two.
    if (!left.some(text => text.includes(word))) continue
    const rest = left.map(text => text.replaceAll(word, (_, at: number) => isApart(text, at, at + word.length) ? GAP : word))
    const times = Math.max(...rest.map((text, index) => countIn(text, GAP) - countIn(left[index] ?? '', GAP)))
    if (times === 0) continue
    left = rest
    wanted.push({ indices: words.flatMap((other, index) => other === word ? [index] : []), times })
  }
  return choose(wanted)
}

/** What words may stand behind, or end with, to be whole; GAP and the border of a cell among them. */
const END = /[。．.！!？?…」』）)】"'”’|\0]/u

/** Whether words stand for themselves: "ada" does not in "next: ada", nor in "ada: I was there". */
function isApart(text: string, from: number, to: number): boolean {
  const begins = from === 0 || END.test(text[from - 1] ?? '')
  const ends = to === text.length || text[to] === GAP || text[to] === '|' || END.test(text[to - 1] ?? '')
  return begins && ends
}

/**
 * Of sentences that the report has several times those are taken that stand beside others of the slide:
 * first what is certain, then again and again whatever is nearest to that.
 */
function choose(wanted: Wanted[]): Set<number> {
  const chosen = new Set(wanted.filter(({ indices, times }) => indices.length <= times).flatMap(({ indices }) => indices))
  const open = wanted.filter(({ indices, times }) => indices.length > times).map(({ indices, times }) => ({ indices: [...indices], times }))
  const beside = (index: number) => Number(chosen.has(index - 1)) + Number(chosen.has(index + 1))
  const distance = (index: number) => Math.min(...[...chosen].map(other => Math.abs(other - index)))
  while (open.some(({ times }) => times > 0)) {
    const candidates = open.filter(({ times }) => times > 0).flatMap(one => one.indices.map(index => ({ one, index })))
    const [best] = candidates.sort((a, b) => beside(b.index) - beside(a.index) || distance(a.index) - distance(b.index) || a.index - b.index)
    if (!best) break
    chosen.add(best.index)
    best.one.times--
    best.one.indices = best.one.indices.filter(index => index !== best.index)
  }
  return chosen
}

/** What a slide without a whole sentence says: its text, and what its notes quote of people. */
function phrasesOf({ notes, body }: SourceSlide, { recap }: ReportSource): string[] {
  const names = recap.people.map(({ name }) => `${name}: `)
  return [...notes.split('\n').map(line => line.slice(names.find(name => line.startsWith(name))?.length ?? 0)), ...body].map(solid).filter(Boolean)
}

function aroundPhrases(phrases: string[], words: string[]): Set<number> {
  const wanted = [...new Set(phrases)].map((phrase): Wanted => ({ indices: words.flatMap((word, index) => word.includes(phrase) ? [index] : []), times: 1 }))
  return choose(wanted.filter(({ indices }) => indices.length > 0))
}

function toPassages(found: Set<number>, sentences: ReportSentence[]): Passage[] {
  const passages: (Passage & { last: number })[] = []
  for (const index of [...found].sort((a, b) => a - b)) {
    const { text, from, to } = sentences[index] as ReportSentence
    const previous = passages.at(-1)
    if (previous?.last === index - 1) {
      previous.text += (from > previous.to ? '\n' : gapBetween(previous.text, text)) + text
      previous.to = to
      previous.last = index
    }
    else passages.push({ from, to, text, last: index })
  }
  return passages.map(({ from, to, text }) => ({ from, to, text }))
}
