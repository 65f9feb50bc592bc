import { width } from '../plan/budget.ts'
import type { Span, Unit } from '../plan/units.ts'
import type { Block } from '../read/blocks.ts'
import type { Link, Prose } from '../read/prose.ts'
import { candidates } from './candidates.ts'
import { choose, type Choice } from './choose.ts'
import { ownSide } from './own-side.ts'
import { cuts } from './phrase.ts'
import { centrality } from './rank.ts'
import { enumerates, score, type Sentence } from './score.ts'
import { tongueOf } from './tongues/index.ts'
import { wordsOf } from './words.ts'

/** So much prose, in ems, gets a phrase: a slide of about two for 250 to 350 Japanese characters. */
const EMS_PER_PHRASE = 100
/** Under this, a phrase is not worth a place beside others. */
const FLOOR = 0.65
/** A sentence that names several things stands whole, alone on its slide, in ems. */
const WIDEST_OF_SEVERAL = 100
/** How much wider a sentence may be than a part of one, and what is left of its worth: a third or fourth line says what no half of it does. */
const WHOLE = { wider: 1.3, worth: 0.8 }
/** So many of a sentence's phrases are looked at, the best: those of its halves are among them. */
const PER_SENTENCE = 6
/** So many sentences are compared with each other; what is longer is picked from in windows. */
const WINDOW = 60

/**
 * The automatic pen: phrases of a section that stand alone, carry it, and do
 * not say the same, word for word. Takes time in proportion to the section's length.
 */
export function penHighlights(units: Unit[], lang: string): Unit[] {
  const topic = new Set(units.filter(unit => unit.kind === 'heading').flatMap(unit => wordsOf(unit.text, lang)))
  const prose = units.flatMap((unit, index) => unit.kind === 'sentence' ? [{ unit, index }] : [])
  const chosen = new Map<number, Span[]>()
  for (let from = 0; from < prose.length; from += WINDOW) {
    const some = prose.slice(from, from + WINDOW)
    for (const { unit, start, end, text } of pickFrom(some, units, topic, lang)) {
      chosen.set(unit, [...chosen.get(unit) ?? [], { start, end, text, line: (units[unit] as Unit).line }])
    }
  }
  return units.map((unit, index) => {
    const highlights = chosen.get(index)
    return highlights ? { ...unit, highlights: highlights.sort((a, b) => a.start - b.start) } : unit
  })
}

/** What leads to something says nothing without it: only what stands above a list, a table or code is shown with that. */
const LEADS = /次の(?:よう|作業|とおり|通り|点|こと|もの|話|言葉|[\d一二三四五六七八九十]+\s?(?:つ|点|個|項目))|\bthe following\b|\bas follows\b|다음과 같|如下|以下几/iu
const LED: ReadonlySet<Unit['kind']> = new Set(['list', 'table', 'code'])

function pickFrom(prose: { unit: Unit, index: number }[], units: Unit[], topic: ReadonlySet<string>, lang: string): Choice[] {
  const tongue = tongueOf(lang)
  const ranks = centrality(prose.map(({ unit }) => wordsOf(unit.text, lang)))
  const own = ownSide(prose.flatMap(({ unit }) => unit.heard ? [unit] : []))
  const choices = prose.flatMap(({ unit, index }, i): Choice[] => {
    const sentence: Sentence = { text: unit.text, central: ranks[i] as number, atEdge: i === 0 || i === prose.length - 1, topic, bold: unit.bold ?? [] }
    const links = linkTexts(unit)
    const names = unit.notes.flatMap(note => 'links' in note ? note.links ?? [] : [])
    if (isOfLinks(unit.text, names)) return []
    const leads = LEADS.test(unit.text) && !LED.has(units[index + 1]?.kind ?? 'sentence')
    const widest = enumerates(unit.text) ? WIDEST_OF_SEVERAL : tongue.widest * WHOLE.wider
    return candidates(unit.text, tongue, widest).filter(({ text, start, end }) => (width(text) <= tongue.widest || end - start >= unit.text.length - 2) && !links.some(link => link.includes(text)) && !names.some(name => cuts({ start, end }, name)) && !(leads && LEADS.test(text))).map(candidate => ({
      unit: index,
      block: unit.block,
      start: candidate.start,
      end: candidate.end,
      text: candidate.text,
      score: score({ ...candidate, ...(own.has(unit) && { dull: true }), sentence, words: wordsOf(candidate.text, lang) }, tongue, lang) * (width(candidate.text) > tongue.widest ? WHOLE.worth : 1),
    })).sort((a, b) => b.score - a.score).slice(0, PER_SENTENCE)
  })
  const ems = prose.reduce((sum, { unit }) => sum + width(unit.text), 0)
  return choose(choices, Math.ceil(ems / EMS_PER_PHRASE), FLOOR)
}

/** Whether a sentence is a row of links and little else: 「Profile, Slides, Video (soon)」. */
const isOfLinks = (text: string, links: readonly Link[]): boolean =>
  links.length > 1 && links.reduce((sum, { start, end }) => sum + end - start, 0) * 2 > text.length

/** The words of a paragraph's or quotation's links: they name what is shown elsewhere, a talk or its slides. */
const linkTexts = ({ source }: Unit): string[] =>
  [...new Set(prosesOf(source).flatMap(({ text, links }) => links.map(({ start, end }) => text.slice(start, end))))]

const prosesOf = (source: Block): Prose[] =>
  source.type === 'paragraph' ? [source.prose] : source.type === 'quote' ? source.paragraphs : []
