import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert } from 'fontverter'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutHand } from '../../src/deck/cut.ts'
import { deal } from '../../src/deck/deal.ts'
import { charactersOf, fontFaceRule, fontFaces, unicodeRanges } from '../../src/deck/fonts.ts'
import { moreFaces, share } from '../../src/deck/more-fonts.ts'
import { reservesFor } from '../../src/deck/reserves.ts'
import { en } from '../../src/labels/en.ts'
import { ja } from '../../src/labels/ja.ts'
import { advancesOf, codePointsOf } from '../support/font.ts'
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

describe('characters that LINE Seed JP does not have', () => {
  const seed = fontFaces().find(({ family }) => family === 'Recap Sans')?.file ?? ''
  const drawnBy = async (characters: string, lang: string) => {
    const { own, more } = await share(characters, seed, lang)
    const hands = await deal(more, reservesFor(lang))
    return Object.fromEntries([...characters].map(character => [character, own.includes(character)
      ? 'LINE Seed JP'
      : hands.find(({ slices }) => slices.some(({ characters }) => characters.includes(character)))?.reserve.name]))
  }

  it.each<[lang: string, drawn: Record<string, string | undefined>]>([
    ['ja', { '漢': 'LINE Seed JP', 'é': 'LINE Seed JP', '→': 'LINE Seed JP', 'ｽ': 'LINE Seed JP', 'Ḁ': 'NotoSans', '🎉': 'NotoEmoji', '🫠': 'NotoEmoji', '⚠': 'NotoEmoji', '한': 'NotoSansKR', '们': 'NotoSansSC', '✗': 'NotoSansSymbols2', '๑': 'Unifont', 'ಠ': 'Unifont' }],
    ['en', { 'A': 'LINE Seed JP', 'Ł': 'LINE Seed JP', 'Ж': 'LINE Seed JP', 'Ω': 'LINE Seed JP', 'Ƀ': 'NotoSans', '“': 'LINE Seed JP' }],
    ['ko', { 'A': 'LINE Seed JP', '한': 'NotoSansKR', '漢': 'NotoSansKR', '「': 'LINE Seed JP', 'か': 'LINE Seed JP', '☕': 'NotoEmoji' }],
    ['zh-Hans', { 'A': 'LINE Seed JP', '直': 'NotoSansSC', '，': 'NotoSansSC', '“': 'NotoSansSC', '…': 'NotoSansSC', '國': 'NotoSansSC', 'か': 'LINE Seed JP', '👍': 'NotoEmoji' }],
    ['zh-TW', { '直': 'NotoSansTC', '，': 'NotoSansTC', '體': 'NotoSansTC', '们': 'NotoSansSC' }],
    ['ja', { '\u{3FFFD}': undefined, '\uE123': undefined }],
  ])('are drawn in %s by %j', async (lang, drawn) => {
    expect(await drawnBy(Object.keys(drawn).join(''), lang)).toEqual(drawn)
  })

  describe('are cut', () => {
    let folder = ''
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'recap-fonts-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))
    const unpacked = async (file: string) => Buffer.from(await convert(readFileSync(file), 'truetype'))

    it('into one font of one weight, from however many slices, with the shapes as wide as they were', async () => {
      const characters = '가나다라마바사아자차카타파하힣뷁쀍'
      const hands = await deal(characters, reservesFor('ko'))
      expect(hands).toHaveLength(1)
      expect(hands[0]!.slices.length).toBeGreaterThan(2)
      const font = await unpacked(await cutHand(hands[0]!, 700, folder))
      expect([...codePointsOf(font)].filter(code => code > 0x20).map(code => String.fromCodePoint(code)).sort().join('')).toBe([...characters].sort().join(''))
      expect(font.toString('latin1')).not.toContain('fvar')
      expect(new Set([...advancesOf(font)].filter(([code]) => code >= 0xAC00).map(([, advance]) => advance))).toEqual(new Set([0.92]))
    })

    it.each(['\uFEFF', '\u2060', '\u2002', '\u2003', '\u2009', '\u00A0', '\u3164', '\u2800'])('but none where there is nothing to see: %j, by itself and beside others', async (blank) => {
      for (const lang of ['ja', 'ko', 'en']) {
        expect(await deal(blank, reservesFor(lang))).toEqual([])
        for (const [characters, shown] of [[`${blank}가Ω`, ''], [`${blank}가Ω`, '가Ω'], [`${blank}가Ω`, blank]] as const) {
          const faces = await moreFaces(await deal(characters, reservesFor(lang)), shown, { family: 'F', weights: [700], folder })
          expect(faces.map(({ range }) => range).join()).toMatch(/U\+AC00/)
        }
      }
    })

    it('for the first slide apart from the rest, and emoji never, for sequences are of two', async () => {
      const faces = await moreFaces(await deal('한글👩💻', reservesFor('ko')), '한👩', { family: 'F', weights: [700], folder })
      expect(faces.map(({ when, range }) => `${when}: ${range}`).sort()).toEqual([
        'at once: U+200D,U+FE0E-FE0F,U+1F469,U+1F4BB',
        'at once: U+D55C',
        'later: U+AE00',
      ])
      const emoji = faces.find(({ face }) => face.size)
      expect([...codePointsOf(await unpacked(emoji!.file))]).toEqual(expect.arrayContaining([0x200D, 0xFE0F, 0x1F469, 0x1F4BB]))
    })

    it('with a face for each weight, since browsers look for a character in the best weight only', async () => {
      const faces = await moreFaces(await deal('한🎉', reservesFor('ko')), '', { family: 'F', weights: [700, 800], folder })
      expect(faces.map(({ face }) => face.weight).sort()).toEqual([700, 700, 800, 800])
    })

    it('not at all where the deck has none', async () => {
      const { more } = await share(charactersOf([reportSource]), seed, 'ja')
      expect(await moreFaces(await deal(more, reservesFor('ja')), '', { family: 'F', weights: [700], folder })).toEqual([])
    })
  })
})
