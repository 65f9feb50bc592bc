import { describe, expect, it } from 'vitest'
import { choose, type Choice } from '../../src/pick/choose.ts'
import { likeness, pairsOf } from '../../src/pick/likeness.ts'

const choice = (text: string, score: number, at: Partial<Choice> = {}): Choice => ({ unit: 0, block: 0, start: 0, end: text.length, text, score, ...at })
const texts = (choices: Choice[]) => choices.map(({ text }) => text)

describe('choosing', () => {
  it('takes the best first, as many as asked', () => {
    expect(texts(choose([choice('builds', 1, { unit: 1 }), choice('alerts', 3, { unit: 2 }), choice('coffee', 2, { unit: 3 })], 2, 0))).toEqual(['alerts', 'coffee'])
  })

  it('takes none that overlaps a chosen one', () => {
    expect(texts(choose([choice('builds are fast', 3), choice('fast', 2, { start: 11, end: 15 })], 2, 0))).toEqual(['builds are fast'])
  })

  it('takes none that says what a chosen one says', () => {
    expect(texts(choose([choice('builds are fast', 3, { unit: 1 }), choice('The builds are fast', 2.9, { unit: 2 }), choice('coffee', 1, { unit: 3 })], 2, 0))).toEqual(['builds are fast', 'coffee'])
  })

  it('rather takes one from another sentence', () => {
    expect(texts(choose([choice('alpha', 3, { start: 0, end: 5 }), choice('beta', 2, { start: 6, end: 10 }), choice('gamma', 1.9, { unit: 1, block: 1 })], 2, 0))).toEqual(['alpha', 'gamma'])
  })

  it('takes the weak only where there is nothing else', () => {
    expect(texts(choose([choice('alpha', 0.2), choice('beta', 0.1, { unit: 1 })], 2, 1))).toEqual(['alpha'])
  })
})

it.each([['builds', 'builds', 1], ['builds', 'coffee', 0], ['', '', 1], ['a', 'b', 0], ['設定を集める', '設定を集めた', 0.8]])('%j and %j are alike by %d', (a, b, much) => {
  expect(likeness(pairsOf(a), pairsOf(b))).toBeCloseTo(much, 6)
})
