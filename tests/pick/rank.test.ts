import { expect, it } from 'vitest'
import fc from 'fast-check'
import { centrality } from '../../src/pick/rank.ts'

it('ranks highest the sentence that shares words with most others', () => {
  const ranks = centrality([['build', 'queue'], ['queue', 'night', 'alert'], ['alert', 'pager'], ['coffee']])
  expect(ranks[1]).toBe(1)
  expect(ranks[3]).toBe(Math.min(...ranks))
})

it('holds for a word that nobody else uses no more than for silence', () => {
  const [alone, silent] = centrality([['coffee'], [], ['build', 'queue'], ['queue', 'build']])
  expect(alone).toBeCloseTo(silent as number, 6)
})

it('finds all alike where all are', () => {
  expect(centrality([['a'], ['a'], ['a']]).map(rank => Math.round(rank * 1e6))).toEqual([1e6, 1e6, 1e6])
})

it('is 0 to 1, the most central 1, whatever the sentences', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 1, maxLength: 20 }), (sentences) => {
    const ranks = centrality(sentences)
    expect(Math.max(...ranks)).toBe(1)
    expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0)
  }), { numRuns: 50 })
})
