import { expect, it } from 'vitest'
import { itemText } from '../../src/plan/blocks/item.ts'
import { plain } from '../support/markdown.ts'

it.each<[name: string, text: string, most: number, shown: string]>([
  ['is whole where there is room', 'Tools (and more of them)', 40, 'Tools (and more of them)'],
  ['ends before brackets that would not be closed', 'Microservices of everyday (here you will find the slides and code of it all)', 26, 'Microservices of everyday'],
  ['keeps a bracket that closes', 'Microservices (small) of everyday life and the work that they bring', 15, 'Microservices (small)'],
  ['that is all in brackets is cut within', '(here you will find the slides and the code of all that was shown)', 12, '(here you will'],
])('a list\'s item %s', (_, text, most, shown) => {
  expect(itemText(plain(text), 1, 'en', most).text).toBe(shown)
})
