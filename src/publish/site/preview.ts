import type { Browser } from 'playwright-chromium'
import type { PublishedDeck } from '../deck.ts'
import { openPrintView, openWindow, type Served } from '../window.ts'
import { PREVIEW } from './html.ts'

/** px of the window, which a slide fills. */
const WIDTH = 980

/** The picture of a link preview: the first slide, as PNG of 1200 × 675 px. */
export async function takePreview(browser: Browser, served: Served, deck: PublishedDeck): Promise<Uint8Array> {
  const page = await openWindow(browser, false, PREVIEW.width / WIDTH)
  try {
    await openPrintView(page, served, deck, { range: '1' })
    await page.emulateMedia({ media: 'screen' })
    // Of the window: an element's picture is rounded up to whole px.
    return await page.screenshot({ type: 'png', clip: { x: 0, y: 0, width: WIDTH, height: WIDTH * PREVIEW.height / PREVIEW.width } })
  }
  finally {
    await page.context().close()
  }
}
