import type { Browser } from 'playwright-chromium'
import type { PublishedDeck } from '../deck.ts'
import { openPrintView, openWindow, type PrintOptions, type Served } from '../window.ts'
import { bookmarksOf } from './bookmarks.ts'
import { finishPdf, type DocumentInfo } from './finish.ts'

export interface PdfOptions extends PrintOptions { dark?: boolean }

/** The PDF of a built deck: tagged, with bookmarks, links, title, author, subject, keywords and language. */
export async function printPdf(browser: Browser, served: Served, deck: PublishedDeck, { dark = false, ...options }: PdfOptions = {}): Promise<Uint8Array> {
  const page = await openWindow(browser, dark)
  try {
    const pages = await openPrintView(page, served, deck, options)
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
    return await finishPdf(bytes, infoOf(deck), bookmarksOf(deck.slides, pages))
  }
  finally {
    await page.context().close()
  }
}

/** What a document of the deck says of itself. */
export const infoOf = ({ title, lang, author, description, keywords }: PublishedDeck): DocumentInfo =>
  ({ title, lang, keywords, ...(author && { author }), ...(description && { subject: description }) })
