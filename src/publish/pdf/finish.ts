import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFContext, type PDFRef } from '@cantoo/pdf-lib'
import { version } from '../../package.ts'
import type { Bookmark } from './bookmarks.ts'
import { lighten } from './lighten.ts'

export interface DocumentInfo {
  title: string
  /** BCP 47. */
  lang: string
  author?: string
  subject?: string
  keywords: string[]
}

/**
 * Gives a PDF of Chromium's what it lacks: title in the title bar, author, subject, keywords, language,
 * bookmarks, and standard names for its tags; written in compressed objects (ISO 32000-1, 7.5.7).
 * Without `bookmarks` those that it has stay.
 */
export async function finishPdf(bytes: Uint8Array, info: DocumentInfo, bookmarks?: Bookmark[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  pdf.setTitle(info.title, { showInWindowTitleBar: true })
  pdf.setLanguage(info.lang)
  if (info.author) pdf.setAuthor(info.author)
  if (info.subject) pdf.setSubject(info.subject)
  if (info.keywords.length > 0) pdf.setKeywords([info.keywords.join(', ')])
  pdf.setCreator(`slidev-addon-event-recap ${version}`)
  lighten(pdf)
  nameTags(pdf)
  readInOrderOfTags(pdf)
  if (bookmarks && bookmarks.length > 0) {
    pdf.catalog.set(PDFName.of('Outlines'), outline(pdf, bookmarks))
    pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  }
  return await pdf.save({ useObjectStreams: true })
}

/** Tags of PDF 2.0 that Chromium uses in a PDF 1.4, by their next relations there (ISO 32000-1, 14.8.4). */
const TAGS = { Strong: 'Span', Em: 'Span', Title: 'H1', Aside: 'Sect', Sub: 'Span', FENote: 'Note' }

function nameTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? pdf.context.obj({})
  for (const [tag, standard] of Object.entries(TAGS)) if (!map.has(PDFName.of(tag))) map.set(PDFName.of(tag), PDFName.of(standard))
  root.set(PDFName.of('RoleMap'), map)
}

/** The tab key goes through links as the tags do (PDF/UA-1, 7.18.3). */
function readInOrderOfTags(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
}

/** The outline dictionary (ISO 32000-1, 12.3.3), all its lines shown. */
function outline(pdf: PDFDocument, bookmarks: Bookmark[]): PDFRef {
  const { context } = pdf
  const root = context.nextRef()
  const pages = pdf.getPages().map(({ ref }) => ref)
  context.assign(root, context.obj({ Type: 'Outlines', ...addLines(context, bookmarks, root, pages) }))
  return root
}

/** Adds lines and all below them. @returns First, Last and Count of their parent. */
function addLines(context: PDFContext, bookmarks: Bookmark[], parent: PDFRef, pages: PDFRef[]): Record<string, PDFRef | PDFNumber> {
  const refs = bookmarks.map(() => context.nextRef())
  let count = bookmarks.length
  for (const [index, { title, page, children }] of bookmarks.entries()) {
    const line = context.obj({})
    const set = (key: string, value: Parameters<PDFDict['set']>[1] | undefined) => value && line.set(PDFName.of(key), value)
    set('Title', PDFHexString.fromText(title))
    set('Parent', parent)
    set('Prev', refs[index - 1])
    set('Next', refs[index + 1])
    const destination = PDFArray.withContext(context)
    destination.push(pages[page] as PDFRef)
    destination.push(PDFName.of('Fit'))
    set('Dest', destination)
    if (children.length > 0) {
      const below = addLines(context, children, refs[index] as PDFRef, pages)
      for (const [key, value] of Object.entries(below)) set(key, value)
      count += (below.Count as PDFNumber).asNumber()
    }
    context.assign(refs[index] as PDFRef, line)
  }
  return { First: refs[0] as PDFRef, Last: refs.at(-1) as PDFRef, Count: PDFNumber.of(count) }
}
