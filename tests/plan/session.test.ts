import { describe, expect, it } from 'vitest'
import { ja } from '../../src/labels/ja.ts'
import { planDeck } from '../../src/plan/index.ts'
import { collectLinks } from '../../src/plan/links.ts'
import type { Slide } from '../../src/plan/slide.ts'
import { namesKind, namesReferences } from '../../src/plan/sub-heading.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf, recapOf } from '../support/markdown.ts'

const SLIDES = 'https://speakerdeck.com/aoi/queue'
const PLAYER = 'https://speakerdeck.com/player/0123abcd'

const slidesOf = (markdown: string): Slide[] => {
  const document = documentOf(markdown)
  return planDeck(recognise(document), document.lineOf).sections.flatMap(({ slides }) => slides)
}
const notesOf = (slides: Slide[]) => slides.flatMap(({ notes }) => notes.map(note => 'text' in note ? note.text : note.value))
const titleOf = ({ body }: Slide) => body.flatMap(node => node.type === 'title' ? [node.text.text] : [])[0]
const about = (title: string, slides: Slide[]) => slides.filter(slide => titleOf(slide) === title)

/** Two days of sessions, each with an embed, its impressions and its references. */
const report = `# 勉強会

## 一日目

### [待ち行列の作り方](${SLIDES})

@[speakerdeck](0123abcd)

#### 感想

- 中断と再開の作り方が勉強になりました
- 次に触るときは手引きを読み直したいと思います

#### 参考

- [手引き](https://example.com/guide)

### [型で守る設計](https://speakerdeck.com/ren/types)

#### 感想

- 状態を型で表す考え方を初めて知りました

## 二日目

==懇親会がとても楽しかった==です。
`

describe('a session below a topic', () => {
  const slides = slidesOf(report)

  it('is one slide: its sign, and its impressions as points beside it', () => {
    const [slide, ...others] = about('待ち行列の作り方', slides)
    expect(others).toEqual([])
    expect(slide).toMatchObject({ layout: 'recap-heard', routeAlias: slide?.id, props: { session: 1 } })
    expect(slide?.body.map(({ type }) => type)).toEqual(['title', 'points'])
  })

  it('has a long point whole where that takes no more slides, and else its strongest phrase', () => {
    const long = '新しい手順を最初に決めておくことと、古い手順を毎週少しずつ書き直していくことの両方を続けると、待ち行列の中断と再開がとても楽になるという話が勉強になりました'
    const points = (markdown: string) => about('待ち行列の作り方', slidesOf(markdown)).map(({ body }) => body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : []))
    expect(points(report.replace('中断と再開の作り方が勉強になりました', long))).toEqual([[long, '次に触るときは手引きを読み直したいと思います']])
    const three = Array.from({ length: 3 }, () => `- ${long}`).join('\n')
    const [one, ...others] = points(report.replace('- 中断と再開の作り方が勉強になりました\n- 次に触るときは手引きを読み直したいと思います', three))
    expect(others).toEqual([])
    expect(one).toHaveLength(3)
    for (const text of one ?? []) expect(text.length).toBeLessThan(long.length)
  })

  it('has a list of which one item has more under it than fits beside the sign on slides of lists', () => {
    const items = Array.from({ length: 14 }, (_, index) => `    - 手順${index}で見ること\n`).join('')
    const own = about('待ち行列の作り方', slidesOf(report.replace('- 中断と再開', `- 手順\n${items}- 中断と再開`)))
    expect(own.map(({ layout, props }) => [layout, props?.again ?? 0])).toEqual([['recap-list', 0], ['recap-list', 1]])
  })

  it('has no slide that only says that impressions follow, nor one of an address', () => {
    expect(about('感想', slides.filter(({ topic }) => topic === '一日目'))).toEqual([])
    expect(about('参考', slides)).toEqual([])
    expect(slides.filter(({ layout }) => layout === 'recap-address')).toEqual([])
  })

  it('loses nothing: sub-headings, addresses and references are in its notes', () => {
    expect(notesOf(about('待ち行列の作り方', slides))).toEqual(expect.arrayContaining(['感想', '参考', '手引き']))
    expect(notesOf(slides).some(text => text.includes('speakerdeck.com/player/0123abcd'))).toBe(true)
  })

  it('over two slides keeps a point together with what stands under it', () => {
    const items = Array.from({ length: 5 }, (_, i) => `- ${i}番目の点はとても長いので、小さな字でも二行になるほどの言葉がある\n  - その下の${i}番目`).join('\n')
    const lists = about('待ち行列の作り方', slidesOf(`# 勉強会\n\n## 一日目\n\n### [待ち行列の作り方](${SLIDES})\n\n${items}\n\n## 二日目\n\nはい。`)).flatMap(({ body }) => body.flatMap(node => node.type === 'list' ? [node.items] : []))
    expect(lists.flat()).toHaveLength(10)
    for (const list of lists) expect(list[0]?.depth).toBe(0)
  })

  it('has a sub-heading that says more than what kind of text follows above its points', () => {
    const [slide] = about('待ち行列の作り方', slidesOf(`# 勉強会\n\n## 一日目\n\n### [待ち行列の作り方](${SLIDES})\n\n#### 質疑応答での話\n\n- 中断の単位は呼び出しごとに変えられるそうです\n- 次の版でも同じ作りのままだそうです\n\n## 二日目\n\nはい。`))
    expect(slide?.body).toMatchObject([{ type: 'title' }, { type: 'say', text: { text: '質疑応答での話' } }, { type: 'points' }])
  })
})

