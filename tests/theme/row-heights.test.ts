import { expect, it } from 'vitest'
import { rowHeights } from '../../src/theme/row-heights.ts'

it.each<[what: string, wants: number[], heights: number[]]>([
  ['want nothing share the room, up to a height', [0, 0, 0, 0], [100, 100, 100, 100]],
  ['are few are no higher than that', [0, 0], [140, 140]],
  ['want more have it where there is room', [200, 0], [200, 140]],
  ['want more than there is share what the others leave', [168, 376, 0], [116, 220, 64]],
])('rows that %s', (_, wants, heights) => {
  expect(rowHeights(wants, 400, 140)).toEqual(heights)
})
