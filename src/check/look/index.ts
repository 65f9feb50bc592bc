import type { Browser, Page } from 'playwright-chromium'
import { RecapError } from '../../errors.ts'
import type { DeckSource, Evidence } from '../evidence.ts'
import { accessibilityFaults } from './accessibility.ts'
import { LIMITS, within, type Limits } from './limits.ts'
import { lookInPrint, PRINT } from './print.ts'
import { lookOnScreen, type OnShown, type Scheme } from './screen.ts'
import { inPage, pageScript } from './script.ts'
import { watchPage, type Watch } from './watch.ts'

/** What a browser says of a deck. */
export type Look = Pick<Evidence, 'views' | 'pdf' | 'foreignGlyphs' | 'traffic' | 'console' | 'accessibility'>

export interface LookOptions {
  /** `http://127.0.0.1:PORT`, where the built deck is served. */
  origin: string
  /** Paths of its files. */
  files: string[]
  limits?: Limits
  /** What is done with each slide while it is on screen: its picture taken. */
  take?: (page: Page) => OnShown
  /** Called as slides are done, for progress. */
  onProgress?: (done: number) => void
}

/** px of the canvas, and so of the window: nothing is scaled. */
const CANVAS = { width: 980, height: 552 }

/**
 * Looks at all of a built deck once: the slides one by one in one page, the print view in
 * another, side by side.
 * @throws RecapError if a slide does not finish, or the browser dies or hangs; it names the slide.
 */
export async function lookAt(browser: Browser, deck: DeckSource, options: LookOptions): Promise<Look> {
  const limits = options.limits ?? LIMITS
  const count = deck.slides.length
  const script = await pageScript()
  const schemes: Scheme[] = deck.colorSchema === 'auto' ? ['light', 'dark'] : [deck.colorSchema]
  const where: Watch[] = []
  const open = async (path: string): Promise<{ page: Page, watch: Watch }> => {
    const page = await openPage(browser, script, schemes[0] as Scheme)
    const watch = watchPage(page, options.origin)
    where.push(watch)
    await page.goto(options.origin + path, { timeout: limits.start, waitUntil: 'domcontentloaded' })
    await inPage(page, 'ready', limits.start)
    return { page, watch }
  }
  const screen = async () => {
    const { page, watch } = await open('/1')
    const take = options.take?.(page)
    const views = await lookOnScreen(page, watch, count, schemes, limits, async (no, scheme) => {
      await take?.(no, scheme)
      if (scheme === schemes[0]) options.onProgress?.(no)
    })
    return { views, accessibility: await accessibilityFaults(page, 'html') }
  }
  const print = async () => {
    const { page } = await open(PRINT)
    return await lookInPrint(page, count, schemes, limits)
  }
  const slideNow = () => where.find(({ slide }) => slide !== undefined)?.slide
  const both = bothOf(guarded(screen(), browser), guarded(print(), browser))
  const [onScreen, inPrint] = await within(overall(limits, count), both, () => unanswered(deck, slideNow(), limits)).catch((error: unknown) => {
    throw explain(error, deck, slideNow())
  })
  const onSlides = inPrint.accessibility.map(({ id, html }) => `${id} ${html}`)
  return {
    views: Object.fromEntries(schemes.flatMap(scheme => [
      [`screen ${scheme}`, onScreen.views.get(scheme)],
      [`print ${scheme}`, inPrint.views.get(scheme)],
    ])),
    pdf: inPrint.pdf,
    foreignGlyphs: inPrint.foreignGlyphs,
    accessibility: [...inPrint.accessibility, ...onScreen.accessibility.filter(({ id, html }) => !onSlides.includes(`${id} ${html}`))],
    console: where.flatMap(watch => watch.console),
    traffic: {
      origin: options.origin,
      foreign: where.flatMap(watch => watch.foreign),
      failed: where.flatMap(watch => watch.failed),
      addresses: [...options.files, ...addressesOf(deck)],
    },
  }
}

/** A page in a window of its own: in one window the page behind has its timers slowed down. */
async function openPage(browser: Browser, script: string, colorScheme: Scheme): Promise<Page> {
  const context = await browser.newContext({ viewport: CANVAS, colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
  await context.addInitScript({ content: script })
  return await context.newPage()
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
  if (/page crashed/i.test(error.message)) return new RecapError(`the browser's page crashed${no ? ` at slide ${no}` : ''}`, placeOf(deck, no), 'check again; if it crashes there again, the slide is too much for it')
  if (/has been closed|disconnected|Target closed/i.test(error.message)) return new RecapError(`the browser died${no ? ` at slide ${no}` : ''}`, placeOf(deck, no), 'check again; another browser: --executable-path')
  return error
}
