import { describe, expect, it } from 'vitest'
import { ja } from '../../src/labels/ja.ts'
import { collectLinks } from '../../src/plan/links.ts'
import { recap } from '../support/report.ts'
import { recapOf } from '../support/markdown.ts'

const groups = collectLinks(recap, ja)
const urls = (id: string) => groups.find(group => group.id === id)?.links.map(({ url }) => url) ?? []

it('every address stands once', () => {
  const all = groups.flatMap(({ links }) => links.map(({ url }) => url))
  expect(new Set(all).size).toBe(all.length)
})

it('talks given, sessions heard and other links are told apart', () => {
  expect(groups.map(({ id }) => id)).toEqual(['links', 'links-talks', 'links-sessions'])
  expect(urls('links-talks').map(url => url.split('/').at(-1))).toEqual(['1516', '1556', '1557', '1558', '1560'])
  expect(urls('links-sessions').map(url => url.split('/').at(-1))).toEqual(['1579', '1571', '1607', '1553'])
  expect(urls('links').slice(0, 2)).toEqual(['https://tech.pepabo.com/2022/12/02/cloudnative-days-tokyo-2022', 'https://event.cloudnativedays.jp/cndt2022'])
  expect(urls('links')).toContain('https://github.com/takutakahashi/promad')
})

it.each([
  ['javascript:alert(1)'], ['data:text/html,x'], ['file:///etc/passwd'], ['/relative'], ['mailto:a@example.com'],
])('%s is no link to follow', (url) => {
  expect(collectLinks(recapOf(`# 題\n\n### [『一』](${url}) @a\n\n[x](${url})`), ja)).toEqual([])
})

it('a bare address is titled without its scheme', () => {
  expect(collectLinks(recapOf('# 題\n\n### 『一』 @a\n\nhttps://a.example/x/'), ja)[0]?.links[0]?.title.text).toBe('a.example/x')
})

describe('a link whose words say nothing', () => {
  const linksOf = (text: string) => collectLinks(recapOf(`# 題\n\n### 『監視の話』 @a\n\naです。監視の設定を一か所に集めました。\n\n${text}`), ja).find(({ id }) => id === 'links')?.links.map(({ title, by }) => [title.text, by?.text]) ?? []

  it.each([
    ['発表資料は[こちら](https://a.example/x)です。', [['監視の話', 'a']]],
    ['The slides are [here](https://a.example/x).', [['監視の話', 'a']]],
    ['資料：<https://a.example/x>', [['監視の話', 'a']]],
    ['[監視入門](https://a.example/x)も読みました。', [['監視入門', '監視の話']]],
    ['[こちらの監視入門](https://a.example/x)も読みました。', [['こちらの監視入門', '監視の話']]],
  ])('is called by the talk that it is about: %j', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })
})

it('where all stands under one topic, that it does is not said of a link', () => {
  const linksOf = (text: string) => collectLinks(recapOf(text), ja).find(({ id }) => id === 'links')?.links.map(({ title, by }) => [title.text, by?.text])
  const topic = (name: string) => `## ${name}\n\n[${name}の入門](https://a.example/${name})も読みました。`
  expect(linksOf(`# 監視の会に参加しました\n\n[監視入門](https://a.example/x)も読みました。監視の設定を一か所に集めました。`)).toEqual([['監視入門', undefined]])
  expect(linksOf(`# 監視の会に参加しました\n\n${topic('監視')}\n\n${topic('記録')}`)).toEqual([['監視の入門', '監視'], ['記録の入門', '記録']])
})

describe('an address that stands alone', () => {
  const linksOf = (text: string) => collectLinks(recapOf(`# 監視の会に参加しました\n\n# 一日目\n\n## 監視の話\n\n監視の設定を一か所に集めました。\n\n${text}\n\n# 二日目\n\n## 運用の話\n\n運用を続ける仕組みです。`), ja).find(({ id }) => id === 'links')?.links.map(({ title }) => title.text) ?? []

  it.each([
    ['https://a.example/x', ['監視の話']],
    ['[a.example](https://a.example/x)', ['監視の話']],
    ['[監視入門](https://a.example/x)', ['監視入門']],
    ['詳しくは https://a.example/x です。', ['a.example/x']],
    ['> 満席でした [pic.twitter.com/x](https://t.co/x) — 花子 [5月8日](https://twitter.com/hanako/status/1)', []],
  ])('is called by the sub-heading above it: %j', (text, titles) => {
    expect(linksOf(text)).toEqual(titles)
  })
})

describe('links with the same words', () => {
  const linksOf = (text: string) => collectLinks(recapOf(`# 題\n\n### 『監視の話』 @a\n\naです。監視の設定を一か所に集めました。\n\n${text}`), ja).find(({ id }) => id === 'links')?.links.map(({ title, apart }) => [title.text, apart]) ?? []

  it('are told apart by their addresses', () => {
    expect(linksOf('[記事](https://a.example/one)と[記事](https://b.example/two)と[本](https://c.example/)です。')).toEqual([['記事', 'a.example/one'], ['記事', 'b.example/two'], ['本', undefined]])
  })

  it('are one where they lead to one page', () => {
    expect(linksOf('[記事](https://a.example/one)と[記事](http://www.a.example/one/)です。')).toEqual([['記事', undefined]])
  })
})

describe('of what is linked in running text', () => {
  const linksOf = (text: string) => collectLinks(recapOf(`# 題\n\n会の[公式サイト](https://kai.example/)と[お店](https://shop.example/)です。\n\n### 『監視の話』 @a\n\naです。監視の設定を一か所に集めました。\n\n${text}`), ja).find(({ id }) => id === 'links')?.links.map(({ url }) => url) ?? []

  it.each<[what: string, text: string, urls: string[]]>([
    ['slides, recordings and repositories come before other pages', '[店](https://b.example/x)、[道具](https://github.com/hana/tool)、[動画](https://b.example/v)、[資料](https://speakerdeck.com/hana/watch)です。', ['https://kai.example/', 'https://b.example/v', 'https://speakerdeck.com/hana/watch', 'https://github.com/hana/tool', 'https://b.example/x']],
    ['profiles stay in the notes', '[@hana](https://twitter.com/hana)さんと[ren](https://jp.linkedin.com/in/ren)さんの[道具](https://github.com/hana/tool)です。', ['https://kai.example/', 'https://github.com/hana/tool']],
    ['profiles are shown where there is nothing else', '[@hana](https://twitter.com/hana)さんです。', ['https://kai.example/', 'https://twitter.com/hana']],
  ])('%s', (_, text, urls) => {
    expect(linksOf(text)).toEqual(urls)
  })

  it('everybody\'s slides come before anybody\'s other pages', () => {
    const talk = (n: number) => `### 『話の${n}』 @name${n}\n\nname${n}です。監視の設定を一か所に集めました。\n\n[一](https://a.example/${n}) [二](https://b.example/${n}) [資料](https://speakerdeck.com/name${n}/talk)`
    const links = collectLinks(recapOf(`# 題\n\n## 登壇した内容\n\n${Array.from({ length: 10 }, (_, n) => talk(n)).join('\n\n')}`), ja).find(({ id }) => id === 'links')?.links ?? []
    expect(links.filter(({ url }) => url.includes('speakerdeck'))).toHaveLength(10)
  })
})

it('a photo that a talk\'s heading links to is no page of the talk', () => {
  expect(collectLinks(recapOf('# 題\n\n### [『一』](https://p.example/a.jpg) @a\n\naです。監視の設定を一か所に集めました。'), ja).map(({ id }) => id)).not.toContain('links-talks')
})
