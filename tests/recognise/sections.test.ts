import { expect, it } from 'vitest'
import { blocksBetween, toSections } from '../../src/recognise/sections.ts'
import { blocksOf } from '../support/markdown.ts'

const sections = toSections(blocksOf('序\n\n# 一\n\na\n\n## 二\n\nb\n\n### 三\n\nc\n\n## 四\n\n# 五\n\nd'))
const name = (heading?: { prose: { text: string } }) => heading?.prose.text

it('every heading opens a section; what stands before the first is one without', () => {
  expect(sections.map(({ heading }) => name(heading))).toEqual([undefined, '一', '二', '三', '四', '五'])
  expect(sections.map(({ own }) => own.length)).toEqual([1, 1, 1, 1, 0, 1])
})

it('a section knows the headings it stands under, outermost first', () => {
  expect(sections.map(({ ancestors }) => ancestors.map(name))).toEqual([[], [], ['一'], ['一', '二'], ['一'], []])
})

it('a section ends where the next of its depth or above begins', () => {
  expect(sections.map(({ end }) => end)).toEqual([1, 5, 4, 4, 5, 6])
})

it('everything below a heading is its sub-headings and their text, in order', () => {
  const blocks = blocksBetween(sections, 1, 5)
  expect(blocks.map(block => block.type === 'heading' || block.type === 'paragraph' ? block.prose.text : '')).toEqual(['a', '二', 'b', '三', 'c', '四'])
})

it('a heading that skips depths stands under the nearest above it', () => {
  const [, , third] = toSections(blocksOf('# 一\n\n#### 二\n\n## 三'))
  expect(third?.ancestors.map(name)).toEqual(['一'])
})
