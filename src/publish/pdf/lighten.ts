import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { figuresIn, roundPaths } from './drawing.ts'

interface Content { page: PDFPage, ref: PDFRef, lines: string[] }

/**
 * Makes a PDF of Chromium's smaller, with nothing to be seen of it: paths with as many digits as can be
 * seen, and what is drawn more than once (the marks of people, on every slide of theirs) once, as a form
 * (ISO 32000-1, 8.10) that the pages name.
 */
export function lighten(pdf: PDFDocument): void {
  const contents = pdf.getPages().flatMap(page => contentsOf(pdf, page)).map(({ page, ref, lines }) => {
    const rounded = roundPaths(lines)
    return { page, ref, lines: rounded, figures: figuresIn(rounded) }
  })
  const times = new Map<string, number>()
  for (const { figures } of contents) for (const { text } of figures) times.set(text, (times.get(text) ?? 0) + 1)
  const forms = new Map<string, { name: PDFName, ref: PDFRef }>()
  const formOf = (text: string) => {
    const form = forms.get(text) ?? { name: PDFName.of(`Figure${forms.size + 1}`), ref: pdf.context.register(formWith(pdf, text)) }
    forms.set(text, form)
    return form
  }
  for (const { page, ref, lines, figures } of contents) {
    // Pieces, not lines: a drawing may have more of those than a call takes arguments.
    const written: string[] = []
    let at = 0
    for (const { from, to, text } of figures) {
      if ((times.get(text) ?? 0) < 2) continue
      const { name, ref } = formOf(text)
      nameOn(page, name, ref)
      written.push(lines.slice(at, from).join('\n'), `${name.toString()} Do`)
      at = to
    }
    written.push(lines.slice(at).join('\n'))
    pdf.context.assign(ref, stream(pdf, written.join('\n')))
  }
}

function contentsOf(pdf: PDFDocument, page: PDFPage): Content[] {
  const entry = page.node.get(PDFName.of('Contents'))
  const refs = entry instanceof PDFRef ? [entry] : entry instanceof PDFArray ? entry.asArray().filter(one => one instanceof PDFRef) : []
  return refs.flatMap((ref) => {
    const found = pdf.context.lookup(ref)
    if (!(found instanceof PDFRawStream) || found.dict.get(PDFName.of('Filter'))?.toString() !== '/FlateDecode') return []
    // Bytes as characters: what is in strings is kept as it is.
    return [{ page, ref, lines: inflateSync(found.contents).toString('latin1').split('\n') }]
  })
}

function stream(pdf: PDFDocument, text: string, entries: Record<string, string | number[] | object> = {}): PDFRawStream {
  const bytes = deflateSync(Buffer.from(text, 'latin1'), { level: 9 })
  return PDFRawStream.of(pdf.context.obj({ ...entries, Filter: 'FlateDecode', Length: bytes.length }), bytes)
}

/** Larger than any page: a form shows nothing beyond its box. */
const EVERYWHERE = [-32000, -32000, 32000, 32000]

const formWith = (pdf: PDFDocument, text: string): PDFRawStream => stream(pdf, text, { Type: 'XObject', Subtype: 'Form', BBox: EVERYWHERE, Resources: {} })

function nameOn(page: PDFPage, name: PDFName, ref: PDFRef): void {
  const resources = page.node.Resources() as PDFDict
  const named = resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? page.doc.context.obj({})
  named.set(name, ref)
  resources.set(PDFName.of('XObject'), named)
}
