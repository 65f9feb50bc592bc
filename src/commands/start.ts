import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { UsageError } from '../errors.ts'
import { say } from '../io.ts'
import { knownReport } from '../known-report.ts'
import { liveDeck } from './live-deck.ts'
import { deckEntry, runSlidev } from '../slidev.ts'
import { isOurs } from '../write/present.ts'

export const start = defineCommand({
  meta: { name: 'start', description: 'Generate the deck anew from its report and present it: opens the browser; presenter mode at /presenter. Whenever the report is saved, the deck follows' },
  args: {
    dir: { type: 'positional', description: 'Folder of the deck', default: '.' },
    port: { type: 'string', description: 'Port of the server (default: the first free one from 3030 on)', valueHint: 'PORT' },
    open: { type: 'boolean', description: 'Open the browser', default: true, negativeDescription: 'Do not open the browser' },
    remote: { type: 'boolean', description: 'Let other machines of the network connect', default: false },
  },
  async run({ args }) {
    const port = portOf(args.port)
    const report = await reportOf(args.dir)
    const live = report === undefined ? undefined : await liveDeck(report, args.dir)
    const entry = await deckEntry(args.dir)
    try {
      await runSlidev([
        entry,
        '--open', String(args.open),
        ...(port ? ['--port', port] : []),
        ...(args.remote ? ['--remote'] : []),
      ], slidev => live?.tell(slidev))
    }
    finally {
      await live?.stop()
    }
    return 0
  },
})

const LAST_PORT = 65535

/** @throws UsageError for what is no number of a port. */
function portOf(given: string | undefined): string | undefined {
  if (given === undefined || (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) <= LAST_PORT)) return given
  throw new UsageError(`--port ${given}: write a number from 1 to ${LAST_PORT}`)
}

/** The report that a deck is to follow: its own, or `report.md` beside it; undefined for a deck that has none, or is somebody else's. */
async function reportOf(dir: string): Promise<string | undefined> {
  const known = await knownReport(dir)
  if (known?.isThere) return known.path
  const beside = join(dir, 'report.md')
  if (existsSync(beside) && await isOursOrNone(join(dir, 'slides.md'))) return beside
  if (known) say(`the report that this deck was made from is not there any more (${known.path}); the deck is presented as it is`)
  return undefined
}

const isOursOrNone = async (entry: string): Promise<boolean> => !existsSync(entry) || isOurs(await readFile(entry, 'utf8'))
