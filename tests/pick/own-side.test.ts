import { describe, expect, it } from 'vitest'
import { ownSide } from '../../src/pick/own-side.ts'
import { deckOf } from '../support/report.ts'
import { unitsOf } from '../support/markdown.ts'

const own = (text: string, lang: string) => [...ownSide(unitsOf(text, lang))].map(unit => unit.text)

describe('who listened speaks of their own side', () => {
  it.each<[lang: string, text: string, own: string[]]>([
    ['ja', 'うちは去年ゼロ件でした。', ['うちは去年ゼロ件でした。']],
    ['ja', 'この言葉はうちの庭にも当てはまります。半年前に植えた木は三本だけです。', ['この言葉はうちの庭にも当てはまります。', '半年前に植えた木は三本だけです。']],
    ['ja', '先に決めるべきだという主張でした。個人的には半分賛成です。後から要る木は必ずあります。', ['個人的には半分賛成です。', '後から要る木は必ずあります。']],
    ['ja', 'うちは三本です。花子さんの庭は百本だそうです。', ['うちは三本です。']],
    ['ja', '三人のうちの一人が話しました。', []],
    ['ja', '「うちの庭は広い」と話しました。', []],
    ['en', 'She grows trees. Our team grows none.', ['Our team grows none.']],
    ['en', 'I disagree with half of it.', ['I disagree with half of it.']],
    ['en', 'She said “our team grows trees”.', []],
    ['ko', '우리 회사도 정원이 있습니다.', ['우리 회사도 정원이 있습니다.']],
    ['zh', '我们公司也有花园。', ['我们公司也有花园。']],
  ])('%s: in %j', (lang, text, expected) => {
    expect(own(text, lang)).toEqual(expected)
  })
})

const report = (told: string) => `# 園芸の会 2026 参加レポート

園芸の会に3人で参加しました。

## 近藤 美緒

初めての参加でした。

### 「庭の時計」 大野 遼さん(北国農園)

${told}

### 「水の話」 森田 花さん(南国農園)

水は夜に撒くと少なくて済むという話でした。

## 岡本 健太

去年も参加しました。

### 「木の話」 三好 学さん(東国農園)

木の枝は春に切ると早く育つという話でした。
`

const heard = (told: string) => deckOf(report(told)).plan.sections.flatMap(({ slides }) => slides).filter(({ id, layout, props }) => id.startsWith('近藤-美緒') && layout === 'recap-heard' && props?.session === 1)
  .flatMap(({ body }) => body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : []))

it('under the sign of a session stands what its speaker said, not what the listener has at home', () => {
  const points = heard('庭の時計は水やりの時間を半分にするそうです。うちの庭では去年から水やりの道具を三つ使っています。')
  expect(points).toContain('庭の時計は水やりの時間を半分にするそうです')
  expect(points.join()).not.toContain('うち')
})

it('… unless there is nothing else', () => {
  expect(heard('うちの庭では去年から水やりの道具を三つ使っています。')).toEqual(['うちの庭では去年から水やりの道具を三つ使っています'])
})

const toldOf = (said: string) => `# 園芸の会 2026 参加レポート

園芸の会に3人で参加しました。

## 「庭の時計」 大野 遼さん(北国農園)

大野さんは、庭の時計は水やりの時間を半分にすると話しました。${said}

## 「水の話」 森田 花さん(南国農園)

森田さんは、水は夜に撒くと少なくて済むと話しました。
`

it('in a section that somebody else wrote of a speaker stands what they said, not what the writer thinks', () => {
  const points = deckOf(toldOf('個人的には時計を40%速くすることが何よりも大切だと思いました。')).plan.sections.flatMap(({ slides }) => slides)
    .flatMap(({ body }) => body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : []))
  expect(points).toContain('庭の時計は水やりの時間を半分にする')
  expect(points.join()).not.toContain('個人的')
})
