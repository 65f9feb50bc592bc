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

describe('who gave a talk', () => {
  it('shows it under its title', () => {
    const talks = slidesOf('takutaka').filter(({ layout }) => layout === 'recap-talk')
    expect(new Set(talks.flatMap(slide => textsOf(slide, 'title')))).toEqual(new Set(recap.people[2]?.talks.map(({ title }) => title)))
    expect([...new Set(talks.map(({ props }) => props?.talk))]).toEqual([1, 2])
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
