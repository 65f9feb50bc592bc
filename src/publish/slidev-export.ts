import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { deckEntry, runSlidev } from '../slidev.ts'
import { writeTo } from '../write/disk.ts'
import { picturesInOrder } from './picture-names.ts'
import { replaceFolder } from './replace-folder.ts'

/** How long one deck may take, in milliseconds. */
const TIMEOUT = 120_000

export interface SlidevExportOptions { format: 'pptx' | 'png', dark: boolean, range: string | undefined, withClicks: boolean, browser: string }

/**
 * Exports by Slidev's own exporters: PowerPoint with text that can be edited, or a folder of pictures.
 * @throws RecapError if Slidev fails; what was there is then as it was.
 */
export async function exportBySlidev(dir: string, output: string, { format, dark, range, withClicks, browser }: SlidevExportOptions): Promise<void> {
  const entry = await deckEntry(dir)
  const beside = dirname(resolve(output))
  await writeTo(output, async () => {
    await mkdir(beside, { recursive: true })
    const folder = await mkdtemp(join(beside, '.recap-export-'))
    try {
      const made = join(folder, format === 'png' ? 'png' : 'deck.pptx')
      await runSlidev([
        'export', entry,
        '--format', format === 'png' ? 'png' : 'pptx-editable',
        '--output', made,
        '--executable-path', browser,
        '--timeout', String(TIMEOUT),
        ...(dark ? ['--dark'] : []),
        ...(range ? ['--range', range] : []),
        ...(withClicks ? ['--with-clicks'] : []),
      ])
      if (format === 'pptx') return await rename(made, output)
      for (const { from, to } of picturesInOrder(await readdir(made))) await rename(join(made, from), join(made, to))
      await replaceFolder(made, resolve(output))
    }
    finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}
