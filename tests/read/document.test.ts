import { expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { documentOf } from '../support/markdown.ts'

it.each([
  ['nothing', ''],
  ['white space', ' \n\n\t\n'],
  ['front matter and nothing else', '---\ntitle: t\n---\n'],
  ['a comment', '<!-- later -->'],
])('a report of %s is refused as empty', (_, markdown) => {
  expect(() => documentOf(markdown)).toThrow(RecapError)
  expect(() => documentOf(markdown)).toThrow(/empty/)
})

it('front matter is read, its errors with their line in the report', () => {
  expect(documentOf('---\ntitle: t\n---\n\n# h').meta).toEqual({ title: 't' })
  expect(() => documentOf('---\ntitle: t\nminutes: x\n---\n\n# h')).toThrow(expect.objectContaining({ place: { file: 'report.md', line: 3 } }))
})

it('a line of dashes further down is no front matter', () => {
  const { meta, blocks } = documentOf('# h\n\n---\ntitle: t\n---\n')
  expect(meta).toEqual({})
  expect(blocks.length).toBeGreaterThan(1)
})
