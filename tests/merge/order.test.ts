import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeOrder } from '../../src/merge/order.ts'

const letters = (text: string) => [...text]

/** Capital letters are slides that people wrote. */
test.each([
  ['nothing is there yet', { wanted: 'abc', present: '', last: '' }, 'abc'],
  ['nobody touched anything', { wanted: 'abc', present: 'abc', last: 'abc' }, 'abc'],
  ['the report has one more', { wanted: 'abxc', present: 'abc', last: 'abc' }, 'abxc'],
  ['the report is in another order', { wanted: 'cab', present: 'abc', last: 'abc' }, 'cab'],
  ['a slide of one\'s own stays behind its neighbour', { wanted: 'abc', present: 'aXbc', last: 'abc' }, 'aXbc'],
  ['and goes with it', { wanted: 'cab', present: 'aXYbc', last: 'abc' }, 'caXYb'],
  ['at the beginning it stays there', { wanted: 'nab', present: 'Xab', last: 'ab' }, 'Xnab'],
  ['a slide that was moved stays moved', { wanted: 'abcd', present: 'bcad', last: 'abcd' }, 'bcad'],
  ['also beside new ones', { wanted: 'abncd', present: 'bcad', last: 'abcd' }, 'bncad'],
  ['a new slide comes behind the one before it', { wanted: 'abn', present: 'aXbY', last: 'ab' }, 'aXbYn'],
])('%s', (_, { wanted, present, last }, order) => {
  expect(mergeOrder({ wanted: letters(wanted), present: letters(present), last: letters(last) }).join('')).toBe(order)
})

const keys = fc.uniqueArray(fc.constantFrom(...letters('abcdefgh')), { maxLength: 8 })
const orders = fc.record({ wanted: keys, present: fc.uniqueArray(fc.constantFrom(...letters('abcdefghXYZ')), { maxLength: 10 }), last: keys })

test('everything is in it once: what is wanted and what is there', () => {
  fc.assert(fc.property(orders, (orders) => {
    expect(mergeOrder(orders).sort()).toEqual([...new Set([...orders.wanted, ...orders.present])].sort())
  }))
})

test('generating again changes nothing', () => {
  fc.assert(fc.property(orders, (orders) => {
    const merged = mergeOrder(orders)
    expect(mergeOrder({ wanted: orders.wanted, present: merged, last: orders.wanted })).toEqual(merged)
  }))
})

test('what is there stays in its order where the report keeps its own', () => {
  fc.assert(fc.property(keys, fc.uniqueArray(fc.constantFrom(...letters('abcdefghXYZ')), { maxLength: 10 }), (last, present) => {
    const wanted = last.filter(key => present.includes(key))
    expect(mergeOrder({ wanted, present, last })).toEqual(present)
  }))
})
