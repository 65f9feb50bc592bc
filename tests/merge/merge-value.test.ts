import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeValue, same } from '../../src/merge/merge-value.ts'
import type { Value } from '../../src/write/value.ts'

test.each<[string, Value, Value, Value, Value]>([
  ['what nobody touched follows', { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1, b: 3 }, { a: 1, b: 3 }],
  ['what a person changed stays', { a: 1 }, { a: 5 }, { a: 2 }, { a: 5 }],
  ['what a person added stays', { a: 1 }, { a: 1, own: true }, { a: 2 }, { a: 2, own: true }],
  ['what a person deleted stays deleted', { a: 1, b: 1 }, { a: 1 }, { a: 1, b: 2 }, { a: 1 }],
  ['what is not generated any more goes', { a: 1, b: 1 }, { a: 1, b: 1 }, { a: 1 }, { a: 1 }],
  ['deep down as well', { r: { e: { n: 'x' }, m: 3 } }, { r: { e: { n: 'mine' }, m: 3 } }, { r: { e: { n: 'y' }, m: 4 } }, { r: { e: { n: 'mine' }, m: 4 } }],
  ['people are merged one by one', { p: [{ id: 'a', m: 1 }, { id: 'b', m: 1 }] }, { p: [{ id: 'a', m: 9 }, { id: 'b', m: 1 }] }, { p: [{ id: 'c', m: 2 }, { id: 'b', m: 2 }, { id: 'a', m: 2 }] }, { p: [{ id: 'c', m: 2 }, { id: 'b', m: 2 }, { id: 'a', m: 9 }] }],
  ['other lists are one value', { l: [1, 2] }, { l: [1, 2, 3] }, { l: [4] }, { l: [1, 2, 3] }],
])('%s', (_, last, present, next, merged) => {
  expect(mergeValue(last, present, next)).toEqual(merged)
})

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof({ maxDepth: 3 }, fc.constantFrom<Value>(1, 2, 'a', 'b', true), fc.array(tie('value'), { maxLength: 2 }), fc.dictionary(fc.constantFrom('x', 'y', '__proto__', 'constructor'), tie('value'), { maxKeys: 3 })),
})).value

test('untouched, it is what is generated; and merging again changes nothing', () => {
  fc.assert(fc.property(value, value, value, (last, present, next) => {
    expect(same(mergeValue(last, last, next), next)).toBe(true)
    const merged = mergeValue(last, present, next)
    expect(same(mergeValue(next, merged, next), merged)).toBe(true)
  }))
})
