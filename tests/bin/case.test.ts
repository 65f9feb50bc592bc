import { describe, expect, it } from 'vitest'
// @ts-expect-error It is what compiles the rest: plain JavaScript.
import { withCaseWrittenOut as writtenOut } from '../../bin/case.js'

const withCaseWrittenOut = writtenOut as (script: string) => string

describe('patterns with both cases written out', () => {
  it.each([
    [/^k$/iu],
    [/^[a-z\d]$/iu],
    [/^[^s-t]$/iu],
    [/^\w$/iu],
    [/^[é-ô\u3042]$/iu],
    [/^(?:感想|Σ|\u{10428})$/iu],
    [/^[\S]$/iu],
  ])('%s match what they did', (pattern) => {
    const script = withCaseWrittenOut(String(pattern))
    const written = (0, eval)(script) as RegExp
    expect(written.flags).toBe('u')
    const others: string[] = []
    for (let codePoint = 0; codePoint <= 0x10FFFF; codePoint++) {
      const character = String.fromCodePoint(codePoint)
      if (pattern.test(character) !== written.test(character)) others.push(character)
    }
    expect(others).toEqual([])
  })

  it('of several letters', () => {
    const written = (0, eval)(withCaseWrittenOut('/^(?:the\\s)?(?<name>talk[- ]s(?!x))+$/giu')) as RegExp
    expect(written.flags).toBe('gu')
    expect('THE Talk-StalK ſ'.match(written)).toEqual('THE Talk-StalK ſ'.match(/^(?:the\s)?(?<name>talk[- ]s(?!x))+$/giu))
    expect('THE TALX-S'.match(written)).toBeNull()
  })

  it.each(['/\\p{Lu}a/iu', '/(a)\\1/iu', '/\\W/iu', '/a/i', '/a/u', 'const a = "/a/iu"'])('%s is left as it is', (script) => {
    expect(withCaseWrittenOut(script)).toBe(script)
  })
})
