import { describe, expect, it } from 'vitest'
import { proses } from '../../src/read/blocks.ts'
import { blocksOf } from '../support/markdown.ts'

it('every block knows its line in the report, front matter counted', () => {
  const blocks = blocksOf('---\ntitle: t\n---\n\n# 題\n\n本文\n続き\n\n- a\n- b\n\n> 引用\n\n```ts\nx\n```\n\n| a |\n| - |\n| b |\n\n![図](a.png)')
  expect(blocks.map(({ type, line }) => [type, line])).toEqual([
    ['heading', 5], ['paragraph', 7], ['list', 10], ['quote', 13], ['code', 15], ['table', 19], ['image', 23],
  ])
})

describe('text', () => {
  it.each<[name: string, markdown: string, texts: string[]]>([
    ['a heading', '## [『題』](https://a.example) @me', ['『題』 @me']],
    ['a heading underlined', '題\n===', ['題']],
    ['a list', '- a\n- **b**\n- [c](https://a.example)', ['a', 'b', 'c']],
    ['a nested list, each item one', '- a\n  - b\n    - c\n- d', ['a', 'b', 'c', 'd']],
    ['a numbered list', '1. a\n2. b', ['a', 'b']],
    ['a list with paragraphs', '- a\n\n  b\n- c', ['a', 'b', 'c']],
    ['a quotation with paragraphs', '> a\n>\n> b', ['a', 'b']],
    ['a quotation with a list', '> a\n>\n> - b', ['a', 'b']],
    ['a footnote', '本文[^1]\n\n[^1]: 注', ['本文', '注']],
  ])('is read from %s', (_, markdown, texts) => {
    expect(blocksOf(markdown).flatMap(proses).map(prose => prose.text)).toEqual(texts)
  })
})

it('code keeps its language and every character', () => {
  expect(blocksOf('```go title="x"\nif a == b {\n\n\treturn\n}\n```')).toMatchObject([{ type: 'code', lang: 'go', value: 'if a == b {\n\n\treturn\n}' }])
})

it('a table\'s cells are read without their marks, as running text is', () => {
  expect(blocksOf('| ==a== | b |\n| - | - |\n| c == d | `==e==` |')).toMatchObject([{ rows: [[{ text: 'a' }, { text: 'b' }], [{ text: 'c == d' }, { text: '==e==' }]] }])
})

it.each<[name: string, markdown: string, ordered: boolean, depths: number[], numbered: boolean[] | undefined]>([
  ['of bullets', '- a\n  - b', false, [0, 1], undefined],
  ['of numbers with bullets in it', '1. a\n   - b\n2. c', true, [0, 1, 0], [true, false, true]],
  ['of bullets with numbers in it', '- a\n  1. b\n  2. c\n     - d', false, [0, 1, 1, 2], [false, true, true, false]],
])('a list %s knows which of its items have a number', (_, markdown, ordered, depths, numbered) => {
  expect(blocksOf(markdown)).toMatchObject([{ type: 'list', ordered, depths }])
  expect(blocksOf(markdown)).toEqual([expect.objectContaining({ ...(numbered ? { numbered } : {}) })])
  expect('numbered' in (blocksOf(markdown)[0] ?? {})).toBe(numbered !== undefined)
})

it.each([
  ['| a | b | c |\n| :- | -: | - |\n| 1 | 2 | 3 |', ['left', 'right', null]],
  ['| a | b |\n| - | - |\n| 1 | 2 |', undefined],
])('the columns of %j are aligned as %j', (markdown, align) => {
  const [table] = blocksOf(markdown)
  expect(table?.type === 'table' && table.align).toEqual(align)
})

it('a table keeps its rows and cells', () => {
  expect(blocksOf('| a | b |\n| - | - |\n| **c** | `d` |')).toMatchObject([{ type: 'table', rows: [[{ text: 'a' }, { text: 'b' }], [{ text: 'c' }, { text: 'd' }]] }])
})

it.each<[name: string, markdown: string, blocks: object[]]>([
  ['of pictures only is the pictures', '| ![海](a.png) | ![山](b.png) |\n| - | - |\n| ![川](c.png) |  |', [{ type: 'image', alt: '海', line: 1 }, { type: 'image', alt: '山', line: 1 }, { type: 'image', alt: '川', line: 3 }]],
  ['has no row of pictures only', '| a |\n| - |\n| ![海](a.png) |\n| b |', [{ type: 'table', rows: [[{ text: 'a' }], [{ text: 'b' }]] }, { type: 'image', alt: '海', url: 'a.png', line: 3 }]],
  ['keeps its head, whatever stands in it', '| ![海](a.png) |\n| - |\n| b |', [{ type: 'table', rows: [[{ text: '' }], [{ text: 'b' }]] }, { type: 'image', alt: '海' }]],
  ['has the words beside pictures', '| a | b |\n| - | - |\n| ![海](a.png) | c ![山](b.png) |', [{ type: 'table', rows: [[{ text: 'a' }, { text: 'b' }], [{ text: '' }, { text: 'c' }]] }, { type: 'image', alt: '海' }, { type: 'image', alt: '山' }]],
  ['of HTML is read so as well', '<table><tr><td><img src="a.png" alt="海"></td><td><img src="b.png" alt="山"></td></tr></table>', [{ type: 'image', alt: '海' }, { type: 'image', alt: '山' }]],
])('a table %s', (_, markdown, blocks) => {
  expect(blocksOf(markdown)).toMatchObject(blocks)
})

it.each([
  ['a picture in a list', '- ![図](a.png)', '図'],
  ['a picture in a heading', '# ![図](a.png) 題', '図'],
  ['a picture in a quotation', '> ![図](a.png)', '図'],
  ['a picture in a cell', '| a |\n| - |\n| ![図](a.png) |', '図'],
  ['code in a list', '- 前\n\n  ```ts\n  code\n  ```', 'code'],
  ['code in a quotation', '> 前\n>\n> ```ts\n> code\n> ```', 'code'],
])('%s is not lost', (_, markdown, words) => {
  expect(JSON.stringify(blocksOf(markdown))).toContain(words)
})
