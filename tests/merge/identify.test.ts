import { describe, expect, it } from 'vitest'
import { identify } from '../../src/merge/identify.ts'
import { idsIn } from '../../src/merge/ids-in.ts'
import type { DeckSection, Slide } from '../../src/plan/slide.ts'
import { emptyLedger, type Ledger } from '../../src/write/ledger.ts'
import { saysOf } from '../../src/write/says.ts'

/** Slides of a talk as they are planned, numbered by their places; each says its sentences. */
const planned = (...slides: string[]): DeckSection[] => [{
  name: 'ada',
  slides: [slide('ada', 'ada'), ...slides.map((words, index) => slide(index === 0 ? 'ada-talk-1' : `ada-talk-1-${index + 1}`, words))],
}]
const slide = (id: string, words: string): Slide => ({
  id,
  layout: 'recap-talk',
  body: [],
  notes: [...words].map(text => ({ type: 'text', text, line: 1 })),
})

/** What the ledger knows after slides were written under these ids. */
const written = (sections: DeckSection[], ids = sections[0]?.slides.map(({ id }) => id) ?? []): Ledger => ({
  ...emptyLedger(),
  orders: { 'pages/ada.md': ids },
  slides: Object.fromEntries((sections[0]?.slides ?? []).map((slide, index) => [ids[index] ?? '', { hash: '', page: 'pages/ada.md', says: saysOf(slide) }])),
})

const idsOf = (sections: DeckSection[]) => sections[0]?.slides.map(({ id }) => id.replace('ada-talk-1', 'T'))

describe('slides keep the ids of what they say', () => {
  const before = written(planned('ab', 'cd', 'ef'))
  it.each<[what: string, now: DeckSection[], ids: string[]]>([
    ['where nothing has changed', planned('ab', 'cd', 'ef'), ['ada', 'T', 'T-2', 'T-3']],
    ['where one comes in between: it gets a number that nobody had', planned('ab', 'xy', 'cd', 'ef'), ['ada', 'T', 'T-5', 'T-2', 'T-3']],
    ['where one comes in before all', planned('xy', 'ab', 'cd', 'ef'), ['ada', 'T-5', 'T', 'T-2', 'T-3']],
    ['where one is gone', planned('ab', 'ef'), ['ada', 'T', 'T-3']],
    ['where they change places', planned('ef', 'ab', 'cd'), ['ada', 'T-3', 'T', 'T-2']],
    ['where a sentence of one is another', planned('ab', 'cx', 'ef'), ['ada', 'T', 'T-2', 'T-3']],
    ['where all of one is another: its place is its own', planned('ab', 'xy', 'ef'), ['ada', 'T', 'T-2', 'T-3']],
    ['where one is parted in two: the larger part has it', planned('ab', 'c', 'd', 'ef'), ['ada', 'T', 'T-2', 'T-5', 'T-3']],
  ])('%s', (_, now, ids) => {
    const same = identify(now, before, new Set())
    expect(idsOf(same)).toEqual(ids)
    expect(idsOf(identify(now, written(same), new Set()))).toEqual(ids)
  })

  it('and take none that a person gave to a slide of their own', () => {
    expect(idsOf(identify(planned('ab', 'cd', 'ef', 'xy'), before, new Set(['ada', 'ada-talk-1-4'])))).toEqual(['ada', 'T', 'T-2', 'T-3', 'T-5'])
  })

  it('and are numbered as they are planned where nothing is known of their page', () => {
    expect(idsOf(identify(planned('xy', 'ab'), emptyLedger(), new Set(['ada-talk-1'])))).toEqual(['ada', 'T', 'T-2'])
  })
})

it('an address that is an id stays with it; others stay where they are planned', () => {
  const [section] = planned('ab', 'cd')
  const [opener, first, second] = section?.slides ?? []
  const before = written([{ name: 'ada', slides: [{ ...opener as Slide, routeAlias: 'ada' }, { ...first as Slide, routeAlias: 'ada-talk-1' }, { ...second as Slide, routeAlias: 'somewhere' }] }])
  const now = planned('xy', 'ab', 'cd').map(({ name, slides: [opener, first, ...others] }) => ({ name, slides: [{ ...opener as Slide, routeAlias: 'ada' }, { ...first as Slide, routeAlias: 'ada-talk-1' }, ...others.map((slide, index) => index === 1 ? { ...slide, routeAlias: 'somewhere' } : slide)] }))
  expect(identify(now, before, new Set())[0]?.slides.map(({ id, routeAlias }) => [id, routeAlias])).toEqual([
    ['ada', 'ada'], ['ada-talk-1-4', undefined], ['ada-talk-1', 'ada-talk-1'], ['ada-talk-1-2', 'somewhere'],
  ])
})

it('ids in files are found however they are quoted', () => {
  expect(idsIn(['---\nid: a\n---\n', '---\r\nid: "b-2"\r\nlayout: x\r\n---', '"id": \'c\'\n', '  id: nested\n'])).toEqual(new Set(['a', 'b-2', 'c']))
})
