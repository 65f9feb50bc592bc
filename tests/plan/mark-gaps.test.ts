import { expect, it } from 'vitest'
import { withoutMarkGaps } from '../../src/plan/mark-gaps.ts'
import { sourceOffset } from '../../src/read/prose.ts'
import { blocksOf } from '../support/markdown.ts'

const proseOf = (markdown: string) => {
  const [block] = blocksOf(markdown)
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  return block.prose
}

it.each([
  ['草は **とても速く** 育ちました。', '草はとても速く育ちました。'],
  ['草は *速く* 、 **強く** 育つ。', '草は速く、強く育つ。'],
  ['草は [庭の本](https://example.com/) に載る。', '草は庭の本に載る。'],
  ['草は ==速く== 育つ。', '草は速く育つ。'],
  // Spaces that stand for something.
  ['草は **Grass** と言う。', '草は Grass と言う。'],
  ['草 と **木** の話', '草 と 木 の話'],
  ['天野 祐介さんは **速い** です。', '天野 祐介さんは速いです。'],
  ['**天野 祐介** 例社', '天野 祐介 例社'],
  ['풀은 **아주 빨리** 자랐습니다.', '풀은 아주 빨리 자랐습니다.'],
])('%s', (markdown, text) => {
  expect(withoutMarkGaps(proseOf(markdown)).text).toBe(text)
})

it('moves marks and links with the words, and knows where these stood', () => {
  const markdown = '草は **とても** ==速く== 、 [木](https://example.com/) より **育つ** 。'
  const { text, marks, links, ...prose } = withoutMarkGaps(proseOf(markdown))
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['速く'])
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['木'])
  for (const word of ['とても', '速く', '木', 'より', '育つ', '。']) expect(sourceOffset({ text, marks, links, ...prose }, text.indexOf(word)), word).toBe(markdown.indexOf(word))
})
