import { join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../io.ts'
import { deckEntry, runSlidev } from '../slidev.ts'

export const build = defineCommand({
  meta: { name: 'build', description: 'Build the hosted deck, a static site' },
  args: {
    dir: { type: 'positional', description: 'Folder of the deck', default: '.' },
    out: { type: 'string', description: 'Folder of the site (default: dist in the deck\'s folder)', valueHint: 'DIR' },
    base: { type: 'string', description: 'Path that the site is served under', default: '/', valueHint: 'PATH' },
  },
  async run({ args }) {
    const entry = await deckEntry(args.dir)
    const out = resolve(args.out ?? join(args.dir, 'dist'))
    await runSlidev(['build', entry, '--out', out, '--base', withSlashes(args.base)])
    say(`built: ${out}`)
    return 0
  },
})

/** `slides` → `/slides/`: a base begins and ends with a slash. */
const withSlashes = (base: string): string => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
