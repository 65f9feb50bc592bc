import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { ensureBrowser } from '../browser/ensure.ts'
import { say } from '../io.ts'
import { deckEntry, runSlidev } from '../slidev.ts'

/** How long one deck may take, in milliseconds. */
const TIMEOUT = 120_000

export const exportDeck = defineCommand({
  meta: { name: 'export', description: 'Export the deck as a PDF with bookmarks' },
  args: {
    'dir': { type: 'positional', description: 'Folder of the deck', default: '.' },
    'output': { type: 'string', description: 'The PDF (default: named after the event, in the deck\'s folder)', alias: 'o', valueHint: 'FILE' },
    'dark': { type: 'boolean', description: 'Export the dark side', default: false },
    'range': { type: 'string', description: 'Slides to export, e.g. 1,4-8', valueHint: 'RANGE' },
    'with-clicks': { type: 'boolean', description: 'A page for every click', default: false },
    'executable-path': { type: 'string', description: 'The browser to use (default: one that is found, or obtained)', valueHint: 'FILE' },
  },
  async run({ args }) {
    const entry = await deckEntry(args.dir)
    const output = resolve(args.output ?? join(args.dir, `${await exportName(entry)}.pdf`))
    const browser = await ensureBrowser(say, args['executable-path'])
    say(`exporting with ${browser.name} (${browser.path})`)
    await runSlidev([
      'export', entry,
      '--output', output,
      '--with-toc',
      '--executable-path', browser.path,
      '--timeout', String(TIMEOUT),
      ...(args.dark ? ['--dark'] : []),
      ...(args.range ? ['--range', args.range] : []),
      ...(args['with-clicks'] ? ['--with-clicks'] : []),
    ])
    say(`exported: ${output}`)
    return 0
  },
})

/** The headmatter's own name for exports. */
async function exportName(entry: string): Promise<string> {
  return /^exportFilename: *"?([^"\n]+?)"? *$/m.exec(await readFile(entry, 'utf8'))?.[1] ?? 'slides'
}
