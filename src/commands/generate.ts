import { dirname, join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { UsageError } from '../errors.ts'
import { generate, type Generated } from '../generate.ts'
import { say } from '../io.ts'
import { STANDARD_INPUT } from '../read/file.ts'
import { findReport } from './find-report.ts'

export const generateCommand = defineCommand({
  meta: { name: 'generate', description: 'Generate the deck of a report' },
  args: {
    'report': { type: 'positional', description: 'The report: Markdown, HTML or plain text; - reads standard input (default: report.md, or the report that the deck here was made from)', required: false },
    'out': { type: 'string', description: 'Folder of the deck (default: the report\'s own folder)', valueHint: 'DIR' },
    'minutes': { type: 'string', description: 'Fit the deck to a slot; remembered for the next time, until another number or "report" (the report\'s own) is said', valueHint: 'N' },
    'fetch-images': { type: 'boolean', description: 'Fetch pictures that are on other hosts (http and https only, with limits)', default: false },
  },
  async run({ args }) {
    const started = performance.now()
    const minutes = minutesOf(args.minutes)
    const report = args.report ?? await findReport(args.out ?? '.')
    const dir = args.out ?? (args.report === undefined || report === STANDARD_INPUT ? '.' : dirname(report))
    const generated = await generate(report, dir, { minutes, fetchImages: args['fetch-images'] })
    for (const line of summary(generated, dir, performance.now() - started)) say(line)
    return 0
  },
})

/** @throws UsageError for anything but a number above 0, or the word `report`. */
export function minutesOf(given: string | undefined): number | 'report' | undefined {
  if (given === undefined || given === 'report') return given
  const minutes = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  if (Number.isFinite(minutes) && minutes > 0) return minutes
  throw new UsageError(`--minutes ${given}: write a number above 0, as 20 or 7.5, or report for the report's own`)
}

/** What a generation did, line by line. */
export function summary(generated: Generated, dir: string, milliseconds: number): string[] {
  const { recap, slides, written, removed, kept, unchanged, warnings } = generated
  return [
    ...warnings.map(({ message, line }) => `warning: ${recap.file}${line ? `:${line}` : ''}: ${message}`),
    ...kept.map(path => `kept: ${join(dir, path)} was edited by hand; it stays as it is (delete it to have it generated again)`),
    ...removed.map(path => `removed: ${join(dir, path)} has no section in the report any more`),
    `${recap.event.name}: ${recap.topics.length > 0 ? `${recap.topics.length} topics` : `${recap.people.length} people`}, ${slides} slides → ${join(resolve(dir), 'slides.md')} (${written.length} written, ${unchanged.length} unchanged, ${kept.length} kept; ${Math.round(milliseconds)} ms)`,
  ]
}
