import { expect, it } from 'vitest'
import { ja } from '../../src/labels/ja.ts'
import { CHARACTERS_PER_QUOTE } from '../../src/plan/budget.ts'
import { planVoices } from '../../src/plan/closing.ts'
import type { Person } from '../../src/recap.ts'

const person = (id: string) => ({ id, name: id }) as Person
const slidesOf = (...lengths: number[]) => {
  const quotes = lengths.map((length, index) => ({ person: person(`p${index}`), text: '長'.repeat(length), line: index + 1 }))
  return planVoices([{ term: '長', people: quotes.map(({ person }) => person), quotes }], lengths.length, ja).slides
}

it.each([
  [[10, 20, 30], [3]],
  [[10, 20, CHARACTERS_PER_QUOTE + 1], [2, 1]],
  [[10, 20, 30, CHARACTERS_PER_QUOTE + 1, 20], [3, 2]],
  [[10, 20, CHARACTERS_PER_QUOTE + 1, 30, 20], [2, 2, 1]],
])('quotes of %j characters stand on slides of %j: none is long where three share the height', (lengths, quotes) => {
  const slides = slidesOf(...lengths)
  expect(slides.map(({ body }) => body.filter(({ type }) => type === 'component').length)).toEqual(quotes)
  expect(slides.every(({ props }) => props?.count === lengths.length)).toBe(true)
})
