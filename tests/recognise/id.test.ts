import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idMaker, toId } from '../../src/recognise/id.ts'

it.each([
  ['pyama86', 'pyama86'], ['Ada.Lovelace', 'ada-lovelace'], ['平田 太郎', '平田-太郎'], ['ＡＤＡ', 'ada'], ['../../etc/passwd', 'etc-passwd'], ['slides.md', 'slides-md'], ['햇반', '햇반'], ['a/b\\c', 'a-b-c'], ['--a--', 'a'], ['!!!', 'person'], ['', 'person'],
])('the id of %j is %j', (name, id) => {
  expect(toId(name)).toBe(id)
})

it.each([
  ['slides', 'topic-slides'],
  ['Closing', 'topic-closing'],
  ['Links we like', 'topic-links-we-like'],
  ['2022', 'topic-2022'],
  ['con', 'topic-con'],
  ['LPT1', 'topic-lpt1'],
  ['What comes next', 'topic-what-comes-next'],
  ['…', 'topic'],
])('a topic called %s is %s, for the plain name means something else', (name, id) => {
  expect(idMaker('topic')(name)).toBe(id)
})

it('of equal names the second is numbered', () => {
  const ids: string[] = []
  for (const name of ['Keynote', 'keynote!', 'Key note', 'KEYNOTE']) ids.push(idMaker('topic', ids)(name))
  expect(ids).toEqual(['keynote', 'keynote-2', 'key-note', 'keynote-3'])
})

describe('any ids', () => {
  const names = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('x'.repeat(200), '長い題'.repeat(70), 'con', 'a'), fc.constant('あ'.repeat(59) + '𠮷'.repeat(5))), { maxLength: 12 })

  it('are all different, of at most 60 characters, and name a file on every system', () => {
    fc.assert(fc.property(names, fc.constantFrom<'person' | 'topic'>('person', 'topic'), (names, kind) => {
      const ids: string[] = []
      for (const name of names) ids.push(idMaker(kind, ids)(name))
      expect(new Set(ids).size).toBe(names.length)
      for (const id of ids) {
        expect([...id].length).toBeLessThanOrEqual(60)
        expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)
        expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
      }
    }))
  })
})

it('is no longer than file systems take, in bytes of UTF-8, and still unique', () => {
  const makeId = idMaker('person')
  const ids = Array.from({ length: 12 }, () => makeId('監'.repeat(60)))
  expect(new Set(ids).size).toBe(12)
  for (const id of ids) expect(Buffer.byteLength(`${id}.md`)).toBeLessThanOrEqual(100)
})
