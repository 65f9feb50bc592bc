import { describe, expect, it } from 'vitest'
import { theirSlides } from '../../../src/check/rules/theirs.ts'
import { ownDeck } from '../support/deck.ts'
import { healthy, showing, withSlide } from '../support/evidence.ts'

const own = await ownDeck()

it('nobody edited a slide of a deck as it was generated', () => {
  expect(theirSlides(healthy())).toEqual([])
})

describe.each(['edited', 'written'] as const)('a slide that a person has %s', (owner) => {
  it('is listed with what it shows that the report does not', () => {
    const evidence = withSlide(showing(healthy(), 'closing', ['ありがとうございました', 'またお会い\nしましょう', '採用', 'またお会いしましょう']), 'closing', { owner })
    expect(theirSlides(evidence)).toEqual([{ slide: 8, at: { file: 'pages/all.md', line: 71 }, how: owner, own: ['またお会いしましょう'] }])
  })

  it('is listed too where all of it is the report\'s', () => {
    expect(theirSlides(withSlide(healthy(), 'ada', { owner }))).toEqual([{ slide: 4, at: { file: 'pages/all.md', line: 31 }, how: owner, own: [] }])
  })
})

it('no browser has seen it: what its Markdown says counts', () => {
  const evidence = withSlide({ ...healthy(), views: {} }, 'closing', { owner: 'written', title: '余談', body: ['ありがとうございました', '余談です'] })
  expect(theirSlides(evidence)[0]?.own).toEqual(['余談', '余談です'])
})

it('words of two languages keep their space where a line ended', () => {
  const evidence = withSlide(showing(healthy(), 'closing', ['Hello\nworld']), 'closing', { owner: 'written' })
  expect(theirSlides(evidence)[0]?.own).toEqual(['Hello world'])
})

it('this repository\'s appendix is all that is not generated', () => {
  expect(theirSlides(own).map(({ at, how, own }) => [at.file, how, own.length])).toEqual(Array.from({ length: 3 }, () => ['pages/appendix.md', 'written', 2]))
})
