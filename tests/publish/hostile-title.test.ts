import { PDFDocument, PDFHexString, PDFName, PDFDict } from '@cantoo/pdf-lib'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { SourceSlide } from '../../src/check/evidence.ts'
import type { PublishedDeck } from '../../src/publish/deck.ts'
import { handoutStyle } from '../../src/publish/handout/style.ts'
import { bookmarksOf } from '../../src/publish/pdf/bookmarks.ts'
import { finishPdf } from '../../src/publish/pdf/finish.ts'
import { deckHead, slideHead } from '../../src/publish/site/head.ts'
import { pageAt } from '../../src/publish/site/html.ts'

/** Titles that would be more than words if they were written as they are. */
const TITLES = [
  '"><script>window.__pwned=1</script>', '</title><script>window.__pwned=1</script>', '\'><img src=x onerror=window.__pwned=1>', '" onload="window.__pwned=1', '</head><body onload=window.__pwned=1>', '--><!--', ']]>',
  '{{ constructor.constructor("window.__pwned=1")() }}', '&lt;script&gt;', '&quot;&#62;&amp;', '$& $1 $` $\' $$', '\\"\\', 'one "two" \'three\' `four`', 'one\ntwo', '\u202Eevil\u202C', '(one) \\(two\\) <three>', '/Title (x) >> endobj', '🎉 会議 👩‍💻', '<title>', '<html lang="xx">',
]

const slide = (no: number, title: string, more: Partial<SourceSlide> = {}): SourceSlide => ({ no, title, at: { file: `pages/${no}.md`, line: 1 }, raw: '', notes: '', owner: 'generated', body: [], ...more })

/** A deck in which all that people write is the title. */
const deckOf = (title: string): PublishedDeck => ({
  title,
  lang: 'ja',
  author: title,
  description: title,
  keywords: [title, 'two'],
  exportName: 'deck',
  entry: { file: 'slides.md', line: 1 },
  colorSchema: 'auto',
  slides: [slide(1, title), slide(2, title, { person: 'ann', routeAlias: 'ann' }), slide(3, `${title} of a talk`, { person: 'ann', routeAlias: 'ann-talk-1' })],
  recap: {
    lang: 'ja',
    event: { name: title },
    minutes: 5,
    frameMinutes: 1,
    counts: { speakers: 1, talks: 1, attendees: 0 },
    people: [{ id: 'ann', name: title, role: 'speaker', colour: 1, minutes: 3, talks: [{ title: `${title} of a talk` }], sessions: [] }],
  },
})

const INDEX = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>x</title>\n<link rel="icon" href="./favicon.svg">\n<meta name="description" content="y">\n<script type="module" src="/slides/a.js"></script>\n</head>\n<body><div id="app"></div></body></html>'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** All elements of a page as browsers read it. */
function elementsOf(html: string): Element[] {
  const open: Node[] = [parse(html)]
  const found: Element[] = []
  for (let node = open.pop(); node; node = open.pop()) {
    if ('attrs' in node) found.push(node)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return found
}

const attributes = ({ attrs }: Element): Record<string, string> => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
/** What a page is made of, without what it says. */
const shapeOf = (html: string): string[] => elementsOf(html).map(element => [element.tagName, ...element.attrs.map(({ name }) => name)].join(' '))

describe('the head of a page says a title as words, and has nothing else from it:', () => {
  it.each(TITLES)('%j', (title) => {
    const address = { base: '/slides/', url: 'https://example.com/slides/' }
    for (const [index, headOf] of [() => deckHead(deckOf(title)), ...[0, 1, 2].map(at => () => slideHead(deckOf(title), deckOf(title).slides[at] as SourceSlide))].entries()) {
      const head = headOf()
      const html = pageAt(INDEX, 'ann/', head, deckOf(title), address)
      const plain = pageAt(INDEX, 'ann/', { title: 'plain', description: 'plain' }, deckOf('plain'), address)
      expect(shapeOf(html), `page ${index}`).toEqual(shapeOf(plain))
      const elements = elementsOf(html)
      const [words] = elements.find(({ tagName }) => tagName === 'title')?.childNodes ?? []
      expect(words && 'value' in words && words.value).toBe(head.title)
      expect(head.title).toContain(title)
      const metas = new Map(elements.filter(({ tagName }) => tagName === 'meta').map(attributes).map(({ name, property, content }) => [name ?? property, content]))
      expect(metas.get('og:title')).toBe(head.title)
      expect(metas.get('og:description')).toBe(head.description)
      expect(metas.get('description')).toBe(head.description)
      expect(metas.get('author')).toBe(title)
      expect(metas.get('keywords')).toBe(`${title}, two`)
      expect(metas.get('og:image:alt')).toBe(title)
    }
  })
})

describe('a PDF has a title as words in its metadata and bookmarks:', () => {
  it.each(TITLES)('%j', async (title) => {
    const made = await PDFDocument.create()
    for (let page = 0; page < 3; page++) made.addPage([960, 540])
    const deck = deckOf(title)
    const bytes = await finishPdf(await made.save(), { title, lang: 'ja', author: title, subject: title, keywords: [title, 'two'] }, bookmarksOf(deck.slides, [1, 2, 3]))
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(pdf.getTitle()).toBe(title)
    expect(pdf.getAuthor()).toBe(title)
    expect(pdf.getSubject()).toBe(title)
    expect(pdf.getKeywords()).toBe(`${title}, two`)
    expect(pdf.getPageCount()).toBe(3)
    const first = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict)
    expect(first.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe(title)
    expect(pdf.catalog.has(PDFName.of('OpenAction'))).toBe(false)
    expect(pdf.catalog.has(PDFName.of('Names'))).toBe(false)
  })
})

describe('the foot of a handout\'s pages says a title as words:', () => {
  it.each(TITLES)('%j', (title) => {
    const [, string = ''] = /@bottom-left \{ content: ("[^"\n]*"); font: 400/.exec(handoutStyle(16 / 9, title, '')) ?? []
    expect(string.slice(1, -1).replace(/\\([\da-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(title)
  })
})
