import type { Page } from 'playwright-chromium'
import type { AccessibilityFault, ForeignGlyph, PdfPage, SlideView } from '../evidence.ts'
import { accessibilityFaults } from './accessibility.ts'
import { addContrasts } from './backdrop.ts'
import { foreignGlyphs } from './glyphs.ts'
import type { Limits } from './limits.ts'
import { readPdf } from './pdf.ts'
import type { Scheme } from './screen.ts'
import { inPage } from './script.ts'

export interface Print {
  views: Map<Scheme, SlideView[]>
  pdf: PdfPage[]
  foreignGlyphs: ForeignGlyph[]
  accessibility: AccessibilityFault[]
}

/** The address of Slidev's print view: all slides one below the other, all clicks shown. */
export const PRINT = '/print?print=true'

/** Looks at the print view, and at the PDF that the browser makes of it, in print media. */
export async function lookInPrint(page: Page, count: number, schemes: Scheme[], limits: Limits): Promise<Print> {
  const session = await page.context().newCDPSession(page)
  const views = new Map<Scheme, SlideView[]>()
  let pdf: Promise<PdfPage[]> = Promise.resolve([])
  const print: Print = { views, pdf: [], foreignGlyphs: [], accessibility: [] }
  for (const scheme of schemes) {
    await page.emulateMedia({ media: 'print', colorScheme: scheme })
    await inPage(page, 'turned', scheme === 'dark', limits.slide)
    await inPage(page, 'printed', count, limits.all)
    const view = JSON.parse(await inPage(page, 'viewPrinted')) as SlideView[]
    views.set(scheme, view)
    if (scheme === schemes[0]) {
      print.foreignGlyphs = await foreignGlyphs(page, session, view)
      print.accessibility = await accessibilityFaults(page, '.print-slide-container')
      const data = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      // Read while the browser goes on.
      pdf = readPdf(new Uint8Array(data))
      pdf.catch(() => {})
    }
    await addContrasts(page, session, view)
  }
  return { ...print, pdf: await pdf }
}
