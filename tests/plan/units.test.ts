import { expect, it } from 'vitest'
import { unitsOf } from '../support/markdown.ts'

it('a paragraph becomes its sentences, which share its block', () => {
  const units = unitsOf('一つ。二つ。\n\n三つ。')
  expect(units.map(({ kind, text, block }) => [kind, text, block])).toEqual([['sentence', '一つ。', 0], ['sentence', '二つ。', 0], ['sentence', '三つ。', 1]])
})

it.each<[name: string, markdown: string, kind: string, text: string]>([
  ['a heading', '## 題', 'heading', '題'],
  ['a list', '- a\n- b', 'list', 'a\nb'],
  ['a picture', '![図](a.png)', 'image', '図'],
  ['an address that stands alone', 'https://a.example/x', 'url', 'https://a.example/x'],
  ['code', '```ts\nx\ny\n```', 'code', 'x\ny'],
  ['a table', '| a | b |\n| - | - |\n| c | d |', 'table', 'a b\nc d'],
  ['a sentence of a quotation', '> 引用です。', 'sentence', '引用です。'],
])('%s is one unit with its notes', (_, markdown, kind, text) => {
  const units = unitsOf(markdown)
  expect(units).toHaveLength(1)
  expect(units[0]).toMatchObject({ kind, text })
  expect(units[0]?.notes.length).toBeGreaterThan(0)
})

it('a picture without words for it has no notes', () => {
  expect(unitsOf('![](a.png)')[0]?.notes).toEqual([])
})

it('highlights stand where they say, in sentences and in lists', () => {
  for (const unit of unitsOf('前。次の==印==です。==他==も。\n\n- ==項目==')) {
    if (unit.kind === 'sentence') for (const { start, end, text } of unit.highlights) expect(unit.text.slice(start, end)).toBe(text)
  }
  expect(unitsOf('前。次の==印==です。==他==も。\n\n- ==項目==').flatMap(unit => unit.highlights.map(({ text }) => text))).toEqual(['印', '他', '項目'])
})

it('a sentence knows the line of its paragraph', () => {
  expect(unitsOf('# 題\n\n一つ。\n\n二つ。\n\n三つ。').map(({ line }) => line)).toEqual([1, 3, 5, 7])
})

it.each<[name: string, markdown: string]>([
  ['after a line break', '一つ。\n二つ。'],
  ['after a link with a long address', '[一つ](https://a.example/a/long/address)。\n二つ。'],
])('a sentence knows its own line %s', (_, markdown) => {
  expect(unitsOf(markdown).map(({ line }) => line)).toEqual([1, 2])
})

it.each<[name: string, markdown: string, numbers: (number | undefined)[]]>([
  ['steps', '1. 選ぶ\n1. 試す\n1. 戻る', [1, 2, 3]],
  ['no steps', '- 選ぶ\n- 試す', [undefined, undefined]],
  ['steps with others under them, counted anew', '1. 選ぶ\n   1. 探す\n   1. 比べる\n2. 試す\n   1. 直す', [1, 1, 2, 2, 1]],
  ['steps with notes under them', '1. 選ぶ\n   - 早めに\n2. 試す', [1, undefined, 2]],
])('the notes keep the numbers of %s', (_, markdown, numbers) => {
  expect(unitsOf(markdown).flatMap(({ notes }) => notes).map(note => note.type === 'item' ? note.number : note.type)).toEqual(numbers)
})
