import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHARACTERS_PER_SLIDE, POINTS_PER_SLIDE } from '../../src/plan/budget.ts'
import { chunk, type Measured } from '../../src/plan/chunk.ts'

const group = fc.record({ points: fc.integer({ min: 0, max: 4 }), characters: fc.integer({ min: 0, max: 130 }) })
const groups = fc.array(group, { maxLength: 8 })

const fits = (slide: Measured[]) => slide.length === 1
  || (slide.reduce((sum, { points }) => sum + points, 0) <= POINTS_PER_SLIDE
    && slide.reduce((sum, { characters }) => sum + characters, 0) <= CHARACTERS_PER_SLIDE)

/** Every way to cut a list into runs. */
function divisions<T>(things: T[]): T[][][] {
  if (things.length === 0) return [[]]
  return things.flatMap((_, i) => divisions(things.slice(i + 1)).map(rest => [things.slice(0, i + 1), ...rest]))
}

const unevenness = (slides: Measured[][]) => slides.reduce((sum, slide) => sum + slide.reduce((chars, { characters }) => chars + characters, 0) ** 2, 0)

it('keeps the order and loses nothing', () => {
  fc.assert(fc.property(groups, (some) => {
    expect(chunk(some).flat()).toEqual(some)
  }))
})

it('fills no slide over its budget, but with a group that alone is', () => {
  fc.assert(fc.property(groups, (some) => {
    for (const slide of chunk(some)) expect(fits(slide), JSON.stringify(slide)).toBe(true)
  }))
})

it('takes as few slides as can be, and of these divisions the most even', () => {
  fc.assert(fc.property(groups, (some) => {
    const possible = divisions(some).filter(slides => slides.every(fits))
    const fewest = Math.min(...possible.map(slides => slides.length))
    const slides = chunk(some)
    expect(slides.length).toBe(fewest)
    expect(unevenness(slides)).toBe(Math.min(...possible.filter(({ length }) => length === fewest).map(unevenness)))
  }))
})

it.each<[characters: number[], slides: number[][]]>([
  [[], []],
  [[10], [[10]]],
  [[10, 10, 10], [[10, 10, 10]]],
  [[10, 10, 10, 10], [[10, 10], [10, 10]]],
  [[200], [[200]]],
  [[60, 60], [[60], [60]]],
  [[10, 10, 100], [[10, 10], [100]]],
])('one point each of %j characters becomes the slides %j', (characters, slides) => {
  expect(chunk(characters.map(count => ({ points: 1, characters: count }))).map(slide => slide.map(each => each.characters))).toEqual(slides)
})
