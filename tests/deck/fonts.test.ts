import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charactersOf, fontFaceRule, fontFaces, unicodeRanges } from '../../src/deck/fonts.ts'
import { en } from '../../src/labels/en.ts'
import { ja } from '../../src/labels/ja.ts'
import { codePointsOf } from '../support/font.ts'
import { reportSource } from '../support/report.ts'

describe('the characters of a deck', () => {
  it('are the same for the same texts in any order, each once, in order of code point', () => {
    const characters = charactersOf(['漢字', 'かな🎉', '漢'])
    expect(charactersOf(['漢', '漢字', '🎉なか'])).toBe(characters)
    expect([...characters]).toEqual([...new Set(characters)].sort((a, b) => (a.codePointAt(0) as number) - (b.codePointAt(0) as number)))
  })

  it('have all of the texts and no control characters', () => {
    expect(charactersOf(['漢\n字\t\0🎉'])).toContain('漢')
    expect(charactersOf(['漢\n字\t\0🎉'])).toContain('🎉')
    expect(charactersOf(['漢\n字\t\0🎉'])).not.toMatch(/\p{Cc}/u)
  })

  it('always have ASCII, and what Japanese is punctuated with', () => {
    for (const character of 'azAZ09 ~!、。「」『』ー・') expect(charactersOf([])).toContain(character)
  })
})

it.each(fontFaces().map(face => [face.name, face] as const))('%s is there, a TrueType font', (_, { file }) => {
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file).readUInt32BE(0)).toBe(0x00010000)
})

it.each(fontFaces().filter(({ family }) => family === 'Recap Sans').map(face => [face.name, face] as const))('%s has every character of the report and of our labels', (_, { file }) => {
  const glyphs = codePointsOf(readFileSync(file))
  const missing = [...charactersOf([reportSource, ...Object.values(ja), ...Object.values(en)])].filter(character => !glyphs.has(character.codePointAt(0) as number))
  expect(glyphs.size).toBeGreaterThan(5000)
  expect(missing).toEqual([])
})

it('a font is named with its family, weight and file', () => {
  expect(fontFaceRule({ family: 'F', weight: 700 }, { url: './f.woff2', format: 'woff2' }))
    .toBe('@font-face{font-family:\'F\';font-style:normal;font-weight:700;font-display:block;src:url(\'./f.woff2\') format(\'woff2\')}')
})

describe('the two cuts of a font', () => {
  it('never both have a character, and have every one together', () => {
    const { these, others } = unicodeRanges('abc漢字🎉')
    const spans = `${these},${others}`.split(',').map(range => range.slice(2).split('-').map(code => Number.parseInt(code, 16)))
      .map(([from, to]) => [from as number, to ?? from as number] as const).sort(([a], [b]) => a - b)
    expect(spans[0]?.[0]).toBe(0)
    expect(spans.at(-1)?.[1]).toBe(0x10FFFF)
    for (const [index, [from]] of spans.entries()) if (index > 0) expect(from).toBe((spans[index - 1]?.[1] as number) + 1)
  })

  it('are told apart by what CSS says of them', () => {
    expect(unicodeRanges('abc').these).toBe('U+0-20,U+61-63,U+A0,U+200B-200D,U+FE0E-FE0F')
    expect(fontFaceRule({ family: 'F', weight: 700 }, { url: 'f', format: 'woff2', range: 'U+41' }, 'later')).toMatch(/font-display:swap.*unicode-range:U\+41\}$/)
  })
})
