import { expect, it } from 'vitest'
import { signDigits } from '../../src/theme/sign.ts'
import { marksOf, nextIn, stopIn, stopsOf } from '../../src/theme/stops.ts'
import type { RecapPerson, RecapTopic } from '../../src/write/entry.ts'

const person = (id: string, more: Partial<RecapPerson> = {}): RecapPerson => ({ id, name: id, role: 'speaker', colour: 1, minutes: 1, talks: [], sessions: [], ...more })
const topic = (id: string): RecapTopic => ({ id, title: id.toUpperCase(), colour: 2, minutes: 1, sessions: [] })

it('people are stops with their own mark, two in one section with both', () => {
  expect(stopsOf({ people: [person('a'), person('bc', { members: ['b', 'c'] })] }).map(({ mark }) => mark)).toEqual([{ people: ['a'] }, { people: ['b', 'c'] }])
})

it('where there are topics these are the stops, numbered, and their author only has a mark', () => {
  const data = { people: [person('a')], topics: [topic('x'), topic('y')] }
  expect(stopsOf(data).map(({ id, name, role, mark }) => [id, name, role, mark])).toEqual([['x', 'X', undefined, { number: 1 }], ['y', 'Y', undefined, { number: 2 }]])
  expect(marksOf(data).map(({ id }) => id)).toEqual(['x', 'y', 'a'])
})

it.each([
  [{ person: 'a' }, 'a', undefined],
  [{ topic: 'x', nextTopic: 'y' }, 'x', 'y'],
  [{ person: 'a', nextPerson: 'b' }, 'a', 'b'],
  [{ person: 3 }, undefined, undefined],
  [{}, undefined, undefined],
])('%j is a slide of %s, before %s', (frontMatter, here, next) => {
  expect([stopIn(frontMatter), nextIn(frontMatter)]).toEqual([here, next])
})

it.each([[7, 1], [30, 2], [128, 3]])('the sign of %i has %i digits, all within it', (number, count) => {
  const digits = signDigits(number)
  expect(digits).toHaveLength(count)
  for (const { transform } of digits) {
    const [, x, scale] = /translate\((-?[\d.]+) 0\) scale\(([\d.]+)\)/.exec(transform) ?? []
    expect(Math.abs(Number(x)) + 14 * Number(scale)).toBeLessThanOrEqual(48)
  }
})
