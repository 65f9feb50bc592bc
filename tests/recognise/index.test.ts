import { describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { recapOf } from '../support/markdown.ts'

describe('a report is refused, with its line,', () => {
  it.each([
    ['of pictures alone', '\n![](a.png)', 2],
    ['of an empty quote', '# ![](a.png)', 1],
  ])('%s', (_, markdown, line) => {
    expect(() => recapOf(markdown)).toThrow(RecapError)
    expect(() => recapOf(markdown)).toThrow(expect.objectContaining({ message: 'the report has no text', place: { file: 'report.md', line } }))
  })
})

describe('a report in which nobody has a section is one of topics', () => {
  it('without any heading it is one topic, and its title the first line', () => {
    const { topics, title, people } = recapOf('KubeCon に行ってきた\n\n楽しかったです。')
    expect(topics.map(({ title, parts }) => [title, parts.length])).toEqual([['KubeCon に行ってきた', 1]])
    expect([title, people]).toEqual(['KubeCon に行ってきた', []])
  })

  it('the shallowest depth with two headings that have text divides it', () => {
    const { topics, opening, closing } = recapOf('# KubeCon に参加しました\n\n序\n\n## 一日目\n\n### 監視の話\n\na\n\n## 二日目\n\nb\n\n## まとめ\n\n終')
    expect(topics.map(({ title, parts }) => [title, parts.map(({ heading }) => heading?.prose.text)])).toEqual([['一日目', ['一日目', '監視の話']], ['二日目', ['二日目']]])
    expect(opening.map(({ heading }) => heading?.prose.text)).toEqual(['KubeCon に参加しました'])
    expect(closing.map(({ heading }) => heading?.prose.text)).toEqual(['まとめ'])
  })

  it('its author is its one person', () => {
    const { people, topics } = recapOf('# KubeCon に参加しました\n\nこんにちは、SREの山田です。\n\n## 監視\n\na\n\n## 運用\n\nb')
    expect(people).toMatchObject([{ name: '山田', affiliation: 'SRE', parts: [] }])
    expect(topics).toHaveLength(2)
  })

  it('also where somebody introduces themselves below the one heading, which is a part of any report', () => {
    expect(recapOf('# KubeCon に参加しました\n\n本文\n\n## 懇親会\n\nこんにちは、広報チームの山田です。').people.map(({ name, parts }) => [name, parts])).toEqual([['山田', []]])
  })

  it('no text of it is lost, and none stands twice', () => {
    const markdown = '序\n\n# 題\n\na\n\n## 目次\n\nb\n\n## 一\n\nc\n\n### 感想\n\nd\n\n## 二\n\ne\n\n## まとめ\n\nf\n\n### 余談\n\ng'
    const { topics, opening, closing } = recapOf(markdown)
    const parts = [...opening, ...topics.flatMap(topic => topic.parts), ...closing]
    const texts = parts.flatMap(({ heading, blocks }) => heading ? [heading, ...blocks] : blocks).map(block => 'prose' in block ? block.prose.text : '')
    expect(texts).toEqual(['序', '題', 'a', '目次', 'b', '一', 'c', '感想', 'd', '二', 'e', 'まとめ', 'f', '余談', 'g'])
  })
})

it('a heading over several people that says nothing else belongs to the first below it', () => {
  const { people, opening } = recapOf('# 題\n\n本文\n\n## 一日目\n\n### 招待講演\n\n#### 『一』 @ada\n\na\n\n#### 『二』 @grace\n\nb\n\n### LT\n\n#### 『三』 @alan\n\nc\n\n## 二日目\n\n雨でした。\n\n#### 『四』 @ada\n\nd')
  expect(people.map(({ above = [] }) => above.map(({ prose }) => prose.text))).toEqual([['一日目', '招待講演'], [], ['LT']])
  expect(opening.flatMap(({ heading }) => heading ? [heading.prose.text] : [])).toEqual(['題', '二日目'])
})

it('a heading over several topics that says nothing else belongs to the first below it', () => {
  const { topics, opening } = recapOf('# 題\n\n本文\n\n## 一日目\n\n### 監視\n\na\n\n### 運用\n\nb')
  expect(topics.map(({ title, above = [] }) => [title, above.map(({ prose }) => prose.text)])).toEqual([['監視', ['一日目']], ['運用', []]])
  expect(opening.flatMap(({ heading }) => heading ? [heading.prose.text] : [])).toEqual(['題'])
})

it('who gives two talks is one person, also in another letter case', () => {
  const { people } = recapOf('# 題\n\n### 『一』 @Ada\n\na\n\n### 『二』 @ada\n\nb')
  expect(people.map(({ id, talks }) => [id, talks.map(talk => talk.title)])).toEqual([['ada', ['一', '二']]])
})

it('the title is the front matter\'s, else the first heading', () => {
  expect(recapOf('# 題\n\n### 『一』 @a\n\na').title).toBe('題')
  expect(recapOf('---\ntitle: 別\n---\n\n# 題\n\n### 『一』 @a\n\na').title).toBe('別')
})

it('what the report says of its numbers and is not so becomes a warning', () => {
  expect(recapOf('# 題\n\n## 登壇\n\n3人が登壇しました。\n\n### 『一』 @a\n\na').warnings).toEqual([{ message: 'the report says 3 speakers, but 1 were recognised', line: 5 }])
})

it('what comes before the last person opens, what comes after closes', () => {
  const { opening, closing } = recapOf('# 題\n\n序\n\n### 『一』 @a\n\na\n\n## 感想\n\n中\n\n### 山田さん\n\nb\n\n## おわりに\n\n終')
  expect(opening.map(({ heading }) => heading?.prose.text)).toEqual(['題', '感想'])
  expect(closing.map(({ heading }) => heading?.prose.text)).toEqual(['おわりに'])
})

it.each([
  ['2021/03/06 00:00:00', '2021/03/06'],
  ['2021-03-06T09:30:00+09:00', '2021-03-06'],
  ['March 6, 2021', 'March 6, 2021'],
])('a date of %s is %s', (date, day) => {
  expect(recapOf(`---\ndate: "${date}"\n---\n\n# KubeCon\n\n本文`).date).toBe(day)
})
