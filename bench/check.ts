import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureBrowser } from '../src/browser/ensure.ts'
import { packageRoot } from '../src/package.ts'
import { inTurn, median, say, timeOf } from './measure.ts'

const TIMES = 5

/** A check of the deck of this repository, against stock `slidev export` of the same deck. */
export async function checkAgainstExport(): Promise<void> {
  const require = createRequire(import.meta.url)
  const slidev = join(dirname(require.resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
  const recap = join(packageRoot, 'bin', 'recap.js')
  const { path } = await ensureBrowser(say)
  const folder = await mkdtemp(join(tmpdir(), 'recap-bench-'))
  const run = (...args: string[]) => timeOf(process.execPath, args)
  try {
    const seconds = await inTurn(TIMES, {
      export: () => run(slidev, 'export', join(packageRoot, 'slides.md'), '--output', join(folder, 'deck.pdf'), '--executable-path', path),
      check: () => run(recap, 'check', packageRoot, '--fresh'),
      again: () => run(recap, 'check', packageRoot),
    })
    const line = (name: string, values: number[]) => say(`  ${name.padEnd(34)} ${median(values).toFixed(1).padStart(6)} s   (${values.map(value => value.toFixed(1)).join(', ')})`)
    say(`recap check, median of ${TIMES} runs in turn:`)
    line('slidev export (stock)', seconds.export)
    line('recap check', seconds.check)
    line('recap check, nothing changed', seconds.again)
    say(`  ratio of recap check to slidev export: ${(median(seconds.check) / median(seconds.export)).toFixed(2)}`)
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
