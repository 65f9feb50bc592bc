import fc from 'fast-check'
import { expect, it } from 'vitest'
import { avatarPaths } from '../../src/theme/avatar.ts'
import { recap } from '../support/report.ts'

const mark = (id: string) => JSON.stringify(avatarPaths(id))

it('the seven people of this report have a mark each', () => {
  expect(recap.people).toHaveLength(7)
  expect(new Set(recap.people.map(({ id }) => mark(id))).size).toBe(7)
})

it('a person has the same mark wherever it is drawn', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (id, other) => {
    const first = mark(id)
    mark(other)
    expect(mark(id)).toBe(first)
  }))
})

it('every mark is a shape in each quarter', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (id) => {
    const paths = avatarPaths(id)
    expect(paths.map(({ turn }) => turn)).toEqual([0, 90, 180, 270])
    for (const { d } of paths) expect(d).toMatch(/^M[\d.]+ [\d.]+[HVLA].*Z$/)
  }))
})

it('names that differ by a letter rarely share a mark', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `person${index}`)
  expect(new Set(ids.map(mark)).size).toBeGreaterThan(90)
})
