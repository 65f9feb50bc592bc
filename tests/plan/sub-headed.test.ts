import { describe, expect, it } from 'vitest'
import { planDeck } from '../../src/plan/index.ts'
import type { Slide } from '../../src/plan/slide.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf } from '../support/markdown.ts'

/** A talk with its speaker below the title, and what was said of it. */
const talkOf = (body: string): Slide[] => {
  const document = documentOf(`# 夏の会 レポート\n\n集まりました。\n\n## 庭の自動化\n\n### 青木はるか (@aoki_h)\n\n青木さんは庭の水やりを自動化した話を紹介しました。\n\n${body}\n\n## 鉢の話\n\n### 石井けん (@ishii_k)\n\n石井さんは鉢の選び方を紹介しました。`)
  const { sections } = planDeck(recognise(document), document.lineOf)
  return sections.flatMap(({ slides }) => slides).filter(({ person, layout }) => person === '青木はるか' && layout !== 'recap-person')
}
const said = ({ body }: Slide): string[] => body.flatMap(node => node.type === 'title' || node.type === 'say' ? [`${node.type} ${node.text.text}`] : [])
const points = ({ body }: Slide): string[] => body.flatMap(node => 'items' in node ? node.items.map(item => 'depth' in item ? item.text.text : item.text) : [])

describe('a sub-heading of a talk', () => {
  it('stands above the points below it, and none of another\'s', () => {
    const slides = talkOf('#### 道具\n\n安いポンプを三台つなぐと庭の全体に水が届くそうです。\n\n#### 費用\n\n一年の費用は部品を直しながら使うと半分になったそうです。')
    expect(slides.slice(-2).map(slide => [said(slide), points(slide)])).toEqual([
      [['title 庭の自動化', 'say 道具'], ['安いポンプを三台つなぐと庭の全体に水が届くそうです']],
      [['title 庭の自動化', 'say 費用'], ['一年の費用は部品を直しながら使うと半分になったそうです']],
    ])
  })

  it('is the title of a list that has words of its own above it', () => {
    const slides = talkOf('#### 道具\n\n庭の水やりには次の三つの道具を使ったそうです。\n\n- 安いポンプ\n- 長いホース\n- 古い時計')
    expect(said(slides.at(-1) as Slide)).toEqual(['title 道具', 'say 庭の水やりには次の三つの道具を使ったそうです'])
  })

  it('is the title of a quotation, which takes no words above it', () => {
    const slides = talkOf('#### 決まり\n\n> 水は朝のうちに。')
    expect(slides.at(-1)).toMatchObject({ layout: 'recap-quote' })
    expect(said(slides.at(-1) as Slide)).toEqual(['title 決まり'])
  })

  it('that names the speaker, or only what kind of text follows, is not said', () => {
    expect(talkOf('#### まとめ\n\n安いポンプを三台つなぐと庭の全体に水が届くそうです。').flatMap(said)).not.toContain('say まとめ')
    expect(talkOf('安いポンプを三台つなぐと庭の全体に水が届くそうです。').flatMap(said).some(text => text.includes('青木'))).toBe(false)
  })

  it('has a point of its own, however short what stands below it is', () => {
    const long = '庭の全体に水が届くまでの仕組みを三年かけて作り直し、季節ごとの量を記録して、次の年の予定を立てる方法を紹介しました。'
    const slides = talkOf(`#### 仕組み\n\n${long.repeat(1)}ポンプの数を毎年一台ずつ増やして、費用と手間を比べた表を見せたそうです。\n\n#### 犬\n\n犬は水を飲みに来るそうです。\n\n#### 猫\n\n猫は水を避けて通るそうです。`)
    expect(slides.flatMap(said).filter(text => text.startsWith('say'))).toEqual(expect.arrayContaining(['say 仕組み', 'say 犬', 'say 猫']))
  })
})

describe('lists of one short item above running text', () => {
  const captions = '- 手順が変わる\n\n水やりの手順を紙に書かずに、動かしながら決める方が早いとのことです。\n\n- 話し方が変わる\n\n細かい量を一つずつ伝えなくても良くなったそうです。'

  it('are its sub-headings', () => {
    expect(talkOf(captions).flatMap(said).filter(text => text.startsWith('say'))).toEqual(['say 手順が変わる', 'say 話し方が変わる'])
  })

  it('are in the notes of what they head', () => {
    const slide = talkOf(captions).find(slide => said(slide).includes('say 話し方が変わる'))
    expect(slide?.notes.map(note => 'text' in note && note.text)).toEqual(expect.arrayContaining(['話し方が変わる', '細かい量を一つずつ伝えなくても良くなったそうです。']))
  })

  it('are a list where there is but one', () => {
    expect(talkOf('- 手順が変わる\n\n水やりの手順を紙に書かずに、動かしながら決める方が早いとのことです。').flatMap(said)).not.toContain('say 手順が変わる')
  })
})

it('a list that says whose the talk was is in the notes: the opener has the name', () => {
  const document = documentOf('# 夏の会 レポート\n\n集まりました。\n\n## 庭の自動化\n\n- 発表者\n  - 青木はるか氏 (@aoki_h)\n\n青木さんは庭の水やりを自動化した話を紹介しました。\n\n## 鉢の話\n\n- 発表者\n  - 石井けん氏 (@ishii_k)\n\n石井さんは鉢の選び方を紹介しました。')
  const { people } = recognise(document)
  expect(people.map(({ name }) => name)).toEqual(['青木はるか', '石井けん'])
  const slides = planDeck(recognise(document), document.lineOf).sections.flatMap(({ slides }) => slides)
  expect(slides.flatMap(points).some(text => text.includes('発表者'))).toBe(false)
  expect(JSON.stringify(slides.map(({ notes }) => notes))).toContain('青木はるか氏')
})
