import type { Browser, Page } from 'playwright-chromium'
import { RecapError } from '../../errors.ts'
import { PageCrash } from './twice.ts'
import type { DeckSource, Evidence, SlideView } from '../evidence.ts'
import { accessibilityFaults } from './accessibility.ts'
import type { Windows } from './browser.ts'
import { foreignGlyphs } from './glyphs.ts'
import { LIMITS, within, type Limits } from './limits.ts'
import { lookInPrint, PRINT } from './print.ts'
import { lookOnScreen } from './screen.ts'
import { schemesOf, type Scheme } from './schemes.ts'
import { inPage } from './script.ts'
import { watchPage, type Watch } from './watch.ts'

/** What a browser says of a deck. */
export type Look = Pick<Evidence, 'views' | 'pdf' | 'foreignGlyphs' | 'traffic' | 'console' | 'accessibility'>

export interface LookOptions {
  /** `http://127.0.0.1:PORT`, where the built deck is served. */
  origin: string
  /** Paths of its files. */
  files: string[]
  limits?: Limits
  /** What is done with the page of the slides when all have been shown: pictures are taken. */
  afterwards?: (page: Page) => Promise<void>
  /** Called as slides are done, for progress. */
  onProgress?: (done: number) => void
}

/**
 * Looks at all of a built deck once: the slides one by one in one window, the print view in
 * the other, side by side.
 * @throws RecapError if a slide does not finish, or the browser dies or hangs; it names the slide.
 */
export async function lookAt(windows: Windows, deck: DeckSource, options: LookOptions): Promise<Look> {
  const { limits = LIMITS, onProgress = () => {} } = options
  const { browser } = windows
  const count = deck.slides.length
  const schemes = schemesOf(deck)
  const where: Watch[] = []
  const open = async (page: Page, path: string): Promise<Watch> => {
    const watch = watchPage(page, options.origin)
    where.push(watch)
    await page.goto(options.origin + path, { timeout: limits.start, waitUntil: 'domcontentloaded' })
    await inPage(page, 'ready', limits.start)
    return watch
  }
  const screen = async () => {
    const page = windows.screen
    const watch = await open(page, '/1')
    const views = await lookOnScreen(page, watch, count, schemes, limits, onProgress)
    await inPage(page, 'turnToAll')
    const accessibility = await accessibilityFaults(page)
    const glyphs = await foreignGlyphs(page, views.get(schemes[0] as Scheme) as SlideView[])
    await options.afterwards?.(page)
    return { views, accessibility, glyphs }
  }
  const print = async () => {
    await open(windows.print, PRINT)
    return await lookInPrint(windows.print, count, schemes, limits)
  }
  const slideNow = () => where.find(({ slide }) => slide !== undefined)?.slide
  const both = bothOf(guarded(screen(), browser), guarded(print(), browser))
  const [onScreen, inPrint] = await within(overall(limits, count), both, () => unanswered(deck, slideNow(), limits)).catch((error: unknown) => {
    throw explain(error, deck, slideNow())
  })
  return {
    views: Object.fromEntries(schemes.flatMap(scheme => [
      [`screen ${scheme}`, onScreen.views.get(scheme)],
      [`print ${scheme}`, inPrint.views.get(scheme)],
    ])),
    pdf: inPrint.pdf,
    foreignGlyphs: onScreen.glyphs,
    accessibility: onScreen.accessibility,
    console: where.flatMap(watch => watch.console),
    traffic: {
      origin: options.origin,
      foreign: where.flatMap(watch => watch.foreign),
      failed: where.flatMap(watch => watch.failed),
      addresses: [...options.files, ...addressesOf(deck)],
    },
  }
}

/** `/1`, `/akichan`, and the deck's other rooms. */
const addressesOf = (deck: DeckSource): string[] => [
  '/',
  ...deck.slides.flatMap(({ no, routeAlias }) => [`/${no}`, ...routeAlias ? [`/${routeAlias}`] : []]),
  ...['/overview', '/notes', '/entry', '/print'],
  ...['', ...deck.slides.map(({ no }) => `/${no}`)].map(path => `/presenter${path}`),
]

/** Both; of errors rather the screen's, which knows the slide: the print view's waits until that is done. */
async function bothOf<A, B>(screen: Promise<A>, print: Promise<B>): Promise<[A, B]> {
  const later = print.then(value => ({ value }), (error: unknown) => ({ error }))
  const first = await screen
  const second = await later
  if ('error' in second) throw second.error
  return [first, second.value]
}

/** Fails as soon as the browser is gone; some of Playwright's promises would wait. */
function guarded<T>(work: Promise<T>, browser: Browser): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('browser has been closed'))
    browser.once('disconnected', gone)
    work.then(resolve, reject).finally(() => browser.off('disconnected', gone))
  })
}

const overall = (limits: Limits, count: number): number => limits.start + Math.max(limits.all, limits.slide + count * 1000)

const placeOf = (deck: DeckSource, no: number | undefined) => deck.slides.find(slide => slide.no === no)?.at ?? deck.entry

const unanswered = (deck: DeckSource, no: number | undefined, limits: Limits): RecapError => new RecapError(
  no === undefined ? 'the print view does not finish' : `slide ${no} does not answer: something in it runs without end`,
  placeOf(deck, no),
  `it had ${Math.round(overall(limits, deck.slides.length) / 1000)} seconds; take out what keeps it busy`,
)

/** What went wrong in the browser, as a user understands it. */
function explain(error: unknown, deck: DeckSource, no: number | undefined): unknown {
  if (error instanceof RecapError || !(error instanceof Error)) return error
  const [, slide] = /slide (\d+)/.exec(error.message) ?? []
  if (/timeout: /.test(error.message)) {
    return new RecapError(/timeout: ([^\n]*)/.exec(error.message)?.[1] ?? error.message, placeOf(deck, slide ? Number(slide) : no), 'open it with recap start and see what it waits for')
  }
  if (error.name === 'TimeoutError') return new RecapError(`the browser does not answer${no ? ` at slide ${no}` : ''}`, placeOf(deck, no), 'check again; another browser: --executable-path')
  if (/(?:page|target) crashed/i.test(error.message)) return new PageCrash(`the browser's page crashed${no ? ` at slide ${no}` : ''}`, placeOf(deck, no), 'close what takes much memory and check again; if it crashes there again, the slide is too much for it')
  if (/has been closed|disconnected|Target closed/i.test(error.message)) return new RecapError(`the browser died${no ? ` at slide ${no}` : ''}`, placeOf(deck, no), 'check again; another browser: --executable-path')
  return error
}
