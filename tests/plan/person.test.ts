import { describe, expect, it } from 'vitest'
import { ja } from '../../src/labels/ja.ts'
import { planPerson } from '../../src/plan/person.ts'
import type { Node, Slide } from '../../src/plan/slide.ts'
import { recognise } from '../../src/recognise/index.ts'
import { recap, report } from '../support/report.ts'
import { personStop } from '../../src/stops.ts'
import { documentOf } from '../support/markdown.ts'

const slidesOf = (id: string) => {
  const person = recap.people.find(person => person.id === id)
  if (!person) throw new Error(id)
  return planPerson(person, { labels: ja, lang: 'ja', lineOf: report.lineOf }).slides
}
const textsOf = (slide: Slide | undefined, type: Node['type']) => slide?.body.flatMap(node =>
  node.type !== type ? [] : 'items' in node ? node.items.map(({ text }) => text) : 'text' in node ? [node.text.text] : []) ?? []

describe('the opener of a section', () => {
  it.each(recap.people.map(({ id, name, talks }) => [name, id, talks.map(({ title }) => title)] as const))('names %s, with an address of their own and their talks', (name, id, talks) => {
    const [opener] = slidesOf(id)
    expect(opener).toMatchObject({ id, layout: 'recap-person', person: id, routeAlias: id })
    expect(textsOf(opener, 'title')).toEqual([name])
    expect(textsOf(opener, 'subtitle')).toEqual(talks)
  })
})

it('headings that stand above a section and say nothing else open its notes', () => {
  const document = documentOf('# 題\n\n本文です。\n\n## [招待講演](https://a.example/)\n\n### 『監視の話』 花さん\n\n監視の設定を一か所に集めた話をしました。')
  const [person] = recognise(document).people
  const [opener] = planPerson(person as NonNullable<typeof person>, { labels: ja, lang: 'ja', lineOf: document.lineOf }).slides
  expect(opener?.notes[0]).toMatchObject({ type: 'heading', text: '招待講演', line: 5, links: [{ url: 'https://a.example/' }] })
})

describe('who gave a talk', () => {
  it('shows it under its title', () => {
    const talks = slidesOf('takutaka').filter(({ layout }) => layout === 'recap-talk')
    expect(new Set(talks.flatMap(slide => textsOf(slide, 'title')))).toEqual(new Set(recap.people[2]?.talks.map(({ title }) => title)))
    expect([...new Set(talks.map(({ props }) => props?.talk))]).toEqual([1, 2])
  })
})

describe('the greeting of a second talk', () => {
  const planned = (greeting: string) => {
    const markdown = `# 題\n\n## 登壇した内容\n\n### 『監視の話』 @hana\n\n花です。監視の設定を一か所に集めた話をしました。\n\n### 『採用の話』 @hana\n\nこんにちは。花です。${greeting}\n\nこのセッションでは、採用の手順を公開しました。`
    const document = documentOf(markdown)
    const [person] = recognise(document).people
    return planPerson(person as NonNullable<typeof person>, { labels: ja, lang: 'ja', lineOf: document.lineOf }).slides.filter(({ props }) => props?.talk === 2)
  }

  it('is said with it, and is none of its points', () => {
    const [slide] = planned('締め切りに間に合って本当に良かったです。')
    expect(textsOf(slide, 'points')).toEqual([expect.stringContaining('採用の手順を公開')])
    expect(JSON.stringify(slide?.notes)).toContain('締め切りに間に合って本当に良かったです')
  })

  it('is one where its author marked it', () => {
    expect(textsOf(planned('締め切りに==間に合って本当に良かった==です。')[0], 'points')).toEqual(['間に合って本当に良かった'])
  })
})

describe('who heard a session', () => {
  it('shows it under its title with its speaker', () => {
    const heard = slidesOf('naryo').filter(({ layout }) => layout === 'recap-heard')
    expect([...new Set(heard.map(slide => [...textsOf(slide, 'title'), ...textsOf(slide, 'subtitle')].join(' / ')))]).toEqual([
      'Kubernetes Admission Webhook Deep Dive / Akihiro Ikezoe さん',
      '実践!OpenTelemetry と OSS を使った Observability 基盤の構築 / Keisuke Sakasai さん',
    ])
  })

  it('shows three pillars as three cards, with what they are above them', () => {
    const [cards, ...others] = slidesOf('pochy').filter(({ layout }) => layout === 'recap-cards')
    expect(others).toEqual([])
    expect(textsOf(cards, 'say')).toEqual(['オブザーバビリティに必要な三要素'])
    expect(textsOf(cards, 'points')).toEqual(['Metrics(問題が起きているか)', 'Traces(どこで問題が起きているか)', 'Logs(なぜ問題が起きているか)'])
    expect(textsOf(cards, 'title')).toEqual(['フロントエンド・オブザーバビリティ'])
  })
})

