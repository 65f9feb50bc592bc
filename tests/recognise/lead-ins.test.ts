import { expect, it } from 'vitest'
import type { Block } from '../../src/read/blocks.ts'
import type { Prose } from '../../src/read/prose.ts'
import { withSpeakers } from '../../src/recognise/lead-ins/index.ts'
import { blocksOf } from '../support/markdown.ts'

/*
 * Which people are found so in whole reports, tests/reports/*-lead-ins say.
 */

const MANY = 150_000
const prose = (text: string): Prose => ({ text, marks: [], links: [], runs: [{ at: 0, offset: 0 }] })
const heading: Block[] = [{ type: 'heading', depth: 2, prose: prose('参加者の感想'), line: 1 }]
const words = Array.from({ length: MANY }, (_, index) => prose(`user${index}さん：監視の基本はアラートを減らすことだと改めて学びました。`))
const texts = (blocks: Block[]): string[] => blocks.flatMap(block => block.type === 'heading' || block.type === 'paragraph' ? [block.prose.text] : block.type === 'list' ? block.items.map(({ text }) => text) : [])

it('who leads in has a heading, and what they say stands below it', () => {
  const blocks = withSpeakers(blocksOf('## 参加者の感想\n\n**天野**：監視の基本はアラートを減らすことだと改めて学びました。\n\n続きもあります。\n\n**久保田**：壊れるテストは直すよりも消すほうがよいと学びました。'), () => 1)
  expect(texts(blocks)).toEqual(['参加者の感想', '天野：', '監視の基本はアラートを減らすことだと改めて学びました。', '続きもあります。', '久保田：', '壊れるテストは直すよりも消すほうがよいと学びました。'])
  expect(blocks.flatMap(block => block.type === 'heading' ? [block.depth] : [])).toEqual([2, 3, 3])
})

it('blocks in which nobody leads in are the same', () => {
  const blocks = blocksOf('## 日程\n\n開場：9時です。\n\n閉会：18時で、そのあとに懇親会がありました。')
  expect(withSpeakers(blocks, () => 1)).toBe(blocks)
})

it.each<[string, Block[]]>([
  ['paragraphs', words.map(prose => ({ type: 'paragraph', prose, line: 1 }))],
  ['items of a list', [{ type: 'list', ordered: false, items: words, depths: words.map(() => 0), line: 1 }]],
])('more people than a function takes arguments lead in, in %s', (_, said) => {
  expect(withSpeakers(heading.concat(said), () => 1)).toHaveLength(1 + 2 * MANY)
})
