import type { Browser, Page } from 'playwright-chromium'
import type { PublishedDeck } from '../deck.ts'
import { inPrintView, type PrintOptions, type Served } from '../window.ts'
import { bookmarksOf } from './bookmarks.ts'
import { finishPdf, type DocumentInfo } from './finish.ts'

export interface PdfOptions extends PrintOptions { dark?: boolean }

/** The PDF of a built deck: tagged, with bookmarks, links, title, author, subject, keywords and language. */
export async function printPdf(browser: Browser, served: Served, deck: PublishedDeck, options: PdfOptions = {}): Promise<Uint8Array> {
  const { bytes, pages } = await inPrintView(browser, served, deck, options, async (page, pages) => ({ bytes: await printSlides(page), pages }))
  return await finishSlides(bytes, deck, pages)
}

/** The print view as it is, as Chromium prints it. */
export const printSlides = (page: Page): Promise<Uint8Array> => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })

/** What Chromium printed, with what it leaves out. @param pages the slide that each page shows */
export const finishSlides = (bytes: Uint8Array, deck: PublishedDeck, pages: number[]): Promise<Uint8Array> =>
  finishPdf(bytes, infoOf(deck), bookmarksOf(deck.slides, pages))

/** What a document of the deck says of itself. */
export const infoOf = ({ title, lang, author, description, keywords }: PublishedDeck): DocumentInfo =>
  ({ title, lang, keywords, ...(author && { author }), ...(description && { subject: description }) })
