import type { Browser } from 'playwright-chromium'
import type { PublishedDeck } from '../deck.ts'
import { openPrintView, openWindow, type Served } from '../window.ts'
import { PREVIEW } from './html.ts'

/** The picture of a link preview: the first slide, as PNG of 1200 × 675 px. */
export async function takePreview(browser: Browser, served: Served, deck: PublishedDeck): Promise<Uint8Array> {
  const page = await openWindow(browser, false, PREVIEW.width / 980)
  try {
    await openPrintView(page, served, deck, { range: '1' })
    await page.emulateMedia({ media: 'screen' })
    return await page.locator('.print-slide-container').first().screenshot({ type: 'png' })
  }
  finally {
    await page.context().close()
  }
}
