import { expect, it } from 'vitest'
import { width } from '../../src/plan/budget.ts'

it('full-width characters take a place each, Latin ones about half', () => {
  expect(width('漢字かな')).toBe(4)
  expect(width('abcd')).toBeCloseTo(2.2)
  expect(width('')).toBe(0)
})
