import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/plan/blocks/facts.ts'
import { blocksOf } from '../support/markdown.ts'

/** The rows of the table that a list is, below its blank head; undefined for a list that is none. */
function rowsOf(markdown: string): string[][] | undefined {
  const [list] = blocksOf(markdown)
  if (list?.type !== 'list') throw new Error('no list')
  const [head, ...rows] = factsOf(list)?.table.rows ?? []
  expect(head?.map(({ text }) => text) ?? ['', '']).toEqual(['', ''])
  return head && rows.map(row => row.map(({ text }) => text))
}

describe('a list of facts is a table', () => {
  it.each<[string, string, string[][]]>([
    ['with a colon', '- 日時：2030年5月10日\n- 会場：市民会館\n- 主催: 園芸の会', [['日時', '2030年5月10日'], ['会場', '市民会館'], ['主催', '園芸の会']]],
    ['in English', '- When: 10 May 2030\n- Where: Town hall\n- Hosts: The garden club', [['When', '10 May 2030'], ['Where', 'Town hall'], ['Hosts', 'The garden club']]],
    ['with an item below each', '- 日時\n  - 2030年5月10日\n- 会場\n  - 市民会館\n- 主催\n  - 園芸の会', [['日時', '2030年5月10日'], ['会場', '市民会館'], ['主催', '園芸の会']]],
    ['by the hour', '- 18:00 開会\n- 18:10〜19:30 発表\n- 19:30- 懇親会', [['18:00', '開会'], ['18:10〜19:30', '発表'], ['19:30-', '懇親会']]],
    ['with an address', '- 日時: 5月10日\n- 会場: 市民会館\n- 案内: https://a.example/x', [['日時', '5月10日'], ['会場', '市民会館'], ['案内', 'https://a.example/x']]],
  ])('%s', (_, markdown, rows) => {
    expect(rowsOf(markdown)).toEqual(rows)
  })

  it('with the links of its items, and which item each row begins with', () => {
    const [list] = blocksOf('- 日時\n  - 5月10日\n- 会場：[市民会館](https://a.example/hall)\n- 主催：園芸の会')
    const facts = list?.type === 'list' ? factsOf(list) : undefined
    expect(facts?.items).toEqual([0, 2, 3])
    expect(facts?.table.rows[2]?.[1]?.links).toEqual([{ start: 0, end: 4, url: 'https://a.example/hall' }])
  })
})

describe('no table is', () => {
  it.each([
    ['two facts', '- 日時：5月10日\n- 会場：市民会館'],
    ['more than are looked over', Array.from({ length: 11 }, (_, hour) => `- ${8 + hour}:00 講演${hour}`).join('\n')],
    ['a list with an item that is none', '- 日時：5月10日\n- 会場：市民会館\n- 主催：園芸の会\n- 雨でも開催します'],
    ['addresses', '- https://a.example/1\n- https://a.example/2\n- https://a.example/3'],
    ['steps', '1. 準備: 土を選ぶ\n2. 種まき: 浅くまく\n3. 水やり: 毎朝'],
    ['words of several to one label', '- Q: 土は？\n- A: 赤玉土です\n- Q: 水は？\n- A: 毎朝です'],
    ['a list with more than one item below', '- 日時\n  - 5月10日\n  - 5月11日\n- 会場\n  - 市民会館\n- 主催\n  - 園芸の会'],
    ['texts', `- 良かった点：${'とても長い文章です。'.repeat(8)}\n- 悪かった点：なし\n- 次回：来年`],
    ['a clause before a colon', '- 当日に会場で配られた資料の中で一番よかったもの：図鑑\n- 主催：園芸の会\n- 会場：市民会館'],
  ])('%s', (_, markdown) => {
    expect(rowsOf(markdown)).toBeUndefined()
  })
})
