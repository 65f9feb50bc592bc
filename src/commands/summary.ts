import { join, resolve } from 'node:path'
import type { Generated } from '../generate.ts'
import { stays, type Outcome } from '../merge/decide.ts'
import type { MergedSlide } from '../merge/outcomes.ts'
import { SET_ASIDE } from '../write/entry.ts'

/** How outcomes are counted; what nobody wonders about is not. */
const COUNTED: [word: string, outcomes: Outcome[]][] = [
  ['added', ['added']],
  ['updated', ['updated', 'taken']],
  ['removed', ['removed']],
  ['kept', ['kept', 'outdated', 'orphaned']],
  ['left out', ['deleted']],
]

/** What a generation did, or would do, line by line. */
export function summary({ recap, before, slides, removed, kept, warnings }: Generated, dir: string, milliseconds: number): string[] {
  const count = slides.filter(({ outcome }) => stays(outcome)).length
  const counts = COUNTED.flatMap(([word, outcomes]) => {
    const number = slides.filter(({ outcome }) => outcomes.includes(outcome)).length
    return number > 0 ? [`${number} ${word}`] : []
  })
  const sections = recap.topics.length > 0 ? counted(recap.topics.length, 'topic', 'topics') : counted(recap.people.length, 'person', 'people')
  return [
    ...some(warnings.map(({ message, line }) => `warning: ${recap.file}${line ? `:${line}` : ''}: ${message}`), 'warnings'),
    ...some(slides.flatMap(slide => sayings[slide.outcome]?.(slide, recap.file) ?? []), 'edited slides: --dry-run names them all'),
    ...before === undefined ? [] : [`another report: this deck was made from ${before} before`],
    ...kept.map(path => `kept: ${join(dir, path)} was edited by hand; it stays as it is (delete it to have it generated again)`),
    ...removed.map(path => `removed: ${join(dir, path)} is in the report no more`),
    `${recap.event.name}: ${sections}, ${counted(count, 'slide', 'slides')} → ${join(resolve(dir), 'slides.md')} (${counts.join(', ') || 'no slide has changed'}; ${Math.round(milliseconds)} ms)`,
  ]
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** More lines than a person reads at once are counted. */
const MOST = 30
const some = (lines: string[], what: string): string[] => lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more ${what}`] : lines

/** What whoever edited a slide is to know of it. */
const sayings: Partial<Record<Outcome, (slide: MergedSlide, report: string) => string>> = {
  outdated: ({ id, page, lines }, report) =>
    `edited: ${id} (${page}) stays as it was edited by hand, but the report says something else there now (${placeOf(report, lines)}): --diff shows both, --take ${id} takes the report's`,
  orphaned: ({ id, page }) => page === SET_ASIDE
    ? `edited: ${id} was edited by hand, and its section is in the report no more: it is in ${SET_ASIDE}, which is not shown`
    : `edited: ${id} (${page}) was edited by hand and stays, but the report does not say it any more; if it is not wanted, delete it there`,
}

const placeOf = (report: string, lines: [number, number] | undefined): string =>
  lines ? `${report}:${lines[0]}${lines[1] > lines[0] ? `–${lines[1]}` : ''}` : report

/** Every slide, what becomes of it, where it is and where in the report it comes from; a slide a line. */
export function planLines({ recap, slides }: Generated): string[] {
  const width = Math.max(0, ...slides.map(({ outcome }) => outcome.length))
  return slides.map(({ id, outcome, page, lines }) => `${outcome.padEnd(width)}  ${id}  (${page}; ${placeOf(recap.file, lines)})`)
}
