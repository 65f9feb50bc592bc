import { describe, expect, it } from 'vitest'
import { recogniseEvent } from '../../src/recognise/event.ts'
import { documentOf } from '../support/markdown.ts'

const eventOf = (title: string, opening = '本文', frontMatter = '') => {
  const document = documentOf(`${frontMatter}${opening}`)
  return recogniseEvent(document, title, document.blocks)
}

describe('the name of the event', () => {
  it.each([
    ['CloudNative Days Tokyo 2022に参加しました', 'CloudNative Days Tokyo 2022'],
    ['CloudNative Days Tokyo 2022 に参加してきました', 'CloudNative Days Tokyo 2022'],
    ['KubeCon 参加レポート', 'KubeCon'],
    ['KubeCon 参加記', 'KubeCon'],
    ['KubeCon イベントレポート', 'KubeCon'],
    ['KubeCon レポート', 'KubeCon'],
    ['KubeCon: what we saw', 'KubeCon'],
    ['KubeCon', 'KubeCon'],
    ['KubeConに5人で行ってきた話', 'KubeCon'],
    ['KubeCon 2025参加してきた！', 'KubeCon 2025'],
    ['KubeCon 2025 発表資料まとめ', 'KubeCon 2025'],
    ['Recap: Northern Data Meetup', 'Northern Data Meetup'],
    ['What we brought home from FrontDays 2024', 'FrontDays 2024'],
    ['Retour sur le DevFest Nord 2024', 'DevFest Nord 2024'],
    ['프론트데이 2024, 우리는 이렇게 들었습니다', '프론트데이 2024'],
  ])('in the title %j is %j', (title, name) => {
    expect(eventOf(title).name).toBe(name)
  })

  it('in the front matter comes before the title', () => {
    expect(eventOf('KubeConに参加しました', '本文', '---\nevent: { name: KubeCon Europe, short: KCE, url: https://a.example }\n---\n\n'))
      .toMatchObject({ name: 'KubeCon Europe', short: 'KCE', url: 'https://a.example' })
  })
})

describe('the venue', () => {
  it.each([
    ['現地会場は東京有明の==有明セントラルタワーホール&カンファレンス==で実施されました。', '有明セントラルタワーホール&カンファレンス'],
    ['会場は幕張メッセにて開催されました。', '幕張メッセ'],
    ['12/1 に東京で開催された港の会に参加しました。', '東京'],
    ['12月1日（日）に横浜港にて行われた会です。', '横浜港'],
    ['先週、にいがたで開催されました。', 'にいがた'],
    ['会場は渋谷のホールで行われました。', 'ホール'],
    ['会場はとても広かったです。', undefined],
  ])('in %j is %s', (opening, venue) => {
    expect(eventOf('題', opening).venue).toBe(venue)
  })
})

it.each([
  ['今年は初めての、オンラインとオフラインのハイブリッド開催が行われました。', '初めての、オンラインとオフラインのハイブリッド開催'],
  ['久しぶりのオフライン開催でした。', '久しぶりのオフライン開催'],
  ['楽しかったです。', undefined],
])('how it was held in %j is %s', (opening, format) => {
  expect(eventOf('題', opening).format).toBe(format)
})

it.each([
  ['CNDT2022 に行きました。', 'CNDT2022'],
  ['今回の CNDT 2022 では', 'CNDT 2022'],
  ['イベントに行きました。', undefined],
])('the short name in %j is %s', (opening, short) => {
  expect(eventOf('題', opening).short).toBe(short)
})
