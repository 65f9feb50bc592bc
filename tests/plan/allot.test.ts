import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { allot } from '../../src/plan/allot.ts'

it.each([
  ['by weight', 6, [[1, 9], [2, 9]], [2, 4]],
  ['no more than anyone wants', 9, [[1, 2], [1, 3]], [2, 3]],
  ['what one does not want to the others', 6, [[1, 1], [1, 9]], [1, 5]],
  ['one to each, even if there are fewer', 1, [[1, 9], [1, 9], [5, 9]], [1, 1, 1]],
  ['nothing to those that want nothing', 4, [[1, 0], [1, 9]], [0, 4]],
  ['nothing to nobody', 4, [], []],
] as const)('gives %s', (_, things, claimants, shares) => {
  expect(allot(things, claimants.map(([weight, most]) => ({ weight, most })))).toEqual(shares)
})

describe('whoever claims', () => {
  const claimants = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 30 }), most: fc.integer({ min: 0, max: 40 }) }), { maxLength: 12 })
  it('all is given out, none beyond what is wanted, one at least to each', () => {
    fc.assert(fc.property(claimants, fc.integer({ min: 0, max: 200 }), (claimants, things) => {
      const shares = allot(things, claimants)
      const wanted = claimants.reduce((sum, { most }) => sum + most, 0)
      const least = claimants.filter(({ most }) => most > 0).length
      expect(shares.reduce((a, b) => a + b, 0)).toBe(Math.max(least, Math.min(wanted, things)))
      shares.forEach((share, i) => {
        const { most } = claimants[i] as { most: number }
        expect(share).toBeLessThanOrEqual(most)
        expect(share).toBeGreaterThanOrEqual(Math.min(1, most))
      })
    }), { numRuns: 200 })
  })
})
