import type { Browser, Page } from 'playwright-chromium'
import type { PublishedDeck } from '../deck.ts'
import { finishPdf } from '../pdf/finish.ts'
import { infoOf } from '../pdf/index.ts'
import { inPage, inPrintView, type Served } from '../window.ts'
import { handoutFont } from './font.ts'
import { handoutOf } from './model.ts'
import { handoutStyle } from './style.ts'

/**
 * The handout of a built deck, A4: each slide with the full text behind it, from its notes; the running
 * order and the links in front. The site must have been built with its notes.
 */
export async function printHandout(browser: Browser, served: Served, deck: PublishedDeck): Promise<Uint8Array> {
  const font = fontOf(deck)
  return await inPrintView(browser, served, deck, {}, async page => await makeHandout(page, deck, await font))
}

/** The face of its running text, cut for this deck: a style rule. */
export const fontOf = (deck: PublishedDeck): Promise<string> =>
  handoutFont([JSON.stringify(handoutOf(deck)), ...deck.slides.map(({ raw }) => raw)], deck.lang)

/** Makes the handout of a print view, which is one no more. */
export async function makeHandout(page: Page, deck: PublishedDeck, font: string): Promise<Uint8Array> {
  const handout = handoutOf(deck)
  await inPage(page, 'layOutHandout', JSON.stringify(handout), handoutStyle(await ratioOf(page), deck.title, font))
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  return await finishPdf(bytes, { ...infoOf(deck), title: `${deck.title} – ${handout.name}` })
}

/** A slide's width by its height. */
const ratioOf = (page: Page): Promise<number> => page.evaluate(() => {
  const slide = document.querySelector<HTMLElement>('.print-slide-container')
  return slide ? slide.offsetWidth / slide.offsetHeight : 16 / 9
})
