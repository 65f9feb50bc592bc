import { describe, expect, it } from 'vitest'
import { escapeAttribute, escapeNote, escapeText } from '../../src/write/escape.ts'
import { visible } from '../../src/write/visible.ts'
import { frontMatterYaml } from '../../src/write/yaml.ts'

describe('what is not seen and changes what is', () => {
  it.each([
    ['embeddings, overrides and isolates', 'a\u202Ab\u202Bc\u202Cd\u202De\u202Ef\u2066g\u2067h\u2068i\u2069j', 'abcdefghij'],
    ['controls', 'a\0b\u0001c\u001B[31md\u007Fe\u0086f', 'abc[31mdef'],
    ['white space that is a control', 'a\vb\fc\u0085d', 'a b c d'],
    ['half characters', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
  ])('is left out: %s', (_, text, seen) => {
    expect(visible(text)).toBe(seen)
    for (const write of [escapeNote, escapeText, escapeAttribute]) expect(write(text.replaceAll('[', ''))).toBe(seen.replaceAll('[', ''))
    expect(frontMatterYaml({ text })).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0-\x08\x0B-\x1F\x7F\x86\uD800-\uDFFF]|\\[x0u]/)
  })

  it('is kept where letters and emoji need it', () => {
    for (const text of ['👩‍💻', 'नमस्‍ते', 'می‌خواهم', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'e\u0301', 'a\u200Bb', '\u200Fא', '❤️']) expect(visible(text)).toBe(text)
  })
})
