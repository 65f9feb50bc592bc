import type { Page } from 'playwright-chromium'
import type { SlidePictures } from '../report/html/index.ts'
import type { OnShown } from './screen.ts'

/** Takes a picture of each slide as it is shown: data URLs of WebP, 980 px wide. */
export function photographer(): { pictures: Required<SlidePictures>, take: (page: Page) => OnShown } {
  const pictures: Required<SlidePictures> = { light: new Map(), dark: new Map() }
  return {
    pictures,
    take: (page) => {
      const session = page.context().newCDPSession(page)
      return async (no, scheme) => {
        const { data } = await (await session).send('Page.captureScreenshot', { format: 'webp', quality: 82, optimizeForSpeed: true })
        pictures[scheme].set(no, `data:image/webp;base64,${data}`)
      }
    },
  }
}
