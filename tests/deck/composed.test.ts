import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutComposed } from '../../src/deck/composed.ts'
import { phrases } from '../../src/deck/phrases.ts'

const decomposed = (text: string) => text.normalize('NFD')

describe('a text of decomposed letters', () => {
  it.each([
    ['このデモでは', ['この', 'デモでは']],
    ['ガガーリン', ['ガガー', 'リン']],
    ['で', ['で']],
  ])('is cut as %j is, at %j', (text, parts) => {
    let seen: string | undefined
    const cut = (composed: string) => {
      seen = composed
      return parts
    }
    expect(cutComposed(decomposed(text), cut)).toEqual(parts.map(decomposed))
    expect(seen).toBe(text)
  })

  it('has the phrases of the composed one', () => {
    const text = 'データベースで調べた結果をデモで見せました'
    expect(decomposed(text)).not.toBe(text)
    expect(phrases(decomposed(text), 'ja')).toEqual(phrases(text, 'ja').map(decomposed))
  })

  it('joined again is the text to the letter, wherever it is cut', () => {
    const letters = fc.array(fc.constantFrom('て\u3099', 'で', 'e\u0301', 'é', 'か', '漢', '👨‍👩‍👧', '\u3099', 'ﾊﾞ', '각'.normalize('NFD'), ' '), { maxLength: 12 }).map(parts => parts.join(''))
    fc.assert(fc.property(letters, fc.array(fc.nat(12), { maxLength: 3 }), (text, places) => {
      const cut = (composed: string) => [0, ...places.sort((a, b) => a - b), composed.length].map((at, index, all) => composed.slice(at, all[index + 1] ?? at))
      expect(cutComposed(text, cut).join('')).toBe(text)
    }))
  })
})
