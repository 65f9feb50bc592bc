import type { Browser } from 'playwright-chromium'
import type { PublishedDeck } from './deck.ts'
import { makeHandout } from './handout/index.ts'
import { finishSlides, printSlides } from './pdf/index.ts'
import { inPrintView, type Served } from './window.ts'

/** The PDF and the handout of a built deck from one print view: the deck is opened once. */
export async function printBoth(browser: Browser, served: Served, deck: PublishedDeck, font: Promise<string>): Promise<{ pdf: Uint8Array, handout: Uint8Array }> {
  return await inPrintView(browser, served, deck, {}, async (page, pages) => {
    const bytes = await printSlides(page)
    // The browser goes on with the one while the other is finished here.
    const making = font.then(font => makeHandout(page, deck, font))
    making.catch(() => { /* Awaited below. */ })
    const pdf = await finishSlides(bytes, deck, pages)
    return { pdf, handout: await making }
  })
}
