import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { generate } from '../generate.ts'
import { say } from '../io.ts'
import { deckEntry, runSlidev } from '../slidev.ts'
import { summary } from './generate.ts'

export const start = defineCommand({
  meta: { name: 'start', description: 'Generate the deck and present it: opens the browser; presenter mode at /presenter' },
  args: {
    dir: { type: 'positional', description: 'Folder of the deck', default: '.' },
    port: { type: 'string', description: 'Port of the server (default: the first free one from 3030 on)', valueHint: 'PORT' },
    open: { type: 'boolean', description: 'Open the browser', default: true, negativeDescription: 'Do not open the browser' },
    remote: { type: 'boolean', description: 'Let other machines of the network connect', default: false },
  },
  async run({ args }) {
    const report = join(args.dir, 'report.md')
    if (existsSync(report)) {
      const started = performance.now()
      for (const line of summary(await generate(report, args.dir), args.dir, performance.now() - started)) say(line)
    }
    const entry = await deckEntry(args.dir)
    await runSlidev([
      entry,
      '--open', String(args.open),
      ...(args.port ? ['--port', args.port] : []),
      ...(args.remote ? ['--remote'] : []),
    ])
    return 0
  },
})
