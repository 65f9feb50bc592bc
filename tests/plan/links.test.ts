import { expect, it } from 'vitest'
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
