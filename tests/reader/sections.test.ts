import { describe, expect, it } from 'vitest'
import { sectionAt, sectionsOf, type DeckSlide } from '../../src/reader/sections.ts'
import type { Stop } from '../../src/theme/stops.ts'

const person = (id: string, talks: string[] = [], sessions: string[] = []): Stop =>
  ({ id, name: id.toUpperCase(), role: 'speaker', mark: { people: [id] }, colour: 1, minutes: 1, talks: talks.map(title => ({ title })), sessions: sessions.map(title => ({ title, speaker: 's' })) })
const people = [person('a', ['A1', 'A2']), person('b', [], ['B1', 'B2'])]
const names = { opening: 'はじめに', voices: 'みんなの声', closing: 'おわりに', appendix: '付録' }
const deck = (...slides: [title: string, frontmatter: Record<string, unknown>][]): DeckSlide[] =>
  slides.map(([title, frontmatter], index) => ({ no: index + 1, title, frontmatter }))

const slides = deck(
  ['表紙', {}], ['目次', { routeAlias: 'order' }],
  ['A', { person: 'a', routeAlias: 'a' }], ['A1', { person: 'a', talk: 1 }], ['A2', { person: 'a', talk: 2 }], ['A2', { person: 'a', talk: 2 }],
  ['B', { person: 'b' }], ['B1', { person: 'b', session: 1 }],
  ['オフライン', { routeAlias: 'voices' }], ['コミュニティ', {}],
  ['おわりに', { routeAlias: 'closing' }], ['リンク', {}],
  ['図', { routeAlias: 'mine' }],
  ['関数', { routeAlias: 'appendix' }],
)

describe('the parts of a deck', () => {
  const sections = sectionsOf(slides, people, names)

  it('are the people and what is around them', () => {
    expect(sections.map(({ name, no, last }) => [name, no, last])).toEqual([
      ['はじめに', 1, 2], ['A', 3, 6], ['B', 7, 8], ['みんなの声', 9, 10], ['おわりに', 11, 12], ['図', 13, 13], ['付録', 14, 14],
    ])
  })

  it('name talks and sessions, and what else is in them', () => {
    expect(sections.map(({ entries }) => entries.map(({ title, no }) => `${title} ${no}`))).toEqual([
      ['目次 2'], ['A1 4', 'A2 5'], ['B1 8', 'B2 7'], ['オフライン 9', 'コミュニティ 10'], ['リンク 12'], [], ['関数 14'],
    ])
  })

  it('know where a slide is, and what follows', () => {
    expect(sectionAt(sections, 5)).toMatchObject({ section: { name: 'A' }, next: { name: 'B' } })
    expect(sectionAt(sections, 14).next).toBeUndefined()
    expect(sectionAt([], 1)).toEqual({})
  })
})

it('a deck without people is one part', () => {
  expect(sectionsOf(deck(['x', {}], ['y', { routeAlias: 'y' }]), [], names)).toMatchObject([{ name: 'はじめに', no: 1, last: 2 }])
})