it('the links have each address once, under a title that people read', () => {
  const links = collectLinks(recapOf(report), ja).flatMap(group => group.links)
  expect(links.map(({ url }) => url)).toEqual(expect.arrayContaining([SLIDES, 'https://speakerdeck.com/ren/types', 'https://example.com/guide']))
  expect(links.map(({ url }) => url)).not.toContain(PLAYER)
  for (const { title } of links) expect(title.text).not.toMatch(/player/)
})

it.each([
  ['an embed', `@[speakerdeck](0123abcd)`, PLAYER],
  ['an address', 'https://example.com/slides/aoi', 'https://example.com/slides/aoi'],
])('%s right below a session without a link is its address', (_, below, url) => {
  const [session] = recapOf(`# 勉強会\n\n## 聴いたセッション\n\n### 待ち行列の作り方\n\n${below}\n\n良い話でした。\n\n## 懇親会\n\nはい。`).topics.flatMap(({ sessions }) => sessions)
  expect(session?.url).toBe(url)
})

it('slides below a speaker\'s talk are the talk\'s: a code beside what is said of it', () => {
  const markdown = '# 勉強会\n\n### 『待ち行列の作り方』 @aoi\n\n@[speakerdeck](0123abcd)\n\nこのセッションでは==中断と再開の仕組み==を紹介しました。'
  expect(recapOf(markdown).people[0]?.talks).toMatchObject([{ title: '待ち行列の作り方', url: PLAYER }])
  const [slide, ...others] = about('待ち行列の作り方', slidesOf(markdown))
  expect(others).toEqual([])
  expect(slide).toMatchObject({ layout: 'recap-talk', body: [{ type: 'title' }, { type: 'points' }, { type: 'link', url: PLAYER }] })
})

it('an attendee\'s sessions with headings of their own keep their signs', () => {
  const slides = slidesOf(`# 勉強会\n\n## 参加者\n\n### ren さん\n\nこんにちは、renです。\n\n#### [待ち行列の作り方](${SLIDES})\n\n- 中断と再開の作り方が勉強になりました\n- 次は手引きを読み直したいと思います\n\n### aoi さん\n\nこんにちは、aoiです。==楽しかった==です。`)
  expect(about('待ち行列の作り方', slides)).toMatchObject([{ layout: 'recap-heard', person: expect.any(String) as string, props: { session: 1 } }])
})

it('a table or list of a topic is not called what the words around it are', () => {
  const slides = slidesOf('# 勉強会\n\n## 一日目\n\nとても楽しかったです。学びになりました。\n\n| 時 | 題 |\n| --- | --- |\n| 10 | 開会 |\n\n## 二日目\n\nはい。')
  const [table] = slides.filter(({ layout }) => layout === 'recap-table')
  expect(table?.body.map(({ type }) => type)).not.toContain('title')
})

it.each(['感想', '■ 感想', 'まとめ', 'メモ', 'Impressions', 'Key takeaways', '소감', '感受'])('%s says only what kind of text follows', (text) => {
  expect(namesKind(text)).toBe(true)
})

it.each(['質疑応答', '型の話', 'Memory models', '感想戦の進め方'])('%s says more', (text) => {
  expect(namesKind(text)).toBe(false)
})

it.each([['参考', true], ['参考リンク', true], ['References', true], ['Resources:', true], ['参考になった話', false], ['Linking with mold', false]])('%s announces addresses: %s', (text, expected) => {
  expect(namesReferences(text)).toBe(expected)
})
