import { expect, it } from 'vitest'
import { recap } from '../support/report.ts'

const named = (name: string) => {
  const person = recap.people.find(person => person.name === name)
  if (!person) throw new Error(`${name} is not recognised`)
  return person
}

it('the event is CloudNative Days Tokyo 2022, with its venue', () => {
  expect(recap.event).toEqual({
    name: 'CloudNative Days Tokyo 2022',
    short: 'CNDT2022',
    url: 'https://event.cloudnativedays.jp/cndt2022',
    venue: '有明セントラルタワーホール&カンファレンス',
    format: '初めての、オンラインとオフラインのハイブリッド開催',
  })
  expect(recap).toMatchObject({ title: 'CloudNative Days Tokyo 2022に参加しました', lang: 'ja', organisation: 'GMOペパボ', date: '2022-12-02', minutes: 25 })
})

it('seven people, in the order of the report, each one section', () => {
  expect(recap.people.map(({ name, role }) => [name, role])).toEqual([
    ['pyama86', 'speaker'], ['akichan', 'speaker'], ['takutaka', 'speaker'], ['gurasan', 'speaker'],
    ['naryo', 'attendee'], ['pochy', 'attendee'], ['yuchi', 'attendee'],
  ])
  expect(new Set(recap.people.map(({ id }) => id)).size).toBe(7)
})

it.each<[name: string, talks: [title: string, number: number][]]>([
  ['pyama86', [['Dynamic VM Scheduling in OpenStack', 1516]]],
  ['akichan', [['k8s Operatorで運用負担減&ハイブリッドクラウドのコスト最適化をした話', 1556]]],
  ['takutaka', [
    ['実例から学ぶ Kubernetes Custom Controller のステータス管理', 1557],
    ['しきい値監視からの卒業! Prometheus による機械学習を用いた異常検知アラートの実装', 1558],
  ]],
  ['gurasan', [['ペパボのSREが生産性の向上を目指しCloud Nativeなチーム作り実践した話', 1560]]],
])('%s gave these talks and no others', (name, talks) => {
  expect(named(name).talks.map(({ title, url }) => [title, url])).toEqual(talks.map(([title, number]) => [title, `https://event.cloudnativedays.jp/cndt2022/talks/${number}`]))
  expect(named(name).sessions).toEqual([])
  expect(named(name).foundBy).toBe('title-and-handle')
})

it.each<[name: string, sessions: [speaker: string, title: string, number: number][]]>([
  ['naryo', [
    ['Akihiro Ikezoe', 'Kubernetes Admission Webhook Deep Dive', 1579],
    ['Keisuke Sakasai', '実践!OpenTelemetry と OSS を使った Observability 基盤の構築', 1571],
  ]],
  ['pochy', [['Satoshi Yamamura', 'フロントエンド・オブザーバビリティ', 1607]]],
  ['yuchi', [['Akito Fujihara', 'Self-Hosted Runners & Actions Runner Controller (ARC)を運用すること', 1553]]],
])('%s heard these sessions and no others', (name, sessions) => {
  expect(named(name).sessions.map(({ speaker, title, url }) => [speaker, title, url])).toEqual(sessions.map(([speaker, title, number]) => [speaker, title, `https://event.cloudnativedays.jp/cndt2022/talks/${number}`]))
  expect(named(name).talks).toEqual([])
})

it('takutaka has both talks in one section, each part with its talk', () => {
  expect(named('takutaka').parts.map(({ talk }) => talk)).toEqual([0, 1])
})

it('はじめに is by pochy, おわりに by yuchi, and nobody else opens or closes', () => {
  const authors = (parts: typeof recap.opening) => parts.flatMap(({ heading, author }) => author ? [[heading?.prose.text, author]] : [])
  expect(authors(recap.opening)).toEqual([['はじめに', 'pochy']])
  expect(authors(recap.closing)).toEqual([['おわりに', 'yuchi']])
  expect(recap.closing).toHaveLength(1)
})

it('four speakers, five talks, three attendees, as the report says: no warning', () => {
  expect(recap.counts).toEqual({ speakers: 4, talks: 5, attendees: 3 })
  expect(recap.warnings).toEqual([])
})
