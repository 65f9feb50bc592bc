import { expect, it } from 'vitest'
import { addressesOf, isAddress } from '../../../src/check/words/addresses.ts'
import { recapOf } from '../../support/markdown.ts'

const addresses = addressesOf(recapOf('# 会\n\n[一](https://blog.example.com/2026/%E7%9F%B3%E8%87%BC/a-long-name-of-talks-and-more?page=2)'))

it.each<[what: string, text: string, is: boolean]>([
  ['as it is written', 'blog.example.com/2026/%E7%9F%B3%E8%87%BC/a-long-name-of-talks-and-more?page=2', true],
  ['in letters that are read', 'blog.example.com/2026/石臼/a-long-name-of-talks-and-more?page=2', true],
  ['without its middle', 'blog.example.com/…/a-long-name-of-talks-and-more?page=2', true],
  ['without the beginning and the end of a name', 'blog.example.com/…name-of-talks-and…', true],
  ['with too little of a name', 'blog.example.com/…talks…', false],
  ['with other words', 'blog.example.com/…name-of-books-and…', false],
  ['without all of its host', 'blog.example.c…name-of-talks-and…', false],
])('an address is known %s', (_, text, is) => {
  expect(isAddress(text, addresses)).toBe(is)
})
