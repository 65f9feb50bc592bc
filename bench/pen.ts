import { readFile } from 'node:fs/promises'
import { packageRoot } from '../src/package.ts'
import { say } from './measure.ts'
import { overlapWithMarks, total, type Overlap } from './pen-overlap.ts'

const percent = (part: number, whole: number): string => whole === 0 ? '—' : `${Math.round(100 * part / whole)} %`

const row = ({ section, marked, penned, common, marks, marksMet, phrases, phrasesMet }: Overlap): string =>
  [section, percent(common, marked), percent(common, penned), percent(marksMet, marks), percent(phrasesMet, phrases), marks, phrases].join(' | ')

/** How much of what the authors marked in report.md the automatic pen finds by itself, and how much of what it finds they had marked. */
export async function penAgainstMarks(): Promise<void> {
  const overlaps = overlapWithMarks(await readFile(`${packageRoot}/report.md`, 'utf8'))
  say('pen against the marks in report.md')
  say('section | characters: recall | precision | phrases: recall | precision | marks | phrases')
  say('--- | --- | --- | --- | --- | --- | ---')
  for (const overlap of [...overlaps, total(overlaps)]) say(row(overlap))
}
