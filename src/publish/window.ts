import type { Browser, Page } from 'playwright-chromium'
import { callerOf, pageScript } from '../browser/page-script.ts'
import { RecapError } from '../errors.ts'
import type { PublishedDeck } from './deck.ts'

const GLOBAL = 'recapPublish'

/** Where a built deck is served: `http://127.0.0.1:PORT`, and the path below it, with its slashes. */
export interface Served { origin: string, base: string }

/** How long the deck may take to start, and its print view to be whole, in milliseconds. */
const LIMIT = 90_000

/** px: a slide of Slidev's usual canvas fills it. */
const WINDOW = { width: 980, height: 552 }

let script: Promise<string> | undefined

/** A window in which a deck can be printed: `recapPublish` is in it. */
export async function openWindow(browser: Browser, dark: boolean, scale = 1): Promise<Page> {
  script ??= pageScript('src/publish/page/index.ts', GLOBAL)
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', serviceWorkers: 'block', deviceScaleFactor: scale })
  context.setDefaultTimeout(LIMIT)
  await context.addInitScript({ content: await script })
  return await context.newPage()
}

/** Calls a function of src/publish/page in a page. */
export const inPage = callerOf<typeof import('./page/index.ts')>(GLOBAL)

export interface PrintOptions {
  /** As in Slidev: `1,4-8`. */
  range?: string | undefined
  withClicks?: boolean
}

/**
 * Does something in the print view of a deck, in a window of its own, which is closed then.
 * @throws RecapError if a slide does not finish; it names the slide.
 */
export async function inPrintView<T>(browser: Browser, served: Served, deck: PublishedDeck, { dark = false, ...options }: PrintOptions & { dark?: boolean }, work: (page: Page, pages: number[]) => Promise<T>): Promise<T> {
  const page = await openWindow(browser, dark)
  try {
    return await work(page, await openPrintView(page, served, deck, options))
  }
  finally {
    await page.context().close()
  }
}

/**
 * Opens the print view: slides one below the other, all clicks shown or a page for each. Links between
 * them lead to each other.
 * @returns the slide that each page shows
 * @throws RecapError if a slide does not finish; it names the slide.
 */
async function openPrintView(page: Page, { origin, base }: Served, deck: PublishedDeck, { range, withClicks = false }: PrintOptions = {}): Promise<number[]> {
  const { parseRangeString } = await import('@slidev/parser')
  const wanted = parseRangeString(deck.slides.length, range)
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${origin}${base}print?print=${withClicks ? 'clicks' : 'true'}`, { waitUntil: 'domcontentloaded' })
  try {
    await inPage(page, 'ready', LIMIT)
    await inPage(page, 'printed', deck.slides.length, LIMIT)
    const pages = await inPage(page, 'keepPages', wanted)
    await inPage(page, 'groupFigures')
    await inPage(page, 'pointLinks', addressesOf(deck), base)
    return pages
  }
  catch (error) {
    const [, reason] = /timeout: ([^\n]*)/.exec(error instanceof Error ? error.message : '') ?? []
    if (reason === undefined) throw error
    const [, no] = /slide (\d+)/.exec(reason) ?? []
    throw new RecapError(reason, deck.slides.find(slide => slide.no === Number(no))?.at ?? deck.entry, 'open it with recap start and see what it waits for')
  }
}

/** The slide of each address: `7`, `akichan`. */
const addressesOf = ({ slides }: PublishedDeck): Record<string, number> =>
  Object.fromEntries(slides.flatMap(({ no, routeAlias }) => [[String(no), no], ...routeAlias ? [[routeAlias, no]] : []]))
