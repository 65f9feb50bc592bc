import { describe, expect, it } from 'vitest'
import { planDeck } from '../../src/plan/index.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf } from '../support/markdown.ts'

const talk = (title: string, name: string, signs = '##') => `${signs} ${title}\n\n${signs}# ${name}\n\n${name.split(' ')[0]}さんが庭の話を紹介しました。`
const recapOf = (markdown: string) => recognise(documentOf(`# 夏の会 レポート\n\n集まりました。\n\n${markdown}`))
const kinds = (markdown: string) => recapOf(markdown).people.flatMap(({ name, talks }) => talks.map(({ title, kind }) => [name, title, kind?.text]))

describe('what kind of talk it was', () => {
  it('is what the heading says that it stands under', () => {
    expect(kinds(`# 一般講演\n\n${talk('大きな話', '青木はるか (@aoki_h)')}\n\n# 招待講演\n\n${talk('広い話', '石井けん (@ishii_k)')}\n\n# LT\n\n${talk('速い話', '上田りお (@ueda_r)')}`)).toEqual([
      ['青木はるか', '大きな話', undefined], ['石井けん', '広い話', '招待講演'], ['上田りお', '速い話', 'LT'],
    ])
  })

  it('is what its own heading begins with', () => {
    expect(kinds('## 基調講演「広い話」 @ishii\n\nishiiさんが庭の話を紹介しました。\n\n## 「大きな話」 @aoki\n\naokiさんが鉢の話を紹介しました。')).toEqual([['ishii', '広い話', '基調講演'], ['aoki', '大きな話', undefined]])
  })

  it('is nothing that only sounds like one', () => {
    expect(kinds(`# LTの感想を集めた話\n\n${talk('大きな話', '青木はるか (@aoki_h)')}`)).toEqual([['青木はるか', '大きな話', undefined]])
  })

  it('stands on the opener in the words of the report, with their line', () => {
    const document = documentOf(`# 夏の会 レポート\n\n集まりました。\n\n# 招待講演\n\n${talk('広い話', '石井けん (@ishii_k)')}\n\n# 一般講演\n\n${talk('大きな話', '青木はるか (@aoki_h)')}`)
    const openers = planDeck(recognise(document), document.lineOf).sections.flatMap(({ slides }) => slides).filter(({ layout }) => layout === 'recap-person')
    expect(openers.map(({ body }) => body.filter(({ type }) => type === 'say'))).toEqual([[{ type: 'say', text: { from: 'report', text: '招待講演', line: 5 } }], []])
  })
})
