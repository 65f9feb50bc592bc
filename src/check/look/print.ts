import type { Page } from 'playwright-chromium'
import type { PdfPage, SlideView } from '../evidence.ts'
import { withoutText } from './backdrop.ts'
import type { Scheme } from './schemes.ts'
import type { Limits } from './limits.ts'
import { readPdf } from './pdf.ts'
import { inPage } from './script.ts'

export interface Print {
  views: Map<Scheme, SlideView[]>
  pdf: PdfPage[]
}

/** The address of Slidev's print view: all slides one below the other, all clicks shown. */
export const PRINT = '/print?print=true'

/** Looks at the print view, and at the PDF that the browser makes of it, in print media. */
export async function lookInPrint(page: Page, count: number, schemes: Scheme[], limits: Limits): Promise<Print> {
  const session = await page.context().newCDPSession(page)
  const turn = async (scheme: Scheme) => {
    await page.emulateMedia({ media: 'print', colorScheme: scheme })
    await inPage(page, 'turned', scheme === 'dark', limits.slide)
  }
  const look = async () => JSON.parse(await inPage(page, 'viewPrinted')) as SlideView[]
  const [first = 'light', ...others] = schemes
  await turn(first)
  await inPage(page, 'printed', count, limits.all)
  const view = await look()
  const views = new Map<Scheme, SlideView[]>([[first, view]])
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  // Read while the browser goes on.
  const pdf = readPdf(new Uint8Array(data))
  pdf.catch(() => {})
  for (const scheme of others) {
    await turn(scheme)
    views.set(scheme, await look())
  }
  await withoutText(page, session, async ({ contrasts, covered }) => {
    // The scheme that is on comes first.
    for (const [scheme, view] of [...views].reverse()) {
      await turn(scheme)
      await contrasts(view)
    }
    await covered(view)
  })
  return { views, pdf: await pdf }
}
