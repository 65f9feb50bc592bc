import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/read/blocks.ts'
import { withTalksAbove, withTalksBeside } from '../../src/recognise/flat.ts'
import type { Named } from '../../src/recognise/people/name.ts'
import type { Nomination } from '../../src/recognise/people/nominate.ts'
import { blocksOf } from '../support/markdown.ts'

const PEOPLE = ['天野 祐介', '久保田 光', '三枝 空'] as const

/** A talk's heading for each, and a part of what was said in the talk with a heading as deep. */
const report = (names: readonly string[]): Block[] => blocksOf(names.map(name => `## 監視の話 ${name}\n\n## ${name}の要点\n\n本文です。`).join('\n\n'))

const nominated = (blocks: Block[], bits = 4): Nomination[] => blocks.flatMap((block) => {
  const name = block.type === 'heading' ? PEOPLE.find(name => block.prose.text === `監視の話 ${name}`) : undefined
  return name ? [{ line: block.line, claim: { people: [{ name, bits } satisfies Named] } } as Nomination] : []
})

const depths = (blocks: Block[] | undefined): number[] | undefined => blocks?.flatMap(block => block.type === 'heading' ? [block.depth] : [])

describe('talks whose parts have headings as deep as their own', () => {
  it('are put above those where three people are named for certain', () => {
    const blocks = report(PEOPLE)
    expect(depths(withTalksAbove(blocks, nominated(blocks), 3))).toEqual([2, 3, 2, 3, 2, 3])
  })

  it.each<[what: string, names: readonly string[], bits: number, least: number]>([
    ['two people', PEOPLE.slice(0, 2), 4, 2],
    ['one person, three times', [PEOPLE[0], PEOPLE[0], PEOPLE[0]], 4, 3],
    ['three who may be anything', PEOPLE, 1, 3],
    ['fewer with nothing of their own below them than asked for', PEOPLE, 4, 4],
  ])('stay where they are with %s', (_, names, bits, least) => {
    const blocks = report(names)
    expect(withTalksAbove(blocks, nominated(blocks, bits), least)).toBeUndefined()
  })
})

describe('talks of one form on two depths', () => {
  const by = (blocks: Block[]): Nomination[] => blocks.flatMap(block => block.type === 'heading' && block.prose.text.includes(' by ') ? [{ line: block.line } as Nomination] : [])
  const leveled = (markdown: string) => {
    const blocks = blocksOf(markdown)
    return depths(withTalksBeside(blocks, by(blocks)))
  }

  it('stand beside each other where one as deep stands in no other, with what is below them', () => {
    expect(leveled('## 一 by 天野\n\n本文。\n\n# 二 by 久保田\n\n本文。\n\n### 要点\n\n本文。\n\n## 三 by 三枝\n\n本文。\n\n### 要点\n\n本文。\n\n# おわり')).toEqual([2, 1, 3, 1, 2, 1])
  })

  it.each<[what: string, markdown: string]>([
    ['all of the deeper ones stand in another', '# 一 by 久保田\n\n本文。\n\n## 二 by 三枝\n\n本文。'],
    ['whoever holds them has no words of their own', '## 一 by 天野\n\n本文。\n\n# 部 by 久保田\n\n## 二 by 三枝\n\n本文。'],
    ['there are three depths', '### 一 by 天野\n\n本文。\n\n# 二 by 久保田\n\n本文。\n\n## 三 by 三枝\n\n本文。'],
    ['none stands in another', '## 一 by 天野\n\n本文。\n\n# 二 by 久保田\n\n本文。'],
  ])('stay where they are where %s', (_, markdown) => {
    expect(leveled(markdown)).toBeUndefined()
  })
})
