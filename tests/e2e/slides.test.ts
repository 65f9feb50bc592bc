import { expect, inject, it } from 'vitest'
import { deckSlides } from '../support/pages.ts'
import { printedSlides, shownSlide, useBrowser } from './setup/open.ts'

/* How a presenter goes through the deck; what every slide looks like is the check's (tests/e2e/check). */
const browser = useBrowser()
const url = inject('deckUrl')

it.each(['light', 'dark'] as const)('every slide opens by the arrow key in %s, with no complaint in the console and no request to another host', async (colorScheme) => {
  const slides = await deckSlides()
  const { page, complaints, foreign } = await browser.open(`${url}/1`, { colorScheme })
  for (let no = 1; no <= slides.length; no++) {
    if (no > 1) await page.keyboard.press('ArrowRight')
    await shownSlide(page, no)
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/(?:${no}|${slides[no - 1]?.frontmatter.routeAlias ?? no})$`))
  }
  expect(complaints).toEqual([])
  expect(foreign).toEqual([])
  await page.context().close()
})

it('the deck\'s type is its own fonts', async () => {
  const { page } = await browser.open(`${url}/print?print=true`)
  await printedSlides(page, (await deckSlides()).length)
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(face => face.status === 'loaded').map(face => face.family.replaceAll('"', ''))
  })
  expect(new Set(loaded)).toEqual(new Set(['Recap Sans', 'Recap Mono']))
  await page.context().close()
})
