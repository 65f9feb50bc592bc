import { expect, it } from 'vitest'
import { BREAK } from '../../src/deck/breaks.ts'
import { listTitles } from '../../src/theme/list-titles.ts'

const box = { width: 400, height: 120, gap: 2, leading: 1.25 }
const titles = (count: number, length: number) => Array.from({ length: count }, (_, index) => ({ title: Array.from({ length }, () => '鉢と土').join(BREAK) + index }))

it('titles stand whole as large as the box allows', () => {
  const { titles: shown, more, size } = listTitles(titles(2, 2), box)
  expect([shown, more]).toEqual([titles(2, 2).map(({ title }) => title), 0])
  expect(size).toBeGreaterThan(24)
})

it('where they do not all fit whole each has a line, none of them left out, and no more is cut than must be', () => {
  const long = listTitles([...titles(3, 2), ...titles(1, 20)], box)
  expect(long.titles).toHaveLength(4)
  expect(long.titles.filter(title => title.endsWith('…'))).toHaveLength(1)
  expect(listTitles([...titles(3, 2), ...titles(1, 7)], { ...box, height: 110 }).titles.filter(title => title.endsWith('…'))).toEqual([])
})

it('of more than there are lines for the last line says how many', () => {
  expect(listTitles(titles(9, 2), { ...box, height: 125 })).toMatchObject({ more: 5, size: 18, titles: titles(4, 2).map(({ title }) => title) })
})

it('whose it was stays on the line of a title that is cut', () => {
  const [alone] = listTitles(titles(4, 20), box).titles
  const [beside] = listTitles(titles(4, 20).map(one => ({ ...one, behind: ' 青木さん' })), box).titles
  expect(beside?.length).toBeLessThan(alone?.length as number)
})
