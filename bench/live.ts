import { cp, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from '../src/browser/ensure.ts'
import { launchBrowser } from '../src/browser/launch.ts'
import { readDeck } from '../src/check/deck/source.ts'
import { packageRoot } from '../src/package.ts'
import { spawnRecap } from '../tests/support/recap.ts'
import { freePort, started, stop } from '../tests/support/server.ts'
import { inTurn, median, say } from './measure.ts'

const TIMES = 7
/** At most this many seconds from saving the report to what it says in the open browser. */
const LIMIT = 1
/** A word of the report, and the page and address that it is shown on. */
const [WORD, PAGE, SLIDE] = ['次回以降も', 'pages/akichan.md', 'akichan-next']

/**
 * From saving the report to the slide in the open browser, against what Slidev takes to show a page that was saved by hand.
 * @throws Error if a limit is passed.
 */
export async function liveAgainstSlidev(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'recap-bench-'))
  await copyFile(join(packageRoot, 'report.md'), join(dir, 'report.md'))
  await cp(join(packageRoot, 'snippets'), join(dir, 'snippets'), { recursive: true })
  const port = await freePort()
  const server = spawnRecap(['start', dir, '--no-open', '--port', String(port)])
  const browser = await launchBrowser(await ensureBrowser(say))
  try {
    await started(server)
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/${await numberOf(dir)}`)
    const shown = (word: string) => page.locator('#slide-content').getByText(word).first().waitFor()
    await shown(WORD)
    let count = 0
    const savedAndShown = (file: string) => async () => {
      const before = await readFile(join(dir, file), 'utf8')
      const word = `${++count}回目から`
      const from = performance.now()
      await writeFile(join(dir, file), before.replaceAll(WORD, word))
      await shown(word)
      const seconds = (performance.now() - from) / 1000
      await writeFile(join(dir, file), before)
      await shown(WORD)
      return seconds
    }
    const seconds = await inTurn(TIMES, { slidev: savedAndShown(PAGE), recap: savedAndShown('report.md') })
    say(`A word that is saved until the open browser shows it, median of ${TIMES} in turn:`)
    say(`  a page, by Slidev        ${median(seconds.slidev).toFixed(2)} s   (${seconds.slidev.map(one => one.toFixed(2)).join(', ')})`)
    say(`  the report, by recap     ${median(seconds.recap).toFixed(2)} s   (${seconds.recap.map(one => one.toFixed(2)).join(', ')}; at most ${LIMIT})`)
    say(`  ratio to Slidev: ${(median(seconds.recap) / median(seconds.slidev)).toFixed(2)}`)
    if (median(seconds.recap) > LIMIT) throw new Error(`the open browser shows the report after ${median(seconds.recap).toFixed(2)} s, more than ${LIMIT}`)
  }
  finally {
    await browser.close()
    await stop(server)
    await rm(dir, { recursive: true, force: true })
  }
}

const numberOf = async (dir: string): Promise<number> => (await readDeck(dir)).slides.find(({ id }) => id === SLIDE)?.no ?? 1
