import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from '../src/browser/ensure.ts'
import { packageRoot } from '../src/package.ts'
import { inTurn, median, say, timeOf } from './measure.ts'
import { slidev, withStockDeck } from './stock.ts'

const TIMES = 3

/**
 * Site, PDF and handout of this deck in one command, against stock `slidev build` and `slidev export` one
 * after the other: of the same deck, and of the same pages without our layouts and fonts.
 */
export async function publishAgainstSlidev(): Promise<void> {
  const recap = join(packageRoot, 'bin', 'recap.js')
  const { path } = await ensureBrowser(say)
  const folder = await mkdtemp(join(tmpdir(), 'recap-bench-'))
  const slidevBoth = async (deck: string, name: string) =>
    await timeOf(process.execPath, [slidev, 'build', join(deck, 'slides.md'), '--out', join(folder, name)], deck)
    + await timeOf(process.execPath, [slidev, 'export', join(deck, 'slides.md'), '--output', join(folder, `${name}.pdf`), '--executable-path', path], deck)
  try {
    await withStockDeck(async (plain) => {
      const seconds = await inTurn(TIMES, {
        same: () => slidevBoth(packageRoot, 'same'),
        plain: () => slidevBoth(plain, 'plain'),
        publish: () => timeOf(process.execPath, [recap, 'publish', packageRoot, '--out', join(folder, 'published')]),
      })
      const size = async (file: string) => (await stat(join(folder, file))).size / 1000
      const [same, bare, ours, handout] = await Promise.all([size('same.pdf'), size('plain.pdf'), size('published/cndt2022-recap.pdf'), size('published/cndt2022-recap-handout.pdf')])
      const line = (name: string, values: number[], kilobytes: number, more = '') => say(`  ${name.padEnd(44)} ${median(values).toFixed(1).padStart(6)} s   PDF ${kilobytes.toFixed(0).padStart(5)} kB${more}`)
      say(`recap publish, median of ${TIMES} runs in turn:`)
      line('slidev build + export (this deck)', seconds.same, same)
      line('slidev build + export (its pages, no addon)', seconds.plain, bare)
      line('recap publish: site, PDF, handout', seconds.publish, ours, `, handout ${handout.toFixed(0)} kB`)
      say(`  ratio to slidev, this deck: time ${(median(seconds.publish) / median(seconds.same)).toFixed(2)}, PDF ${(ours / same).toFixed(2)}`)
      say(`  ratio to slidev, its pages: time ${(median(seconds.publish) / median(seconds.plain)).toFixed(2)}, PDF ${(ours / bare).toFixed(2)}`)
    })
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
