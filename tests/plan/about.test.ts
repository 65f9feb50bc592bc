import { expect, it } from 'vitest'
import { aboutOf } from '../../src/plan/about.ts'
import type { Person } from '../../src/recap.ts'
import { documentOf } from '../support/markdown.ts'

function person(markdown: string, more: Partial<Person> = {}): Person {
  const { blocks: [heading, ...blocks] } = documentOf(markdown)
  if (heading?.type !== 'heading') throw new Error('a section begins with its heading')
  return { id: 'amano', name: '天野', role: 'attendee', talks: [], sessions: [], parts: [{ heading, blocks }], line: 1, foundBy: 'introduction', ...more }
}

it.each<[what: string, person: Person, about: string[]]>([
  ['its heading', person('# 展示\n\n人気でした。'), ['展示']],
  ['no name', person('# 天野の感想\n\n人気でした。'), []],
  ['what the first headings below a name say', person('# 天野\n\n## 展示\n\n人気でした。\n\n### 鉢\n\n大きい。\n\n## 感想\n\nまた来ます。', { foundBy: 'bare-name' }), ['展示']],
  ['nothing where there is a session', person('# 展示\n\n人気でした。', { sessions: [{ title: '鉢の話', speaker: '', line: 3 }] }), []],
])('a section without talks is about %s', (_, of, about) => {
  expect(aboutOf(of)).toEqual(about)
})
