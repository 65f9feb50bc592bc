import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Box } from '../../../src/check/finding.ts'
import { areaFor, distinct, drawnBox, placeNumbers, RADIUS, SLIDE } from '../../../src/check/report/html/geometry.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const WIDE = box(-60, -60, 1100, 672)

describe('the area shown', () => {
  it.each<[string, Box[], Box]>([
    ['no box', [], SLIDE],
    ['boxes inside', [box(10, 10, 50, 50)], SLIDE],
    ['a box as large as the slide', [box(0, 0, 980, 552)], SLIDE],
    ['a box partly outside', [box(10, 10, 50, 50), box(900, 10, 100, 50)], WIDE],
    ['a box outside to the left', [box(-1, 10, 50, 50)], WIDE],
    ['a box outside above', [box(10, -1, 50, 50)], WIDE],
    ['a box wholly outside', [box(10, 700, 50, 50)], WIDE],
  ])('with %s', (_, boxes, area) => {
    expect(areaFor(boxes)).toEqual(area)
  })
})

describe('a box is drawn', () => {
  it.each<[string, Box, Box, Box]>([
    ['with air around it', box(100, 100, 200, 50), SLIDE, box(95, 95, 210, 60)],
    ['inside of the slide where it touches its edges', box(0, 0, 980, 552), SLIDE, box(3, 3, 974, 546)],
    ['in the margin', box(-40, 100, 100, 50), WIDE, box(-45, 95, 110, 60)],
    ['open to the right where it goes on there', box(900, 100, 400, 50), WIDE, box(895, 95, 165, 60)],
    ['open to the left and above where it goes on there', box(-200, -100, 250, 200), WIDE, box(-80, -80, 135, 185)],
    ['as a strip where it lies beyond the margin', box(100, 2000, 200, 50), WIDE, box(95, 598, 210, 34)],
  ])('%s', (_, given, area, drawn) => {
    expect(drawnBox(given, area)).toEqual(drawn)
  })

  it('so that something of it can be seen, wherever it is', () => {
    const side = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 0, max: 5000 })
    fc.assert(fc.property(side, side, size, size, (x, y, width, height) => {
      const given = box(x, y, width, height)
      const area = areaFor([given])
      const drawn = drawnBox(given, area)
      const seen = (start: number, length: number, from: number, all: number) => Math.min(start + length, from + all) - Math.max(start, from)
      expect(seen(drawn.x, drawn.width, area.x, area.width)).toBeGreaterThanOrEqual(8)
      expect(seen(drawn.y, drawn.height, area.y, area.height)).toBeGreaterThanOrEqual(8)
    }))
  })
})

it('of boxes that are nearly the same, the first is drawn', () => {
  const boxes = [box(10, 10, 100, 20), box(11, 9, 101, 20), box(10, 10, 100, 60)]
  expect(distinct(boxes)).toEqual([boxes[0], boxes[2]])
})

describe('numbers', () => {
  const distances = (boxes: Box[]) => {
    const points = placeNumbers(boxes, SLIDE)
    return points.flatMap((a, index) => points.slice(0, index).map(b => Math.hypot(a.x - b.x, a.y - b.y)))
  }

  it.each<[string, Box[]]>([
    ['that mark the same', [box(100, 100, 300, 50), box(100, 100, 300, 50), box(100, 100, 300, 50), box(100, 100, 300, 50), box(100, 100, 300, 50)]],
    ['that lie close', [box(100, 100, 300, 50), box(104, 104, 300, 50), box(100, 130, 300, 50)]],
    ['many times over', Array.from({ length: 60 }, () => box(400, 300, 20, 20))],
    ['in a corner', [box(0, 0, 100, 60), box(0, 0, 100, 60), box(2, 2, 90, 60)]],
  ])('of boxes %s stand clear of each other', (_, boxes) => {
    expect(Math.min(...distances(boxes))).toBeGreaterThanOrEqual(2 * RADIUS)
  })

  it('stand in the area', () => {
    for (const { x, y } of placeNumbers([box(-80, -80, 2000, 20), box(970, 540, 50, 50)], SLIDE)) {
      expect(x).toBeGreaterThanOrEqual(RADIUS)
      expect(x).toBeLessThanOrEqual(980 - RADIUS)
      expect(y).toBeGreaterThanOrEqual(RADIUS)
      expect(y).toBeLessThanOrEqual(552 - RADIUS)
    }
  })
})
