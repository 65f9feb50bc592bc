import { expect, it } from 'vitest'
import { deckOf } from '../support/report.ts'
import { leadWords } from '../../src/plan/lead.ts'

it.each<[name: string, text: string, lead: string | undefined]>([
  ['whole, where there is room', 'They gave a few words of advice:', 'They gave a few words of advice:'],
  ['without what joins it to the sentence before', 'また、次の三冊を紹介してくださいました。', '次の三冊を紹介してくださいました'],
  ['not, where all that fits is the last of several', 'During the discussion where we heard from a consultant, a vice president, a director and a fellow they gave a few words of advice:', undefined],
])('a sentence leads to the list below it %s', (_, text, lead) => {
  expect(leadWords({ text, line: 1, lang: /[a-z]/.test(text) ? 'en' : 'ja' })?.text).toBe(lead)
})

it('a page\'s title with its address leads to no list', () => {
  const { plan } = deckOf('# 会議\n\n会議に参加しました。\n\n## 開発の話\n\n開発の話がたくさんありました。\n\n- 部品を小さくする様子を見せた\n- 公開の手順が短くなった\n- 道具が速くなった\n\n[Actions on Example | Actions on Example | Example Developers](https://a.example/)\n\n- 画面を持たない道具の話があった\n- 画面のある道具も紹介された\n- どちらも秋に発売される予定\n\n## 次の話\n\n次の話です。\n')
  const says = plan.sections.flatMap(({ slides }) => slides.flatMap(({ body }) => body.flatMap(node => node.type === 'say' ? [node.text.text] : [])))
  expect(says.filter(text => text.includes('Actions'))).toEqual([])
})
