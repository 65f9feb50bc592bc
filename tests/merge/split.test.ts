import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunkOf, joinPage } from '../../src/merge/chunk.ts'
import { splitPage } from '../../src/merge/split.ts'

const lines = fc.array(fc.constantFrom('', '---', '----', 'text', '# Title', 'layout: x', 'id: a', 'id: b', '```', '````md', '<!--', '-->', '- item', '  '), { maxLength: 24 })
const pages = fc.tuple(lines, fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end))

test('a page that is cut and joined again is the same, byte for byte', () => {
  fc.assert(fc.property(pages, (page) => {
    const isYaml = parseSync(page, '').slides.every(({ frontmatterDoc }) => !frontmatterDoc?.errors.length)
    fc.pre(isYaml)
    expect(joinPage(splitPage(page))).toBe(page)
  }), { numRuns: 2000 })
})

test.each([
  ['slides with front matter', '---\nid: a\n---\n\n# A\n\n---\nid: b\n---\n\n# B\n', ['a', 'b']],
  ['slides parted by dashes', '# A\n\n---\n\n# B\n', [undefined, undefined]],
  ['a copy of a slide', '---\nid: a\n---\n\n# A\n\n---\nid: a\n---\n\n# A\n', ['a', undefined]],
  ['dashes in code', '---\nid: a\n---\n\n```\n---\n```\n', ['a']],
  ['an empty file', '', [undefined]],
])('%s', (_, page, ids) => {
  expect(splitPage(page).map(({ id }) => id)).toEqual(ids)
})

test('front matter that is no YAML is an error with its place: nothing is to be lost by it', () => {
  expect(() => splitPage('---\nid: a\n---\n\n# A\n\n---\nid: b\ntitle: B: b\n---\n\n# B\n', 'pages/a.md')).toThrow(expect.objectContaining({ place: { file: 'pages/a.md', line: 9 } }))
})

test('a slide put between two others is a slide of its own', () => {
  const [first, second] = splitPage('# A\n\n---\n\n# B')
  if (!first || !second) throw new Error('two slides are wanted')
  const page = joinPage([first, chunkOf('new', '---\nid: new\n---\n\n# New'), second])
  expect(page).toBe('# A\n\n---\nid: new\n---\n\n# New\n\n---\n\n# B')
  expect(splitPage(page).map(({ id }) => id)).toEqual([undefined, 'new', undefined])
})

test('a slide without front matter that comes to stand first loses the dashes before it', () => {
  const [first, second] = splitPage('# A\n\n---\n\n# B\n')
  if (!first || !second) throw new Error('two slides are wanted')
  expect(splitPage(joinPage([second, first])).map(({ text }) => text.trim())).toEqual(['# B', '# A'])
})
