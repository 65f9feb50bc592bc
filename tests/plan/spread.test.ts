import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from '../../src/plan/spread.ts'

const cost = (thing: number) => thing

it.each<[things: number[], pages: number[][]]>([
  [[], []],
  [[1], [[1]]],
  [[9], [[9]]],
  [[1, 1, 1, 1, 1, 1], [[1, 1, 1], [1, 1, 1]]],
  [[4, 1, 1, 1, 1], [[4], [1, 1, 1, 1]]],
])('%j are spread as %j', (things, pages) => {
  expect(spread(things, cost, 5)).toEqual(pages)
})

it('nothing is lost or moved, no page is over the limit but a single thing, and none could be saved', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 30 }), (things) => {
    const pages = spread(things, cost, 10)
    expect(pages.flat()).toEqual(things)
    for (const page of pages) expect(page.length === 1 || page.reduce((sum, one) => sum + one, 0) <= 10).toBe(true)
    let fewest = 0
    let used = Infinity
    for (const thing of things) {
      if (used + thing > 10) {
        fewest++
        used = 0
      }
      used += thing
    }
    expect(pages).toHaveLength(fewest)
  }))
})
