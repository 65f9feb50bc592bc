import { Leave } from '../leave.ts'
import { NO_SETTINGS } from '../deck/site-settings.ts'
import { replaceFile } from '../write/replace-file.ts'
import { browserFor, buildFor, serveFor } from './built.ts'
import type { PublishedDeck } from './deck.ts'
import { writeTo } from '../write/disk.ts'
import { printHandout } from './handout/index.ts'
import { printPdf, type PdfOptions } from './pdf/index.ts'

export interface ExportOptions extends PdfOptions {
  format: 'pdf' | 'handout'
  browser?: string | undefined
  say: (line: string) => void
}

/**
 * Builds a deck and prints it to a PDF: its slides, or the handout.
 * @throws RecapError if it does not build or print, or if the file cannot be written, which is then as it was; BrowserError
 */
export async function exportPdf(dir: string, output: string, deck: PublishedDeck, { format, browser: chosen, say, ...options }: ExportOptions): Promise<void> {
  const leave = new Leave()
  try {
    const [built, browser] = await Promise.all([
      buildFor(dir, { base: '/', settings: NO_SETTINGS }, leave),
      browserFor(say, chosen, leave),
    ])
    const served = await serveFor(built, '/', leave)
    const bytes = format === 'pdf' ? await printPdf(browser, served, deck, options) : await printHandout(browser, served, deck)
    await writeTo(output, () => replaceFile(output, bytes))
  }
  finally {
    await leave.all()
  }
}
