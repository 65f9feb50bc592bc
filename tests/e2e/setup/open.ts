import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../../../src/browser/launch.ts'

export interface Watched { page: Page, /** Console errors and warnings, page errors. */ complaints: string[], /** Requests to anything but the deck. */ foreign: string[] }

/** A browser for a test file, and pages that write down whatever a visitor should never meet. */
export function useBrowser(): { open: (url: string, options?: BrowserContextOptions) => Promise<Watched> } {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(line => console.error(line))
  })
  afterAll(() => browser?.close())
  return {
    async open(url, options = {}) {
      const context = await browser.newContext({ viewport: { width: 980, height: 552 }, reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      const watched: Watched = { page, complaints: [], foreign: [] }
      page.on('console', message => ['error', 'warning'].includes(message.type()) && watched.complaints.push(message.text()))
      page.on('pageerror', error => watched.complaints.push(String(error)))
      page.on('request', (request) => {
        const to = new URL(request.url())
        if (/^https?:$/.test(to.protocol) && to.host !== new URL(url).host) watched.foreign.push(request.url())
      })
      await page.goto(url)
      await page.waitForFunction(() => document.querySelector('.slidev-layout'))
      await page.evaluate(() => document.fonts.ready)
      return watched
    },
  }
}

/** The layout of slide `no`, once it is shown. */
export async function shownSlide(page: Page, no: number) {
  const slide = page.locator(`#slide-content .slidev-page-${no} .slidev-layout`).first()
  await slide.waitFor({ state: 'visible' })
  return slide
}

/** Until the print view of the deck shows all its slides. */
export async function printedSlides(page: Page, count: number): Promise<void> {
  await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length === count, count)
}
