import { resolve } from 'node:path'
import { ensureBrowser } from '../browser/ensure.ts'
import { findBrowser } from '../browser/find.ts'
import { thisHost } from '../browser/host.ts'
import { Leave } from '../leave.ts'
import { deckEntry } from '../slidev.ts'
import type { CheckResult } from './finding.ts'
import { findReport } from './deck/find-report.ts'
import { readLedger } from './deck/read-ledger.ts'
import { keyOf, recall, remember, type Known } from './known.ts'
import { openWindows } from './look/browser.ts'
import { buildSite } from '../site/build.ts'
import { LIMITS, type Limits } from './look/limits.ts'
import { lookTwice } from './look/twice.ts'
import { photograph } from './look/pictures.ts'
import { schemesOf, type Scheme } from './look/schemes.ts'
import { serveSite } from '../site/serve.ts'
import type { SlidePictures } from './report/html/index.ts'

export interface CheckOptions {
  /** The report, where it is not the one that the deck was generated from. */
  report?: string | undefined
  /** The browser's executable, where it is not one that is found. */
  browser?: string | undefined
  /** Whether pictures of the slides are wanted, for the HTML report. */
  pictures?: boolean
  /** Looks again, even if nothing has changed. */
  fresh?: boolean
  limits?: Limits
  /** Takes one line for each step. */
  say: (line: string) => void
}

export interface Checked {
  result: CheckResult
  pictures: SlidePictures | undefined
  /** Nothing had changed since the last check: it was answered from what was known. */
  known: boolean
}

/**
 * Checks a deck: builds it once, looks at all of it in a browser once, and judges what was seen.
 * @throws RecapError if there is no deck or no report, if the deck does not build, or if the browser dies
 * or hangs over it; BrowserError if there is none.
 */
export async function checkDeck(dir: string, options: CheckOptions): Promise<Checked> {
  const entry = await deckEntry(dir)
  const report = await findReport(dir, options.report)
  const key = await keyOf(dir, report, findBrowser(thisHost(options.browser))?.path)
  const before = options.fresh ? undefined : await recall(dir, key)
  const isEnough = before !== undefined && (!options.pictures || before.pictures !== undefined)
  const leave = new Leave()
  try {
    const known = isEnough ? before : await gather(dir, entry, report, options, leave)
    // Judged and kept while the browser leaves.
    const left = leave.all()
    if (!isEnough) await remember(dir, key, known)
    const { judge } = await import('./judge.ts')
    const result = judge(known.evidence, { title: known.evidence.report.recap.title, dir })
    await left
    return { result, pictures: known.pictures, known: isEnough }
  }
  finally {
    await leave.all()
  }
}

/** One build, one pass of the browser. */
async function gather(dir: string, entry: string, file: string, options: CheckOptions, leave: Leave): Promise<Known> {
  const { say, limits = LIMITS } = options
  const started = performance.now()
  const since = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  say(`building ${resolve(dir)}`)
  const stop = new AbortController()
  const building = buildSite(entry, { ms: limits.build, stop: stop.signal })
  leave.also(() => {
    stop.abort()
    return building.then(({ remove }) => remove(), () => {})
  })
  building.catch(() => { /* Awaited below; something else may fail before. */ })
  // All else that is needed is made ready while the deck is built: its words, the browser, what reads that.
  const [{ readDeck }, { readReportSource }] = await Promise.all([import('./deck/source.ts'), import('./deck/report.ts')])
  const { minutes } = await readLedger(dir)
  const [deck, report] = await Promise.all([readDeck(dir), readReportSource(file, minutes)])
  const schemes = schemesOf(deck)
  const open = () => {
    const opening = ensureBrowser(say, options.browser).then(found => openWindows(found, schemes[0] as Scheme))
    leave.also(() => opening.then(({ close }) => close(), () => {}))
    return opening
  }
  const opening = open()
  const loading = import('./look/index.ts')
  for (const promise of [opening, loading]) promise.catch(() => { /* The same. */ })
  const built = await building
  const site = await serveSite(built.folder)
  leave.also(site.close)
  const windows = await opening
  const { lookAt } = await loading
  say(`built in ${since()}; looking at ${deck.slides.length} slides with ${windows.name}`)
  let pictures: SlidePictures | undefined
  const look = await lookTwice(windows, open, async windows => await lookAt(windows, deck, {
    origin: site.origin,
    files: built.files,
    limits,
    ...(options.pictures && { afterwards: async (page) => { pictures = await photograph(page, deck.slides.length, schemes, limits) } }),
    onProgress: no => no % PROGRESS === 0 && say(`  ${no} of ${deck.slides.length} slides`),
  }), say)
  say(`seen after ${since()}`)
  return { evidence: { lang: report.recap.lang, deck, report, ...look }, ...(pictures && { pictures }) }
}

/** Slides between two lines of progress. */
const PROGRESS = 20
