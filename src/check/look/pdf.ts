import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfPage } from '../evidence.ts'
import { getDocument } from './pdf-js.ts'

/** The text of each page of a PDF, apart from what it holds beyond the edges of the page. */
export async function readPdf(data: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const pdf = await task.promise
  try {
    const pages: PdfPage[] = []
    for (let no = 1; no <= pdf.numPages; no++) pages.push(await readPage(pdf, no))
    return pages
  }
  finally {
    await task.destroy()
  }
}

async function readPage(pdf: PDFDocumentProxy, no: number): Promise<PdfPage> {
  const page = await pdf.getPage(no)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  let text = ''
  let outside = ''
  for (const item of items) {
    if (!('str' in item)) continue
    const [,,,, x = 0, y = 0] = item.transform as number[]
    if (x < right && x + item.width > left && y < top && y + item.height > bottom) text += item.str
    else outside += item.str
  }
  page.cleanup()
  return { no, text: solid(text), outside: solid(outside) }
}

const solid = (text: string): string => text.replace(/\s+/gu, '')
