import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideMinutes, speakingMinutes } from '../../src/plan/minutes.ts'

const total = fc.integer({ min: 1, max: 240 })
const weights = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 12 }).filter(some => some.some(weight => weight > 0.001))
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

describe('minutes', () => {
  it('add up to the slot, or to one each where there are more people than minutes', () => {
    fc.assert(fc.property(total, weights, (minutes, some) => {
      expect(sum(divideMinutes(minutes, some))).toBe(Math.max(minutes, some.length))
    }))
  })

  it('are whole, and at least one for everyone', () => {
    fc.assert(fc.property(total, weights, (minutes, some) => {
      for (const share of divideMinutes(minutes, some)) {
        expect(Number.isInteger(share)).toBe(true)
        expect(share).toBeGreaterThanOrEqual(1)
      }
    }))
  })

  it('are never fewer for who says more', () => {
    fc.assert(fc.property(total, weights, (minutes, some) => {
      const shares = divideMinutes(minutes, some)
      const wronged = some.filter((weight, i) => some.some((other, j) => weight > other && (shares[i] as number) < (shares[j] as number)))
      expect(wronged).toEqual([])
    }), { numRuns: 300, endOnFailure: true, examples: [[6, [3.1, 3, 0.0001]]] })
  })

  it.each<[total: number, weights: number[], shares: number[]]>([
    [10, [1, 1], [5, 5]],
    [10, [3, 1], [8, 2]],
    [10, [1, 1, 1], [4, 3, 3]],
    [4, [2, 1], [3, 1]],
    [10, [1, 2], [3, 7]],
    [10, [100, 0.1, 0.1], [8, 1, 1]],
    [2, [1, 1, 1], [1, 1, 1]],
    [12.4, [1, 1], [6, 6]],
  ])('%d among %j are %j', (minutes, some, shares) => {
    expect(divideMinutes(minutes, some)).toEqual(shares)
  })

  it('add up to the slot also where nobody says anything', () => {
    expect(sum(divideMinutes(25, [0, 0, 0]))).toBe(25)
  })
})

it.each<[characters: number, lang: string, minutes: number]>([
  [300, 'ja', 1], [600, 'ja-JP', 2], [250, 'zh', 1], [320, 'ko', 1], [650, 'en', 1], [650, 'de', 1], [0, 'ja', 0],
])('%d characters of %s take %d minutes to say', (characters, lang, minutes) => {
  expect(speakingMinutes(characters, lang)).toBe(minutes)
})
