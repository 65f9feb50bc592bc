import { expect, it } from 'vitest'
import { announces } from '../../src/plan/announces.ts'

it.each<[lang: string, text: string, announced: boolean]>([
  ['ja', '次の3つから始めたいです。', true],
  ['ja', '手順は次のとおりです。', true],
  ['ja', '三冊を選んで紹介しました。', true],
  ['ja', '数え方が変わったので注意が必要とのことです。', true],
  ['ja', '庭の道具', true],
  ['ja', 'うちは去年ゼロ件でした。', false],
  ['ja', '捨てる前に、90日間「誰がどの草を見たか」を記録したのがポイントです。', false],
  ['en', 'They gave a few words of advice.', true],
  ['en', 'She noticed what a good team shows:', true],
  ['en', 'We went home early.', false],
  ['ko', '정원에는 세 가지가 있습니다.', true],
  ['ko', '작년에는 없었습니다.', false],
  ['zh', '主要有以下几个场景。', true],
  ['zh', '去年没有花园。', false],
])('%s: %j leads to a list: %j', (lang, text, announced) => {
  expect(announces(text, lang)).toBe(announced)
})
