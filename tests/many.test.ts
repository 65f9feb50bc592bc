import { expect, it } from 'vitest'
import { append, greatest, smallest } from '../src/many.ts'

it('takes more things than a function takes arguments', () => {
  const many = Array.from({ length: 500_000 }, (_, index) => index)
  const list = [-1]
  append(list, many)
  expect(list).toHaveLength(500_001)
  expect(list.at(-1)).toBe(499_999)
  expect(greatest(many)).toBe(499_999)
  expect(smallest(new Set(many))).toBe(0)
})

it('has a bound to begin with', () => {
  expect(greatest([], 2)).toBe(2)
  expect(greatest([1], 2)).toBe(2)
  expect(smallest([3], 2)).toBe(2)
})