describe('the hand-over', () => {
  const document = documentOf('# 題\n\n### 『一』 @a\n\nこんにちは、aです。\n\n今回のセッションで==手法==を紹介しました。\n\n### 『二』 @b\n\nbです。')
  const [a, b] = recognise(document).people
  if (!a || !b) throw new Error('two people are recognised')
  const context = { labels: ja, lang: 'ja', lineOf: document.lineOf }

  it('is the last slide\'s alone, in its props and at the end of its notes', () => {
    const { slides } = planPerson(a, { ...context, next: personStop(b) })
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.at(-1)?.props).toMatchObject({ nextPerson: 'b' })
    expect(slides.at(-1)?.notes.at(-1)).toEqual({ type: 'label', text: '次は b' })
    for (const slide of slides.slice(0, -1)) expect(slide.props ?? {}).not.toHaveProperty('nextPerson')
  })

  it('is none where nobody follows', () => {
    for (const slide of planPerson(b, context).slides) {
      expect(slide.props ?? {}).not.toHaveProperty('nextPerson')
      expect(slide.notes.filter(({ type }) => type === 'label')).toEqual([])
    }
  })
})

it.each(recap.people.map(({ id }) => id))('every slide of %s has an id of its own', (id) => {
  const ids = slidesOf(id).map(slide => slide.id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('whoever writes under headings of several topics', () => {
  const markdown = ['# 監視の会 参加レポート', '## ポスター', '広報チームの平田です。当日は個性豊かなポスターが会場に並んでいました。', '## お茶の時間', '平田です。温かいコーヒーで多くの人が休憩を楽しみました。', '## 山田さんの話', '広報チームの鈴木です。山田さんによる『監視の話』を聞きました。監視の設定を一か所に集めると運用が楽になりました。'].join('\n\n')
  const document = documentOf(markdown)
  const sections = recognise(document).people.map(person => [person.name, planPerson(person, { labels: ja, lang: 'ja', lineOf: document.lineOf }).slides] as const)

  it.each([
    ['平田', ['ポスター', 'お茶の時間'], ['ポスター', 'お茶の時間']],
    ['鈴木', [], ['監視の話']],
  ])('%s has slides under their titles, which the opener names', (name, named, titles) => {
    const [opener, ...slides] = sections.find(([one]) => one === name)?.[1] ?? []
    expect(textsOf(opener, 'subtitle')).toEqual(named)
    expect([...new Set(slides.flatMap(slide => textsOf(slide, 'title')))]).toEqual(titles)
  })
})

describe('what somebody says before they name a session', () => {
  const slidesFor = (text: string) => {
    const document = documentOf(`# 題\n\n## 鈴木さん\n\n${text}\n\n## 佐藤さん\n\n佐藤です。今回のセッションで手法を学びました。`)
    const [person] = recognise(document).people
    if (!person) throw new Error('somebody is recognised')
    return planPerson(person, { labels: ja, lang: 'ja', lineOf: document.lineOf }).slides.slice(1)
  }
  const named = '今回のセッションは、山田さんによる『監視の話』です。==監視を一か所==に集めた話でした。'

  it.each<[name: string, text: string, layouts: string[]]>([
    ['is its, where it leads up to it', `今回の発表は==監視が多い==です。\n\n${named}`, ['recap-heard']],
    ['is not, where it is longer', `今回の発表は==配信が多い==です。今回の発表は==画像が多い==です。今回の発表は==音声が多い==です。\n\n${named}`, ['recap-takeaway', 'recap-heard']],
    ['nor what follows under another heading', `${named}\n\n### 展示の紹介\n\n今回の発表の==展示が並ぶ==様子を紹介しました。`, ['recap-heard', 'recap-takeaway']],
  ])('%s', (_, text, layouts) => {
    const slides = slidesFor(text)
    expect(slides.map(({ layout }) => layout)).toEqual(layouts)
    expect(slides.filter(({ layout }) => layout === 'recap-heard').flatMap(slide => textsOf(slide, 'points'))).toContain('監視を一か所')
  })
})
