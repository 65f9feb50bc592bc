import { describe, expect, it } from 'vitest'
import { CARDS_PER_SLIDE, CHARACTERS_PER_CARD, POINTS_PER_SLIDE } from '../../src/plan/budget.ts'
import { blockNodes, isBlock } from '../../src/plan/block.ts'
import { unitsOf } from '../support/markdown.ts'

const blockOf = (markdown: string) => {
  const [unit] = unitsOf(markdown)
  if (!unit) throw new Error('no unit')
  return unit
}
const list = (items: string[]) => blockOf(items.map(item => `- ${item}`).join('\n'))
const itemsOf = (markdown: string[]) => blockNodes(list(markdown)).map(({ layout, nodes }) => [layout, nodes.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : [])])
const long = 'あ'.repeat(CHARACTERS_PER_CARD)

describe('a list', () => {
  it.each<[name: string, items: string[]]>([
    ['two items', ['a', 'b']],
    ['as many items as cards fit', Array.from({ length: CARDS_PER_SLIDE }, (_, i) => `項目${i}`)],
    ['items as long as a card', [long, long]],
  ])('of %s becomes cards side by side', (_, items) => {
    expect(itemsOf(items)).toEqual([['recap-cards', items]])
  })

  it.each<[name: string, items: string[]]>([
    ['one item', ['a']],
    ['more items than cards fit', Array.from({ length: CARDS_PER_SLIDE + 1 }, (_, i) => `項目${i}`)],
    ['an item longer than a card', [`${long}あ`, 'b']],
  ])('of %s becomes points, all of them in order, no more on a slide than it holds', (_, items) => {
    const slides = itemsOf(items)
    expect(slides.map(([layout]) => layout)).toEqual(slides.map(() => 'recap-takeaway'))
    expect(slides.flatMap(([, texts]) => texts)).toEqual(items)
    for (const [, texts] of slides) expect(texts?.length).toBeLessThanOrEqual(POINTS_PER_SLIDE)
  })
})

it('code and tables get a slide of their own, unchanged', () => {
  expect(blockNodes(blockOf('```go\na\n```'))).toEqual([{ layout: 'recap-code', nodes: [{ type: 'code', lang: 'go', value: 'a', line: 1 }] }])
  expect(blockNodes(blockOf('| a |\n| - |\n| b |'))).toEqual([{ layout: 'recap-table', nodes: [{ type: 'table', rows: [['a'], ['b']], line: 1 }] }])
})

it.each([
  ['- a', true], ['```\na\n```', true], ['| a |\n| - |', true], ['文。', false], ['# 題', false], ['![図](a.png)', false], ['https://a.example', false],
])('%j stands on a slide of its own: %s', (markdown, own) => {
  expect(isBlock(blockOf(markdown))).toBe(own)
})
