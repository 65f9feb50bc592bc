import type { Page } from 'playwright-chromium'
import type { SlidePictures } from '../report/html/index.ts'
import type { Scheme } from './schemes.ts'
import type { Limits } from './limits.ts'
import { inPage } from './script.ts'

/** Takes a picture of each slide, all of which were shown: data URLs of WebP, 980 px wide. */
export async function photograph(page: Page, count: number, schemes: Scheme[], limits: Limits): Promise<SlidePictures> {
  const session = await page.context().newCDPSession(page)
  const pictures: SlidePictures = {}
  for (const scheme of schemes) {
    const taken = pictures[scheme] = new Map<number, string>()
    if (schemes.length > 1) await inPage(page, 'choose', scheme === 'dark', limits.slide)
    for (let no = 1; no <= count; no++) {
      await inPage(page, 'turnTo', no)
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82, optimizeForSpeed: true })
      taken.set(no, `data:image/webp;base64,${data}`)
    }
  }
  return pictures
}
