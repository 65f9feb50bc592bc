import { expect, it } from 'vitest'
import type { SourceSlide } from '../../src/check/evidence.ts'
import { bookmarksOf } from '../../src/publish/pdf/bookmarks.ts'

const slide = (no: number, file: string, title: string): SourceSlide => ({ no, title, at: { file, line: 1 }, raw: '', notes: '', owner: 'generated', body: [] })

const deck = [
  slide(1, 'pages/opening.md', 'Event'),
  slide(2, 'pages/opening.md', 'Order'),
  slide(3, 'pages/ann.md', 'ann'),
  slide(4, 'pages/ann.md', 'Talk A'),
  slide(5, 'pages/ann.md', 'Talk A'),
  slide(6, 'pages/ann.md', 'Talk B'),
  slide(7, 'pages/ben.md', 'ben'),
]
const all = [1, 2, 3, 4, 5, 6, 7]

it('has a line for each section, and below it one for each talk', () => {
  expect(bookmarksOf(deck, all)).toEqual([
    { title: 'Event', page: 0, children: [{ title: 'Order', page: 1, children: [] }] },
    { title: 'ann', page: 2, children: [{ title: 'Talk A', page: 3, children: [] }, { title: 'Talk B', page: 5, children: [] }] },
    { title: 'ben', page: 6, children: [] },
  ])
})

it('leads to the first of the pages that a slide has for its clicks', () => {
  const [, ann] = bookmarksOf(deck, [1, 1, 1, 2, 3, 4, 5, 6, 7])
  expect(ann?.page).toBe(4)
})

it('leaves out what is not in the range', () => {
  expect(bookmarksOf(deck, [4, 7])).toEqual([
    { title: 'Talk A', page: 0, children: [] },
    { title: 'ben', page: 1, children: [] },
  ])
})

it('is flat where the deck is one file', () => {
  expect(bookmarksOf([slide(1, 'slides.md', 'One'), slide(2, 'slides.md', '')], [1, 2]).map(({ title }) => title)).toEqual(['One', '2'])
})
