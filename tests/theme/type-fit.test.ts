import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert } from 'fontverter'
import { deal } from '../../src/deck/deal.ts'
import { fontFaces } from '../../src/deck/fonts.ts'
import { reservesFor } from '../../src/deck/reserves.ts'
import { phrases } from '../../src/deck/phrases.ts'
import { proses } from '../../src/read/blocks.ts'
import { cutToFit, emWidth, fill, fit, fits, linesAt, scale } from '../../src/theme/type-fit.ts'
import { advancesOf, codePointsOf } from '../support/font.ts'
import { report } from '../support/report.ts'

const BREAK = '\u200B'
const phrase = fc.oneof(fc.constantFrom('かな', '漢字です', 'フロントエンド・', 'Kubernetes', 'SREが', 'k8s Operatorで', 'W', 'Custom Controller '), fc.string({ maxLength: 9 }))
const text = fc.array(phrase, { maxLength: 7 }).map(parts => parts.join(BREAK))
const box = fc.record({ width: fc.integer({ min: 60, max: 900 }), height: fc.integer({ min: 20, max: 500 }), gap: fc.integer({ min: 0, max: 40 }), leading: fc.constantFrom(1.2, 1.3, 1.4) })

describe('emWidth', () => {
  it.each([['', 0], ['漢字', 2], [`漢${BREAK}字`, 2], ['「あ」', 3], ['ii', 0.74], ['WW', 2.5]])('of %j is %d', (text, width) => {
    expect(emWidth(text)).toBeCloseTo(width)
  })

  it.each([['SREが'], ['が3'], [`SRE${BREAK}が`]])('counts the space that browsers put into %j', (text) => {
    expect(emWidth(text)).toBeCloseTo([...text].reduce((sum, char) => sum + emWidth(char), 0.125))
  })

  it('is no less than the width of any phrase of this report in the deck\'s heaviest font', () => {
    const file = fontFaces().find(({ weight }) => weight === 800)?.file ?? ''
    const advances = advancesOf(readFileSync(file))
    // Spaces are set narrower by styles/base.css; a few digits are wider than they count, which a phrase makes good but for a hair.
    const width = (text: string) => [...text].reduce((sum, char) => sum + (advances.get(char.codePointAt(0) as number) ?? 1) - (char === ' ' ? 0.05 : 0), 0)
    const all = report.blocks.flatMap(proses).flatMap(({ text }) => phrases(text, 'ja')).filter(phrase => phrase.length > 2)
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter(phrase => width(phrase) > emWidth(phrase) * 1.02)).toEqual([])
  })
})

/** The advances of the fonts that draw a deck's characters, as they are drawn: the heaviest there is. */
async function drawnAdvance(character: string, lang: string): Promise<number> {
  const code = character.codePointAt(0) as number
  const seed = fontFaces().find(({ weight }) => weight === 800)?.file ?? ''
  const hand = (await deal(character, reservesFor(lang)))[0]
  const file = hand?.slices[0]?.slice.file
  const bytes = file && !seedGlyphs.has(code) ? await readFont(file) : readFileSync(seed)
  return (advancesOf(bytes).get(code) ?? 0) * (seedGlyphs.has(code) ? 1 : (hand?.reserve.size ?? 100) / 100)
}
const seedGlyphs = codePointsOf(readFileSync(fontFaces().find(({ weight }) => weight === 800)?.file ?? ''))
const readFont = async (file: string): Promise<Buffer> => {
  const bytes = readFileSync(file)
  return file.endsWith('.woff2') ? Buffer.from(await convert(bytes, 'truetype')) : bytes
}

