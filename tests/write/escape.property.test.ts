import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromReport, type Note, type Slide } from '../../src/plan/slide.ts'
import { writePage } from '../../src/write/page.ts'
import { hostileText } from '../support/hostile.ts'
import { normal, noteText, parsePage, renderSlide, shown } from '../support/slidev.ts'

/** RECAP_FUZZ=20000 looks further. */
const RUNS = { numRuns: Number(process.env.RECAP_FUZZ ?? 150) }
const text = (value: string) => fromReport(value, 1)
const slide = (body: Slide['body'], notes: Note[] = []): Slide => ({ id: 'x', layout: 'recap-talk', body, notes })
const page = (...slides: Slide[]) => parsePage(writePage({ name: 'x', slides }))

/** What is shown of a slide that is written and then read as Slidev reads it. */
async function shownOf(body: Slide['body']) {
  const slides = await page(slide(body))
  expect(slides).toHaveLength(1)
  return shown(renderSlide(slides[0]?.content ?? ''))
}

describe('whatever the words, they are shown as they are and as nothing else:', () => {
  it.each<[place: string, path: string, body: (words: string) => Slide['body']]>([
    ['as title', 'h1', words => [{ type: 'title', text: text(words) }]],
    ['as subtitle', 'h2', words => [{ type: 'subtitle', text: text(words) }]],
    ['as what is said', 'blockquote>p', words => [{ type: 'say', text: text(words) }]],
    ['as paragraph', 'p', words => [{ type: 'paragraph', text: text(words) }]],
    ['as a component\'s slot', 'VoiceQuote>p', words => [{ type: 'component', name: 'VoiceQuote', props: { person: 'a', text: text(words) } }]],
    ['as the words of a link', 'p', words => [{ type: 'link', url: 'https://a.example/', text: text(words) }]],
  ])('%s', async (_, path, body) => {
    await fc.assert(fc.asyncProperty(hostileText, async (words) => {
      expect(await shownOf(body(words))).toEqual([{ path, text: normal(words) }])
    }), RUNS)
  })

  it('as running text, of which most is written as it is', async () => {
    const running = fc.string({ unit: fc.constantFrom('a', 'Z', '1', 'あ', '。', '「', '漢', '한', '！', ' ', ' ', ',', '.', ';', '\'', '/', ')', '%', '?', '!', '+', '1. '), minLength: 1 }).filter(words => words.trim() !== '')
    await fc.assert(fc.asyncProperty(running, async (words) => {
      expect(await shownOf([{ type: 'paragraph', text: text(words) }])).toEqual([{ path: 'p', text: normal(words) }])
    }), RUNS)
  })

  it('as points', async () => {
    await fc.assert(fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 3 }), async (items) => {
      expect(await shownOf([{ type: 'points', items: items.map(text) }])).toEqual(items.map(item => ({ path: 'ul>li', text: normal(item) })))
    }), RUNS)
  })

  it('as cells of a table', async () => {
    await fc.assert(fc.asyncProperty(hostileText, hostileText, async (head, cell) => {
      expect(await shownOf([{ type: 'table', rows: [[text(head), text('b')], [text(cell), text('d')]], line: 1 }])).toEqual([
        { path: 'table>thead>tr>th', text: normal(head) },
        { path: 'table>thead>tr>th', text: 'b' },
        { path: 'table>tbody>tr>td', text: normal(cell) },
        { path: 'table>tbody>tr>td', text: 'd' },
      ])
    }), RUNS)
  })
})

describe('whatever the words of a deck,', () => {
  it('each slide stays one, with all it has and its own notes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(hostileText, { minLength: 7, maxLength: 7 }), async ([title = '', point = '', say = '', slot = '', paragraph = '', note = '', second = '']) => {
      const slides = await page(
        slide([
          { type: 'title', text: text(title) },
          { type: 'points', items: [text(point), text(point)] },
          { type: 'say', text: text(say) },
          { type: 'component', name: 'VoiceQuote', props: { person: 'a', text: text(slot) } },
          { type: 'paragraph', text: text(paragraph) },
        ], [{ type: 'text', text: note, line: 1 }]),
        slide([{ type: 'title', text: text(second) }], [{ type: 'text', text: second, line: 1 }]),
      )
      expect(slides.map(({ frontmatter }) => frontmatter)).toEqual([{ layout: 'recap-talk', id: 'x' }, { layout: 'recap-talk', id: 'x' }])
      expect(shown(renderSlide(slides[0]?.content ?? ''))).toEqual([
        { path: 'h1', text: normal(title) },
        { path: 'ul>li', text: normal(point) },
        { path: 'ul>li', text: normal(point) },
        { path: 'blockquote>p', text: normal(say) },
        { path: 'VoiceQuote>p', text: normal(slot) },
        { path: 'p', text: normal(paragraph) },
      ])
      expect(noteText(slides[0]?.note ?? '')).toBe(normal(note))
      expect(noteText(slides[1]?.note ?? '')).toBe(normal(second))
    }), RUNS)
  })

  it.each<[kind: string, notes: (words: string) => Note[]]>([
    ['text', words => [{ type: 'text', text: words, line: 1 }]],
    ['headings', words => [{ type: 'heading', text: words.trim(), line: 1 }]],
    ['items', words => [{ type: 'item', text: words, line: 1 }]],
    ['numbered items', words => [{ type: 'item', text: words, line: 1, number: 12 }]],
    ['labels', words => [{ type: 'label', text: words.trim() }]],
    ['code', words => [{ type: 'code', lang: 'ts', value: words, line: 1 }]],
  ])('notes of %s say them as they are, and end where they end', async (_, notes) => {
    await fc.assert(fc.asyncProperty(hostileText, async (words) => {
      const slides = await page(slide([{ type: 'title', text: text('題') }], notes(words)))
      expect(slides).toHaveLength(1)
      expect(shown(renderSlide(slides[0]?.content ?? ''))).toEqual([{ path: 'h1', text: '題' }])
      expect(noteText(slides[0]?.note ?? '')).toBe(normal(words))
    }), RUNS)
  })
})
