import { expect, it } from 'vitest'
import { NO_BREAK_SPACE, partsOf } from '../../src/deck/breaks.ts'
import { breakable } from '../../src/deck/phrases.ts'

it.each<[text: string, kept: string[]]>([
  ['이번 행사에는 모두 25 명이 와서 2 일 동안 3 개의 주제를 다뤘다', ['25 명이', '2 일', '3 개의']],
  ['제 3 회 행사는 2019 년 5 월 7 일에 열렸고 1,200 명이 왔다', ['제 3 회', '2019 년', '5 월', '7 일에', '1,200 명이']],
  ['약 20여 명의 발표자와 첫 번째 세션을 함께 들었습니다', ['20여 명의']],
  ['오늘은 2 개념과 3 일반론, 그리고 v2 개발자 이야기를 했다', []],
  ['a record of a person { name, age } and of a place', ['{ name,', 'age }']],
  ['all of them are called with f( x ) and nothing else', ['f( x )']],
  ['how we moved to fp-ts -- and why', ['fp-ts']],
])('%s keeps %j on a line each', (text, kept) => {
  expect(partsOf(text).filter(({ unbroken }) => unbroken).map(({ text }) => text)).toEqual(kept)
  expect(partsOf(text).map(({ text }) => text).join('')).toBe(text)
})

it('a text is measured as it is kept', () => {
  expect(breakable('이번 행사에는 모두 25 명이 왔습니다', 'ko')).toBe(`이번 행사에는 모두 25${NO_BREAK_SPACE}명이 왔습니다`)
})
