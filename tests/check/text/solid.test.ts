import { expect, it } from 'vitest'
import { countIn, solid } from '../../../src/check/text/solid.ts'

it.each([
  ['一 二\n三\t四', '一二三四'],
  ['全角　空白', '全角空白'],
  ['a\u00A0b\u200Bc\u200Dd\u2060e\uFEFFf\u00ADg', 'abcdefg'],
  ['📺\uFE0F辻\u{E0100}', '📺辻'],
  ['', ''],
])('%j without all that cannot be seen is %j', (text, expected) => {
  expect(solid(text)).toBe(expected)
})

it.each([
  ['はい。はい。', 'はい。', 2],
  ['aaa', 'aa', 1],
  ['abc', 'd', 0],
  ['abc', '', 0],
])('in %j there is %j, %i times', (text, part, times) => {
  expect(countIn(text, part)).toBe(times)
})
