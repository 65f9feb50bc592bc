import { describe, expect, it } from 'vitest'
import { contentSlides } from '../../src/plan/content.ts'
import type { Moment } from '../../src/plan/segment.ts'
import { fromLabel, type Note, type Slide } from '../../src/plan/slide.ts'
import { unitsOf } from '../support/markdown.ts'

const moments = (markdown: string): Moment[] => unitsOf(markdown).flatMap((unit): Moment[] =>
  unit.kind === 'sentence' && unit.highlights.length > 0
    ? unit.highlights.map(highlight => ({ unit, highlight, state: 'subject' }))
    : [{ unit, state: 'subject' }])
const slidesOf = (markdown: string) => contentSlides({ id: 'x', layout: 'recap-talk', person: 'p' }, [{ type: 'title', text: fromLabel('頭') }], moments(markdown))
const notes = (slide: Slide | undefined) => slide?.notes.map((note: Note) => 'text' in note ? note.text : note.value) ?? []
const points = (slide: Slide | undefined) => slide?.body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : []) ?? []

it('nothing to say is no slide', () => {
  expect(slidesOf('![図](a.png)').length).toBeLessThanOrEqual(1)
  expect(contentSlides({ id: 'x', layout: 'recap-talk' }, [], [])).toEqual([])
})

it('highlights become points under the head, their sentences the notes', () => {
  const [slide, ...others] = slidesOf('これは==一つ目==です。これは==二つ目==です。')
  expect(others).toEqual([])
  expect(slide).toMatchObject({ id: 'x', layout: 'recap-talk', person: 'p' })
  expect(slide?.body[0]).toEqual({ type: 'title', text: fromLabel('頭') })
  expect(points(slide)).toEqual(['一つ目', '二つ目'])
  expect(notes(slide)).toEqual(['これは一つ目です。これは二つ目です。'])
})

it('more than a slide holds goes on the next, with numbered ids and the same head', () => {
  const slides = slidesOf(['一', '二', '三', '四'].map(text => `==${text}==です。`).join('\n\n'))
  expect(slides.map(({ id }) => id)).toEqual(['x', 'x-2'])
  expect(slides.flatMap(points)).toEqual(['一', '二', '三', '四'])
  expect(slides.every(({ body }) => body[0]?.type === 'title')).toBe(true)
})

describe('text without a highlight', () => {
  it('goes into the notes of the slide before it', () => {
    const slides = slidesOf('==印==です。\n\n続きの話。')
    expect(slides).toHaveLength(1)
    expect(notes(slides[0])).toEqual(['印です。', '続きの話。'])
  })

  it('goes, before any slide, into the notes of the first, ahead of its own', () => {
    expect(notes(slidesOf('前の話。\n\n==印==です。')[0])).toEqual(['前の話。', '印です。'])
  })

  it('goes, after a list or a sub-heading, into the notes of the slide before that', () => {
    expect(slidesOf('- 一\n- 二\n\n後の話。').map(notes)).toEqual([['一', '二', '後の話。']])
    expect(slidesOf('==印==です。\n\n#### 題\n\n後の話。').map(notes)).toEqual([['印です。', '題', '後の話。']])
  })

  it('alone is a slide with its head and its notes', () => {
    const slides = slidesOf('話だけ。')
    expect(slides).toHaveLength(1)
    expect(points(slides[0])).toEqual([])
    expect(notes(slides[0])).toEqual(['話だけ。'])
  })
})

describe('a list', () => {
  it('has a slide of its own, with what introduces it said above', () => {
    const slides = slidesOf('続いて==三要素==の説明です。\n\n- 一\n- 二\n\n==後==の話。')
    expect(slides.map(({ id, layout }) => [id, layout])).toEqual([['x', 'recap-cards'], ['x-2', 'recap-talk']])
    expect(slides[0]?.body.map(({ type }) => type)).toEqual(['title', 'say', 'points'])
    expect(slides[0]?.body[1]).toMatchObject({ text: { text: '三要素' } })
    expect(notes(slides[0])).toEqual(['続いて三要素の説明です。', '一', '二'])
    expect(points(slides[1])).toEqual(['後'])
  })

  it('over several slides is in the notes once', () => {
    const slides = slidesOf(Array.from({ length: 5 }, (_, i) => `- 項目${i}`).join('\n'))
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.flatMap(notes)).toEqual(['項目0', '項目1', '項目2', '項目3', '項目4'])
    expect(slides.flatMap(points)).toEqual(['項目0', '項目1', '項目2', '項目3', '項目4'])
  })
})

it('an address that stands alone is shown as one', () => {
  const [slide] = slidesOf('https://a.example/x')
  expect(slide?.body.at(-1)).toMatchObject({ type: 'link', url: 'https://a.example/x', text: { text: 'https://a.example/x' } })
})

it('nothing crosses a sub-heading', () => {
  const slides = slidesOf('#### 一\n\n==a==です。\n\n#### 二\n\n==b==です。')
  expect(slides.map(points)).toEqual([['a'], ['b']])
  expect(slides.map(notes)).toEqual([['一', 'aです。'], ['二', 'bです。']])
})
