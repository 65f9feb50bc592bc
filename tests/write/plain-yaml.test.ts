import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainYaml } from '../../src/write/plain-yaml.ts'
import { frontMatterYaml } from '../../src/write/yaml.ts'

it.each(['recap-talk', 'akichan', '山田-太郎', 'talk-2', 'é', 3])('%s is written at once', (text) => {
  expect(plainYaml({ id: text })).toBe(`id: ${text}\n`)
})

it.each(['true', 'No', 'null', '3', '1e3', 'a: b', 'a b', '', '-a', 'a--b', 'a---b', '<Tweet', '~', '.inf', '😀', 0.5, -1, ['a'], { a: 'b' }])('%j needs care', (text) => {
  expect(plainYaml({ id: text })).toBeUndefined()
})

it('is what the writer with care gives', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-zA-Zあ-ん가-힣é]{1,5}(-[a-z0-9]{1,3}){0,2}$/), fc.string({ unit: 'grapheme' }), fc.constantFrom('yes', 'off', 'y', 'null', 'e5', 'Infinity', 'nan', 'x0'), fc.integer(), fc.double())
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,9}$/), word), (value) => {
    expect([undefined, frontMatterYaml(value)]).toContain(plainYaml(value))
  }), { numRuns: 2000 })
})