describe('the width of a character', () => {
  const advances = advancesOf(readFileSync(fontFaces().find(({ weight }) => weight === 800)?.file ?? ''))
  const letters = [...advances.keys()].map(code => String.fromCodePoint(code)).filter(char => /^[\x21-\x7E\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(char))

  it('is no less than what LINE Seed JP takes for it, in every alphabet that it has (spaces are set narrower), and no more than half an em more', () => {
    expect(letters.length).toBeGreaterThan(500)
    const off = letters.map(char => [char, emWidth(char) - (advances.get(char.codePointAt(0) as number) ?? 1)] as const)
    expect(off.filter(([, more]) => more < -0.03)).toEqual([])
    expect(off.filter(([, more]) => more > 0.5)).toEqual([])
  })

  it.each([['한', 'ko'], ['힣', 'ko'], ['们', 'zh-Hans'], ['體', 'zh-Hant'], ['🎉', 'ja'], ['🫠', 'ja'], ['⚠', 'ja'], ['ỳ', 'en']])('of %s in %s is no less than that of the font that draws it', async (character, lang) => {
    const advance = await drawnAdvance(character, lang)
    expect(advance).toBeGreaterThan(0.2)
    expect(emWidth(character)).toBeGreaterThanOrEqual(advance - 0.01)
  })

  it.each([['👩‍💻', 1], ['👍🏻', 1], ['🇯🇵', 1], ['1️⃣', 0.51], ['⚠️', 1], ['é', 0.71], ['e\u0301', 0.71], ['ｽ', 0.5]])('%s is one', (text, width) => {
    expect(emWidth(text)).toBeCloseTo(width)
  })
})

describe('linesAt', () => {
  it.each<[text: string, room: number, lines: number]>([
    ['', 4, 1],
    ['漢字', 2, 1],
    ['漢字', 1, 2],
    [`一二三${BREAK}四五六`, 6, 1],
    [`一二三${BREAK}四五六`, 5, 2],
    [`一二三${BREAK}四${BREAK}五六`, 4, 2],
    ['一二三四五六七', 3, 3],
    [`一二三四${BREAK}五`, 2, 3],
    [`一${BREAK}二三四五${BREAK}六`, 3, 3],
    ['Kubernetes Admission Webhook', 8, 3],
    ['Kubernetes\u00A0Admission', 20, 1],
    [`AA${BREAK}${BREAK}字`, 2.8, 2],
    // Behind its hyphen the first line stays empty.
    ['[Night-Talk]Containers 운영 및 자동화', 12, 3],
    ['가나다라마바(Abcdefgh) 운영', 9, 2],
  ])('of %j on lines of %i em is %i', (text, room, lines) => {
    expect(linesAt(text, 10, room * 10)).toBe(lines)
  })

  it('is enough for the text, whatever is broken', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 30 }), (text, room) => {
      expect(linesAt(text, 20, room * 20) * room).toBeGreaterThanOrEqual(emWidth(text.replaceAll(' ', '')) - 1e-6)
    }))
  })

  it('is no more in a wider box that breaks no phrase', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 8, max: 40 }), fc.integer({ min: 0, max: 20 }), (lengths, room, more) => {
      const text = lengths.map(length => '字'.repeat(length)).join(BREAK)
      expect(linesAt(text, 1, room + more)).toBeLessThanOrEqual(linesAt(text, 1, room))
      expect(linesAt(text, 1, room)).toBeLessThanOrEqual(lengths.length)
    }))
  })
})

describe('fit', () => {
  const sizes = scale(84, 15)
  type Texts = Parameters<typeof fit>[0]
  type Box = Parameters<typeof fit>[1]
  const heightAt = (texts: Texts, size: number, { width, gap = 0, leading = 1.3 }: Box) =>
    texts.map(text => linesAt(text, size, width) * size * leading).reduce((sum, height) => sum + gap + height)

  it('never gives a size at which the texts are higher than the box, unless none is small enough', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), box, (texts, box) => {
      const size = fit(texts, box, sizes)
      if (sizes.some(one => heightAt(texts, one, box) <= box.height)) expect(heightAt(texts, size, box)).toBeLessThanOrEqual(box.height)
      else expect(size).toBe(15)
    }), { numRuns: 300 })
  })

  it('never gives a size smaller than one that fits with all phrases whole', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), box, (texts, box) => {
      const size = fit(texts, box, sizes)
      expect(sizes.filter(one => one > size && fits(texts, one, box))).toEqual([])
    }), { numRuns: 300 })
  })

  it.each<[name: string, texts: string[], box: Box, size: number]>([
    ['a short text is as large as there is', ['字'], { width: 900, height: 500 }, 84],
    ['a phrase is kept whole rather than large', ['一二三四五六'], { width: 300, height: 500 }, 50],
    ['a phrase is broken where none of the sizes keeps it', ['字'.repeat(30)], { width: 300, height: 100 }, 24],
    ['what never fits has the smallest', ['字'.repeat(300)], { width: 300, height: 100 }, 15],
    ['the space between texts counts', ['一', '二'], { width: 300, height: 100, gap: 40, leading: 1 }, 30],
  ])('%s', (_, texts, box, size) => {
    expect(fit(texts, box, sizes)).toBe(size)
  })
})

it.each<[texts: string[], width: number, size: number]>([
  [['一二三四', `五六${BREAK}七`], 200, 50],
  [['一'], 900, 64],
  [['字'.repeat(40)], 200, 28],
  [[''], 200, 64],
  [[], 200, 28],
])('%j fill %i px at %i px', (texts, width, size) => {
  expect(fill(texts, width, 64)).toBe(size)
})

it.each<[name: string, text: string, cut: string]>([
  ['what fits is whole', ['一二三', '四五六'].join(BREAK), ['一二三', '四五六'].join(BREAK)],
  ['what does not ends with a phrase', ['一二三、', '四五六、', '七八九十', '一二三'].join(BREAK), ['一二三、', '四五六…'].join(BREAK)],
  ['what only leads on is not left over', ['一二三', '「', '四 & ', '五六七八'].join(BREAK), ['一二三', '「', '四…'].join(BREAK)],
  ['nor a bracket that only opens', ['一二三四五', '六（', '七八九十'].join(BREAK), ['一二三四五', '六…'].join(BREAK)],
  ['one phrase that does not is cut within', '字'.repeat(40), `${'字'.repeat(9)}…`],
  ['and so is the second, after a short one', ['一二', '字'.repeat(40)].join(BREAK), `一二${BREAK}${'字'.repeat(4)}…`],
  ['a word of Latin letters is not', 'Internationalization Standards', '…'],
])('cut to two lines of five, %s', (_, text, cut) => {
  expect(cutToFit(text, 20, { width: 100, height: 40, leading: 1 })).toBe(cut)
})

it('the scale is cut at both ends', () => {
  expect(scale(46, 36)).toEqual([46, 42, 38, 36])
  expect(scale(30)).toEqual([30, 28, 26, 24])
})
