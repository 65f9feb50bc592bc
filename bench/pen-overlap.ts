import { penHighlights } from '../src/pick/pen.ts'
import { blocksOfPart, toUnits, type Unit } from '../src/plan/units.ts'
import { parseMarkdown } from '../src/read/document.ts'
import type { Recap } from '../src/recap.ts'
import { recognise } from '../src/recognise/index.ts'

/** What the pen's phrases and the authors' marks have in common, in characters and in phrases. */
export interface Overlap { section: string, marked: number, penned: number, common: number, marks: number, marksMet: number, phrases: number, phrasesMet: number }

/** Half of a phrase in the other makes them meet. */
const MEETS = 0.5

/** Sections that tell something: each part, by whose it is. */
function sectionsOf({ opening, people, closing }: Recap): { section: string, parts: Recap['opening'] }[] {
  return [
    { section: 'opening', parts: opening },
    ...people.map(person => ({ section: person.name, parts: person.parts })),
    { section: 'closing', parts: closing },
  ]
}

/** Takes the marks off a report (Markdown), lets the pen choose, and compares with what was marked, per section. */
export function overlapWithMarks(report: string): Overlap[] {
  const document = parseMarkdown(report, 'report.md')
  const recap = recognise(document)
  return sectionsOf(recap).map(({ section, parts }) => {
    const pairs = parts.flatMap((part) => {
      const marked = toUnits(blocksOfPart(part), recap.lang, document.lineOf).filter(unit => unit.kind === 'sentence')
      const penned = penHighlights(marked.map(unit => ({ ...unit, highlights: [] })), recap.lang)
      return marked.map((unit, i) => [unit, penned[i] as Unit] as const)
    })
    const count = (of: (pair: readonly [Unit, Unit]) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0)
    return {
      section,
      marked: count(([unit]) => length(unit)),
      penned: count(([, unit]) => length(unit)),
      common: count(([a, b]) => shared(a, b)),
      marks: count(([unit]) => unit.highlights.length),
      marksMet: count(([a, b]) => met(a, b)),
      phrases: count(([, unit]) => unit.highlights.length),
      phrasesMet: count(([a, b]) => met(b, a)),
    }
  })
}

export function total(overlaps: Overlap[]): Overlap {
  const sum = (of: (overlap: Overlap) => number) => overlaps.reduce((all, overlap) => all + of(overlap), 0)
  return {
    section: 'all',
    marked: sum(o => o.marked),
    penned: sum(o => o.penned),
    common: sum(o => o.common),
    marks: sum(o => o.marks),
    marksMet: sum(o => o.marksMet),
    phrases: sum(o => o.phrases),
    phrasesMet: sum(o => o.phrasesMet),
  }
}

const length = ({ highlights }: Unit): number => highlights.reduce((sum, { start, end }) => sum + end - start, 0)

const shared = (a: Unit, b: Unit): number =>
  a.highlights.flatMap(x => b.highlights.map(y => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)))).reduce((sum, n) => sum + n, 0)

/** How many phrases of one lie by half in the other's, or hold half of one of them. */
const met = (a: Unit, b: Unit): number => a.highlights.filter(x => b.highlights.some((y) => {
  const common = Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return common >= MEETS * Math.min(x.end - x.start, y.end - y.start)
})).length
