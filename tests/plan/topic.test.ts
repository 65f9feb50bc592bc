import { expect, it } from 'vitest'
import { ja } from '../../src/labels/ja.ts'
import { planTopic } from '../../src/plan/topic.ts'
import type { Topic } from '../../src/recap.ts'
import type { DeckSection } from '../../src/plan/slide.ts'
import { topicStop } from '../../src/stops.ts'
import { documentOf, solid } from '../support/markdown.ts'

/** A topic of its heading and all below. */
function planned(markdown: string, sessions: Topic['sessions'] = [], next?: Topic): DeckSection {
  const { blocks: [heading, ...blocks], lineOf } = documentOf(markdown)
  if (heading?.type !== 'heading') throw new Error('a topic begins with its heading')
  const topic: Topic = { id: 'topic-a', title: heading.prose.text, sessions, parts: [{ heading, blocks }], line: heading.line }
  return planTopic(topic, { labels: ja, lang: 'ja', lineOf, ...(next && { next: topicStop(next) }) })
}

const text = '## 型で守る設計\n\n値の範囲を型で表す話でした。==ありえない状態を書けなくなります==。\n\n### 感想\n\n- 状態を型で表す\n- 全部を型にしない\n\n### 展示\n\n==手を動かせる展示が人気==でした。'

it('a section opens with the topic\'s title, at the topic\'s address, and every slide is the topic\'s', () => {
  const { name, slides } = planned(text)
  expect(name).toBe('topic-a')
  expect(slides[0]).toMatchObject({ id: 'topic-a', layout: 'recap-topic', topic: 'topic-a', routeAlias: 'topic-a', body: [{ type: 'title', text: { text: '型で守る設計' } }] })
  for (const slide of slides) expect(slide).toMatchObject({ topic: 'topic-a' })
  for (const slide of slides) expect(slide).not.toHaveProperty('person')
})

it('headings that stand above a topic and say nothing else open its notes', () => {
  const above = documentOf('# 一日目').blocks.filter(block => block.type === 'heading')
  const { slides: [opener] } = planTopic({ id: 'topic-a', title: '監視', sessions: [], parts: [], line: 3, above }, { labels: ja, lang: 'ja', lineOf: () => 1 })
  expect(opener?.notes).toEqual([{ type: 'heading', text: '一日目', line: 1 }])
})

it('sub-headings are the titles of what stands under them', () => {
  const titles = planned(text).slides.flatMap(({ body }) => body.flatMap(node => node.type === 'title' ? node.text.text : []))
  expect(titles).toEqual(expect.arrayContaining(['感想', '展示']))
})

it('what stands below a picture that is not there is in the notes, and on no slide', () => {
  const caption = '手順の図がとても分かりやすい発表でした'
  const { slides } = planned(`## 展示の部屋\n\n![](a.png)\n\n_${caption}。壁いっぱいです。_`)
  expect(JSON.stringify(slides.map(({ body }) => body))).not.toContain(caption)
  expect(JSON.stringify(slides.map(({ notes }) => notes))).toContain(`"${caption}。壁いっぱいです。"`)
})

it('a sub-heading that is a session gets the session\'s sign and an address', () => {
  const { slides } = planned('## 一日目\n\n### 大きな話\n\n==大きな話がとても良かった==です。', [{ title: '大きな話', speaker: '', line: 3, url: 'https://example.com/1' }])
  expect(slides.at(-1)).toMatchObject({ layout: 'recap-heard', routeAlias: 'topic-a-heard-1', props: { session: 1 }, body: [{ type: 'title', text: { text: '大きな話' } }, { type: 'points' }] })
})

it('the last slide hands over to the next topic, on the slide and in its notes', () => {
  const { slides } = planned(text, [], { id: 'b', title: '懇親会', sessions: [], parts: [], line: 20 })
  expect(slides.at(-1)?.props).toMatchObject({ nextTopic: 'b' })
  expect(slides.at(-1)?.notes.at(-1)).toEqual({ type: 'label', text: '次は 懇親会' })
})

it('no slide but the opener shows a heading alone, and nothing is lost from the notes', () => {
  const { slides } = planned('## 会場\n\n### 受付\n\nはい。\n\n### 展示\n\n==手を動かせる展示が人気==でした。')
  for (const { body } of slides.slice(1)) expect(body.some(({ type }) => type !== 'title' && type !== 'subtitle')).toBe(true)
  const notes = solid(slides.flatMap(slide => slide.notes).map(note => 'text' in note ? note.text : '').join(''))
  for (const said of ['受付', 'はい。', '展示', '手を動かせる展示が人気でした。']) expect(notes).toContain(said)
})
