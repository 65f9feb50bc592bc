import { expect, it } from 'vitest'
import { toldApart } from '../../src/plan/apart.ts'
import { fromReport } from '../../src/plan/slide.ts'

const links = (urls: string[], titles: string[] = []) => urls.map((url, index) => ({ url: `https://${url}`, title: fromReport(titles[index] ?? '記事', 1) }))
const LONG = 'blog.example.com/company/engineering/2026/05'

it.each<[says: string, urls: string[], apart: (string | undefined)[]]>([
  ['short addresses are shown whole', ['a.example/x', 'b.example/x/'], ['a.example/x', 'b.example/x']],
  ['of long ones what they have in common is left out', [`${LONG}/first`, `${LONG}/second?page=2`], ['blog.example.com/…/first', 'blog.example.com/…/second?page=2']],
  ['and of a long name its beginning', [`${LONG}/a-report-of-two-days-of-talks-one`, `${LONG}/a-report-of-two-days-of-talks-two`], ['blog.example.com/…lks-one', 'blog.example.com/…lks-two']],
  ['hosts alone tell apart', [`a.example/${'x/'.repeat(20)}`, `b.example/${'x/'.repeat(20)}`], [`a.example/${'x/'.repeat(15)}…`, `b.example/${'x/'.repeat(15)}…`]],
  ['one that leads to the other is called by its end', [`${LONG}/first`, `${LONG}/first/second`], ['blog.example.com/…/first', 'blog.example.com/…/second']],
  ['one right behind its host leaves nothing out', ['a.example/notes', `a.example/notes/${'n'.repeat(40)}`], ['a.example/notes', `a.example/…/${'n'.repeat(40)}`]],
  ['where they differ they are shown, however long', [`${LONG}/${'a-'.repeat(20)}one/1/2/3`, `${LONG}/${'b-'.repeat(20)}two/1/2/3`], [`blog.example.com/…/${'a-'.repeat(20)}one/…`, `blog.example.com/…/${'b-'.repeat(20)}two/…`]],
  ['they are shown in letters that are read', [`${LONG}/%E7%9F%B3%E8%87%BC`, `${LONG}/%E6%B0%B4%E8%BB%8A`], ['blog.example.com/…/石臼', 'blog.example.com/…/水車']],
  ['but for what is not seen, and turns others round', [`${LONG}/%E2%80%AEone`, `${LONG}/%E2%80%AEtwo`], ['blog.example.com/…/%E2%80%AEone', 'blog.example.com/…/%E2%80%AEtwo']],
  ['one link has no other', ['a.example/x'], [undefined]],
])('%s', (_, urls, apart) => {
  expect(toldApart(links(urls)).map(link => 'apart' in link ? link.apart : undefined)).toEqual(apart)
})

it('links with other words keep to these', () => {
  const given = links(['a.example/x', 'a.example/y'], ['一', '二'])
  expect(toldApart(given)).toEqual(given)
})

it('of one page under one name there is one', () => {
  const [first, ...others] = [...links(['a.example/x']), { url: 'http://www.a.example/x/', title: fromReport('記事', 3) }]
  expect(toldApart([first, ...others])).toEqual([first])
})
