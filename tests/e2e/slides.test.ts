import { beforeAll, describe, expect, inject, it } from 'vitest'
import { deckSlides, type DeckSlide } from '../support/pages.ts'
import { findOverflow, findSmallType } from './setup/measure.ts'
import { printedSlides, shownSlide, useBrowser } from './setup/open.ts'

const browser = useBrowser()
const url = inject('deckUrl')
let slides: DeckSlide[]
beforeAll(async () => {
  slides = await deckSlides()
})

describe.each(['light', 'dark'] as const)('every slide in %s', (colorScheme) => {
  it('opens by the arrow key with nothing cut off, no type under 14 px, no complaint in the console and no request to another host', async () => {
    const { page, complaints, foreign } = await browser.open(`${url}/1`, { colorScheme })
    const faults: unknown[] = []
    for (let no = 1; no <= slides.length; no++) {
      if (no > 1) await page.keyboard.press('ArrowRight')
      const slide = await shownSlide(page, no)
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`/(?:${no}|${slides[no - 1]?.frontmatter.routeAlias ?? no})$`))
      const overflow = await slide.evaluate(findOverflow)
      const small = await slide.evaluate(findSmallType, 14)
      faults.push(...[...overflow, ...small].map(fault => ({ no, ...fault })))
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    await page.context().close()
  })

  it('is shown in print as well, one page each, with nothing cut off', async () => {
    const { page, complaints } = await browser.open(`${url}/print?print=true`, { colorScheme })
    await printedSlides(page, slides.length)
    await page.evaluate(() => document.fonts.ready)
    const layouts = await page.locator('.print-slide-container .slidev-layout').all()
    const faults = (await Promise.all(layouts.map(async (layout, index) => (await layout.evaluate(findOverflow)).map(fault => ({ no: index + 1, ...fault }))))).flat()
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('the deck\'s type', () => {
  it('is its own fonts, on every slide', async () => {
    const { page } = await browser.open(`${url}/print?print=true`)
    await printedSlides(page, slides.length)
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(face => face.status === 'loaded').map(face => face.family.replaceAll('"', ''))
    })
    expect(new Set(loaded)).toEqual(new Set(['Recap Sans', 'Recap Mono']))
    await page.context().close()
  })

  it('is at least 24 px where it is body text', async () => {
    const { page } = await browser.open(`${url}/print?print=true`)
    await printedSlides(page, slides.length)
    const small = await page.locator('.recap').evaluateAll(layouts => layouts.flatMap(layout =>
      [...layout.querySelectorAll('ul:not(.recap-chrome) > li, blockquote, .voice-text')]
        .filter(element => element.getClientRects().length > 0 && !element.closest('.recap-head, .recap-links, .recap-chrome'))
        .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 24)
        .map(element => `${getComputedStyle(element).fontSize} ${element.textContent?.trim().slice(0, 20)}`)))
    expect(small).toEqual([])
    await page.context().close()
  })
})
