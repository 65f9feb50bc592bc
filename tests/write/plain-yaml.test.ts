import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainYaml } from '../../src/write/plain-yaml.ts'
import { frontMatterYaml } from '../../src/write/yaml.ts'

const TEXTS = [
  'recap-talk', 'akichan', '山田-太郎', 'talk-2', 'é', '『題』をつけた話', 'Two words', 'https://example.com/a?b=c#d', '10:30 to 11', 'C# and F#', 'true', 'No', 'null', '3', '1e3', 'a: b', 'a :b', 'a:', 'a #b', 'a#', 'a b ', ' a', 'a  b', '', '-a', 'a-', 'a - b',
  'a--b', 'a---b', 'a -- b', '<Tweet', 'a <BlueSky', '{monaco', '~', '.inf', '😀', '[a]', '(a)', '{a}', '\'a\'', 'a\'s', '"a"', 'a\nb', 'a\n', 'a\tb', 'a\\b', '%a', '@a', '`a`', '&a', '*a', '!a', '|', '>', '?', '? a', '\u00A0', 'a\u3000b', 'a\u202Eb', 'a\u2028b', '\uFEFFa', 'a\u200Db', '\uD800',
]

const words = fc.oneof(fc.constantFrom(...TEXTS), fc.array(fc.constantFrom(...TEXTS, ' ', ':', '#', '-', '--', '「', 'あ'), { maxLength: 4 }).map(parts => parts.join('')), fc.string({ unit: 'grapheme' }))
const scalars = fc.oneof(words, words, fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined))
const keys = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('id', 'name', 'talks', 'url', 'routeAlias', 'x') }, { weight: 1, arbitrary: words })
const values = fc.letrec(tie => ({
  value: fc.oneof({ weight: 4, arbitrary: scalars }, { weight: 1, arbitrary: tie('list') }, { weight: 1, arbitrary: tie('map') }),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
})).map

it.each(TEXTS)('%j is what the writer with care gives', (text) => {
  for (const value of [{ id: text }, { id: [text] }, { id: [{ id: text, x: { id: text } }] }]) expect([undefined, frontMatterYaml(value)]).toContain(plainYaml(value))
})

it('is what the writer with care gives', () => {
  fc.assert(fc.property(values, (value) => {
    expect([undefined, frontMatterYaml(value as object)]).toContain(plainYaml(value as object))
  }), { numRuns: 3000 })
})

it('writes what is known of people', () => {
  const value = { title: 'Conf: 2026', recap: { event: { name: '会議' }, people: [{ id: 'ada', talks: [{ title: 'One', url: 'https://example.com/' }], sessions: [] }, { id: 'bo', talks: [] }] }, minutes: 7.5 }
  expect(plainYaml(value)).toBe(frontMatterYaml(value))
})

it.each([[{}], [{ a: {} }], [{ a: [['b']] }], [{ 'a b': 1 }], [{ true: 1 }], [{ a: 'b\nc\n' }]])('%j needs care', (value) => {
  expect(plainYaml(value)).toBeUndefined()
})

it('writes a value that stands twice as the writer with care does', () => {
  const talks = [{ title: 'One' }]
  expect(plainYaml({ a: { talks }, b: { talks } })).toBeUndefined()
})
