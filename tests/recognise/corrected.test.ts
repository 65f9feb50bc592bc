import { describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import type { ListedPerson } from '../../src/read/front-matter.ts'
import { recognise } from '../../src/recognise/index.ts'
import { documentOf } from '../support/markdown.ts'

const markdown = '# 夏の発表会\n\n社内で発表会をしました。\n\n## 水やりの自動化\n\n水をやる仕組みを作りました。\n\n## 感想\n\nロボットがかわいかったです。\n\n## 山本さん\n\n司会でした。\n\n## 田村さん\n\n受付でした。'
const correctedBy = (people: unknown) => {
  const document = documentOf(markdown)
  return recognise({ ...document, meta: { ...document.meta, people: people as ListedPerson[] } })
}

describe('the front matter\'s people', () => {
  it('have the sections that it gives them, and nobody else has one', () => {
    const { people, topics } = correctedBy([{ name: '赤坂', role: 'speaker', section: '水やりの自動化', line: 2 }, { name: 'みどり', section: '感想', line: 3 }])
    expect(people.map(({ name, role, parts, foundBy }) => [name, role, parts.length, foundBy])).toEqual([['赤坂', 'speaker', 1, 'front-matter'], ['みどり', 'attendee', 1, 'front-matter']])
    expect(topics).toEqual([])
  })

  it('without a section have those with their name', () => {
    expect(correctedBy([{ name: '田村', line: 2 }]).people.map(({ name, parts }) => [name, parts[0]?.heading?.prose.text])).toEqual([['田村', '田村さん']])
  })

  it('may have several', () => {
    const { people } = correctedBy([{ name: '赤坂', section: '水やりの自動化', line: 2 }, { name: '赤坂', section: '感想', line: 3 }])
    expect(people.map(({ name, parts }) => [name, parts.length])).toEqual([['赤坂', 2]])
  })

  it('that are nobody make a report of topics', () => {
    const { people, topics } = correctedBy([])
    expect(people).toEqual([])
    expect(topics.map(({ title }) => title)).toContain('山本さん')
  })

  it('of whom the report knows nothing are a warning with its line', () => {
    expect(correctedBy([{ name: '田村', line: 2 }, { name: 'だれか', section: 'ない見出し', line: 3 }]).warnings).toContainEqual(
      { message: 'the front matter gives だれか a section, but no heading reads "ない見出し"', line: 3 },
    )
  })

  it('are the whole list: whom it leaves out is a warning with their names', () => {
    expect(correctedBy([{ name: '田村', line: 2 }]).warnings).toEqual([
      { message: expect.stringMatching(/leaves out 1 who was recognised: 山本; add them/), line: 2 },
    ])
    expect(correctedBy([{ name: '田村', line: 2 }, { name: '山本' }]).warnings).toEqual([])
    expect(correctedBy([{ name: '田村', line: 2 }, { name: '山本さん', section: '山本さん' }]).warnings).toEqual([])
  })

  it('that are nobody leave out nobody', () => {
    expect(correctedBy([]).warnings).toEqual([])
  })

  it('cannot have the same section', () => {
    expect(() => correctedBy([{ name: 'a', section: '感想', line: 2 }, { name: 'b', section: '感想', line: 3 }])).toThrow(RecapError)
  })
})

it('an author of the front matter whose name is a heading has that section', () => {
  const document = documentOf('# 集い\n\n本文\n\n## Nelly\n\n話を聞いた。\n\n## Jo Tan\n\n展示を見た。')
  const meta = { ...document.meta, ...{ authors: ['nelly', 'jo_tan'] } }
  expect(recognise({ ...document, meta }).people.map(({ name }) => name)).toEqual(['Nelly', 'Jo Tan'])
})
