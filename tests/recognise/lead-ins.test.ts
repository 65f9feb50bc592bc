import { expect, it } from 'vitest'
import type { Block } from '../../src/read/blocks.ts'
import type { Prose } from '../../src/read/prose.ts'
import { withColumns, withNameLines, withSpeakers } from '../../src/recognise/lead-ins/index.ts'
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

const nameLines = (opening: string) => `# 会に参加しました\n\n${opening}\n\n**天野 祐介（例社）**\n\n展示を先に回りました。\n\n## 庭の話\n\n種を二つの土にまいた話でした。\n\n**久保田 光（例社）**\n\n午後から行きました。\n\n## 草の話\n\n草の九割を抜いた話でした。\n`
it.each<[where: string, opening: string, are: boolean]>([
  ['behind words of a section', '## 展示\n\n三人で会場に行きました。とても広かったです。', true],
  ['right below a heading that opens any report', '## はじめに', true],
  ['not right below another: there it is a speaker\'s', '## 土の話', false],
])('a bold line above headings names whose they are: %s', (_, opening, are) => {
  const blocks = blocksOf(nameLines(opening))
  const made = withNameLines(blocks, () => 1)
  expect(texts(made.filter(({ type }) => type === 'heading')).includes('天野 祐介（例社）')).toBe(are)
  expect(made === blocks).toBe(!are)
})

it('bold lines in one section name nobody whose headings follow: all have their say under one heading', () => {
  const blocks = blocksOf('# 会に参加しました\n\n## 感想\n\n三人で会場に行きました。とても広かったです。\n\n**天野 祐介（例社）**\n\n展示を先に回りました。\n\n**久保田 光（例社）**\n\n午後から行きました。\n\n## 草の話\n\n草の九割を抜いた話でした。\n')
  expect(withNameLines(blocks, () => 1)).toBe(blocks)
})

it('a column whose writer says who they are has a heading beside the one that it stands under', () => {
  const column = 'コラム：短い話\n\nこのコラムは例会の天野（@amano）がお届けします。'
  const depths = (markdown: string) => withColumns(blocksOf(markdown)).flatMap(block => block.type === 'heading' ? [[block.prose.text, block.depth]] : [])
  expect(depths(`# 会\n\n${column}\n\n## 昼\n\n### 弁当\n\n本文。\n\n${column}`)).toEqual([['会', 1], ['コラム：短い話', 2], ['昼', 2], ['弁当', 3], ['コラム：短い話', 3]])
  expect(depths(`本文。\n\n${column}`)).toEqual([['コラム：短い話', 2]])
  expect(depths('# 会\n\n## 昼\n\n弁当の数\n\nこのコラムは天野（@amano）がお届けします。')).toEqual([['会', 1], ['昼', 2], ['弁当の数', 2]])
  const said = blocksOf('# 会\n\n弁当が足りませんでした。\n\nこのコラムは天野（@amano）がお届けします。')
  expect(withColumns(said)).toBe(said)
  const others = blocksOf('# 会\n\nコラム：倉庫の話\n\nこの倉庫は古い。\n\nコラム：昼の話です。\n\n例会の天野（@amano）です。')
  expect(withColumns(others)).toBe(others)
})

it.each([
  ['## 参加した3人の感想', ['参加した3人の感想', 'もちこ：', 'タビノ：', 'そらた：']],
  ['## 参加した２名の感想', ['参加した２名の感想']],
  ['## 3人の道具', ['3人の道具']],
])('as many as the heading counts have their say, whatever they are called: %s', (heading, headings) => {
  const blocks = withSpeakers(blocksOf(`${heading}\n\n${['もちこ', 'タビノ', 'そらた'].map(name => `- ${name}：監視の基本はアラートを減らすことだと改めて学びました。`).join('\n')}`), () => 1)
  expect(blocks.flatMap(block => block.type === 'heading' ? [block.prose.text] : [])).toEqual(headings)
})
