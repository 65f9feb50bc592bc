import { dirname } from 'node:path'
import { defineCommand } from 'citty'
import { UsageError } from '../errors.ts'
import { generate, rehearse } from '../generate.ts'
import { say } from '../io.ts'
import { STANDARD_INPUT } from '../read/file.ts'
import { CHANGED, differences, EDITED } from './differences.ts'
import { findReport } from './find-report.ts'
import { planLines, summary } from './summary.ts'

export const generateCommand = defineCommand({
  meta: { name: 'generate', description: 'Generate the deck of a report' },
  args: {
    'report': { type: 'positional', description: 'The report: Markdown, HTML or plain text; - reads standard input (default: the report that the deck was made from, or report.md)', required: false },
    'out': { type: 'string', description: 'Folder of the deck (default: the report\'s own folder)', valueHint: 'DIR' },
    'minutes': { type: 'string', description: 'Fit the deck to a slot; remembered for the next time, until another number or "report" (the report\'s own) is said', valueHint: 'N' },
    'fetch-images': { type: 'boolean', description: 'Fetch pictures that are on other hosts (http and https only, with limits)', default: false },
    'dry-run': { type: 'boolean', description: 'Print what would become of each slide: unchanged, updated, added, removed; kept (edited by hand), outdated (edited, and the report has changed below it), orphaned (edited, and gone from the report), deleted (by hand). Nothing is written', default: false },
    'diff': { type: 'boolean', description: 'Show slides that were edited by hand beside what the report has for them now; with --dry-run all that would change. Nothing is written', default: false },
    'take': { type: 'string', description: 'Slides that were edited by hand and are to follow the report again: ids or pages, parted by commas', valueHint: 'ID,…' },
    'restore': { type: 'string', description: 'Slides that were deleted by hand and are to be there again: ids or pages, parted by commas', valueHint: 'ID,…' },
  },
  async run({ args }) {
    const started = Date.now()
    const report = args.report ?? await findReport(args.out ?? '.')
    const dir = args.out ?? (args.report === undefined || report === STANDARD_INPUT ? '.' : dirname(report))
    const isDry = args['dry-run'] || args.diff
    const generated = await (isDry ? rehearse : generate)(report, dir, {
      minutes: minutesOf(args.minutes),
      fetchImages: args['fetch-images'],
      take: namesOf(args.take),
      restore: namesOf(args.restore),
    })
    if (args['dry-run']) for (const line of planLines(generated)) print(line)
    if (args.diff) print(await differences(generated, args['dry-run'] ? CHANGED : EDITED))
    const took = Date.now() - started
    for (const line of summary(generated, dir, took)) say(line)
    if (isDry) say('nothing was written')
    return 0
  },
})

const print = (text: string): boolean => text === '' || process.stdout.write(`${text}\n`)

/** Ids parted by commas. */
const namesOf = (given: string | undefined): string[] => (given ?? '').split(',').map(name => name.trim()).filter(Boolean)

/** @throws UsageError for anything but a number above 0, or the word `report`. */
export function minutesOf(given: string | undefined): number | 'report' | undefined {
  if (given === undefined || given === 'report') return given
  const minutes = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  if (Number.isFinite(minutes) && minutes > 0) return minutes
  throw new UsageError(`--minutes ${given}: write a number above 0, as 20 or 7.5, or report for the report's own`)
}
