import { describe, expect, it } from 'vitest'
// @ts-expect-error It is what compiles the rest: plain JavaScript.
import { withScriptsWrittenOut as writtenOut } from '../../bin/patterns.js'

const withScriptsWrittenOut = writtenOut as (script: string) => string
const LAST = 0x10FFFF
const NON_CHARACTERS = (codePoint: number) => codePoint >= 0xD800 && codePoint <= 0xDFFF

/** The pattern that a script's only statement is. */
const patternIn = (script: string): RegExp => (0, eval)(script) as RegExp

describe('patterns with their scripts written out', () => {
  it.each([
    [/^\p{Script=Han}$/u],
    [/^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u],
    [/^[^\p{sc=Hangul}\]]$/u],
    [/^\p{Script=Latin}$/iu],
    [/^(?:\[|\p{Script=Han}|[[\p{Script=Greek}])$/u],
  ])('%s match what they did', (pattern) => {
    const written = patternIn(withScriptsWrittenOut(String(pattern)))
    expect(written.source).not.toMatch(/Script|sc=/)
    const others: string[] = []
    for (let codePoint = 0; codePoint <= LAST; codePoint++) {
      if (NON_CHARACTERS(codePoint)) continue
      const character = String.fromCodePoint(codePoint)
      if (pattern.test(character) !== written.test(character)) others.push(character)
    }
    expect(others).toEqual([])
  })

  it('raw strings that patterns are made of, where a class is around the script', () => {
    const inner = '(?<![\\]\\p{Script=Greek}a])'
    const written = (0, eval)(withScriptsWrittenOut(`String.raw\`${inner}${'$'}{'[b]'}[\\p{sc=Greek}]|\\p{sc=Greek}\``)) as string
    expect(written).toMatch(/^\(\?<!\[\\\]\\u0370.*a\]\)\[b\]\[\\u0370.*\]\|\\p\{sc=Greek\}$/)
    expect(() => new RegExp(written, 'u')).not.toThrow()
  })

  it.each([
    'const a = "/\\\\p{Script=Han}/u"',
    'const a = 4 / 2 / 1; const b = `\\p{Script=Han}`',
    'const a = String.raw`\\p{Script=Han}+${[b]}\\p{Script=Han}[^\\]]`',
    'const a = `[\\\\p{Script=Han}]`',
    'const a = /\\P{Script=Han}\\p{L}\\\\p\\{Script=Han\\}/u',
    'const a = /p{Script=Han}/',
  ])('and nothing else is touched: %s', (script) => {
    expect(withScriptsWrittenOut(script)).toBe(script)
  })
})
