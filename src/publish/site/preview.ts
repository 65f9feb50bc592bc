import type { Browser } from 'playwright-chromium'
import { openWindow, type Served } from '../window.ts'
import { PREVIEW } from './html.ts'

/** px of a window that a slide fills, to the px: 16 by 9. */
const WINDOW = { width: 960, height: 540 }

/** The picture of a link preview: the first slide, as PNG of 1200 × 675 px. */
export async function takePreview(browser: Browser, { origin, base }: Served): Promise<Uint8Array> {
  const page = await openWindow(browser, false, PREVIEW.width / WINDOW.width)
  try {
    await page.setViewportSize(WINDOW)
    await page.goto(`${origin}${base}1?embedded=true&clicks=999999`, { waitUntil: 'domcontentloaded' })
    await page.locator('.slidev-page-1').first().waitFor({ state: 'visible' })
    await page.evaluate(() => document.fonts.ready.then(() => {}))
    return await page.screenshot({ type: 'png', animations: 'disabled' })
  }
  finally {
    await page.context().close()
  }
}
