import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from '../src/browser/ensure.ts'
import { launchBrowser, THIS_MACHINE_ONLY } from '../src/browser/launch.ts'
import { packageRoot } from '../src/package.ts'
import { host } from '../tests/support/host.ts'
import { visit, type Visit } from '../tests/support/visit.ts'
import { median, say, timeOf } from './measure.ts'
import { slidev, withStockDeck } from './stock.ts'

const TIMES = 5

/**
 * What the hosted deck of this repository costs a visitor until the first slide is shown, against stock Slidev
 * with the same pages (stock.ts says what that is). Stock asks for its fonts and icon elsewhere: those hosts are
 * not there, at once, so it shows Japanese in whatever the machine has, and pays for no font.
 */
export async function siteAgainstStock(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-bench-'))
  const sites = { stock: join(folder, 'stock'), recap: join(folder, 'recap') }
  const browser = await launchBrowser(await ensureBrowser(say), [THIS_MACHINE_ONLY])
  try {
    await withStockDeck(deck => timeOf(process.execPath, [slidev, 'build', join(deck, 'slides.md'), '--out', sites.stock]))
    await timeOf(process.execPath, [join(packageRoot, 'bin', 'recap.js'), 'build', packageRoot, '--out', sites.recap])
    const [stock, recap] = [await host(sites.stock), await host(sites.recap)]
    const visits: Record<keyof typeof sites, Visit[]> = { stock: [], recap: [] }
    for (let time = 0; time < TIMES; time++) {
      visits.stock.push(await visit(browser, stock.url))
      visits.recap.push(await visit(browser, recap.url))
    }
    await Promise.all([stock.close(), recap.close()])
    say(`The hosted deck until its first slide is shown, median of ${TIMES} first visits in turn:`)
    line('stock Slidev, no Japanese font', visits.stock)
    line('recap build', visits.recap)
    const ratio = (of: (visit: Visit) => number) => (median(visits.recap.map(of)) / median(visits.stock.map(of))).toFixed(2)
    say(`  ratio to stock Slidev: bytes ${ratio(({ bytes }) => bytes)}, time ${ratio(({ ms }) => ms)}`)
  }
  finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function line(name: string, visits: Visit[]): void {
  const bytes = median(visits.map(visit => visit.bytes))
  const requests = median(visits.map(visit => visit.requests.filter(({ before }) => before).length))
  const times = visits.map(({ ms }) => Math.round(ms))
  say(`  ${name.padEnd(32)} ${bytes} bytes, ${requests} requests, ${median(times)} ms   (${times.join(', ')})`)
}
