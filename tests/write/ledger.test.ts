import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../src/merge/meaning.ts'
import { fromReport, type Slide } from '../../src/plan/slide.ts'
import { pageText, writeDeck } from '../../src/write/deck.ts'
import { emptyLedger, formatLedger, hashOf, parseLedger, type Ledger } from '../../src/write/ledger.ts'
import { writePage, writtenSlide } from '../../src/write/page.ts'
import { hostileText } from '../support/hostile.ts'
import { deckOf, reportSource } from '../support/report.ts'
import { parsePage } from '../support/slidev.ts'

describe('a ledger', () => {
  const ledger: Ledger = {
    version: 3,
    report: '../report.md',
    minutes: 12.5,
    photos: { 'public/photos/a.jpg': 'a' },
    files: { 'slides.md': hashOf('x') },
    entry: { headmatter: { title: 'T', recap: { people: [{ id: 'ada' }] } }, pages: ['pages/ada.md'] },
    orders: { 'pages/ada.md': ['ada', 'ada-2'] },
    slides: { 'ada': { hash: 'a', page: 'pages/ada.md', says: 'x y', lines: [3, 8] }, 'ada-2': { hash: 'b', page: 'pages/ada.md', says: '', deleted: true } },
  }

  it('parses back, and has a line for each slide', () => {
    expect(parseLedger(formatLedger(ledger))).toEqual(ledger)
    expect(formatLedger(ledger)).toContain('\n    "ada": {"hash":"a","page":"pages/ada.md","says":"x y","lines":[3,8]},\n')
    expect(parseLedger(formatLedger(emptyLedger()))).toEqual(emptyLedger())
  })

  it.each([
    undefined, '', '{', 'null', '[]', '{"version":3}',
    '{"version":2,"files":{},"slides":{}}', '{"version":4,"files":{},"orders":{},"slides":{}}',
    '{"version":3,"files":{},"orders":{},"slides":{"a":"b"}}', '{"version":3,"files":{},"orders":{"a":"b"},"slides":{}}',
    '{"version":3,"files":{},"orders":{},"slides":{},"minutes":-1}', '{"version":3,"files":{},"orders":{},"slides":{},"report":1}', '{"version":3,"files":{},"orders":{},"slides":{},"entry":{}}',
  ])('that is %j counts for nothing', (text) => {
    expect(parseLedger(text)).toEqual(emptyLedger())
  })
})

describe('what a slide says has the same hash as it is written and as it is read from its page', () => {
  it('in the deck of this repository, with the places in the report that it came from', async () => {
    const { pages } = writeDeck(deckOf(reportSource).plan, { addons: [] })
    const read = await Promise.all(pages.map(page => parsePage(pageText(page))))
    const written = pages.flatMap(({ slides }) => slides)
    expect(written.length).toBeGreaterThan(40)
    expect(read.flat().map(({ frontmatter, raw }) => [frontmatter.id, meaningOf(raw)])).toEqual(written.map(({ id, hash }) => [id, hash]))
    const lines = reportSource.split('\n')
    expect(written.find(({ id }) => id === 'akichan-talk-1')?.lines?.map(line => lines[line - 1])[0]).toMatch(/akichan/)
  })

  it('whatever the slides say', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 3 }), async (texts) => {
      const slides = texts.map(([item, note], index): Slide => ({
        id: `slide-${index}`,
        layout: 'recap-takeaway',
        props: { index, part: item },
        body: [{ type: 'points', items: [fromReport(item, 1)] }, { type: 'code', lang: '', value: note, line: 1 }],
        notes: index === 0 ? [] : [{ type: 'text', text: note, line: 1 }, { type: 'code', lang: '', value: note, line: 1 }],
      }))
      const read = await parsePage(writePage({ name: 'x', slides }).replaceAll('\n', '\r\n'))
      expect(read.map(({ raw }) => meaningOf(raw))).toEqual(slides.map(slide => writtenSlide(slide).hash))
    }))
  })
})
