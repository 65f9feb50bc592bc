import { describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { recapOf } from '../support/markdown.ts'

describe('a report is refused, with its line,', () => {
  it.each([
    ['without a heading', '\n本文です。', /no heading/, 2],
    ['without anybody in it', '本文\n\n# 題\n\n## 感想\n\n楽しかった。', /names a person/, 3],
  ])('%s', (_, markdown, message, line) => {
    expect(() => recapOf(markdown)).toThrow(RecapError)
    expect(() => recapOf(markdown)).toThrow(expect.objectContaining({ message: expect.stringMatching(message), place: { file: 'report.md', line }, help: expect.stringContaining('###') }))
  })
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
