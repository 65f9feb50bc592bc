import { BREAK, needsGap } from '../deck/breaks.ts'

/**
 * Type sizes that follow the length of the text: worked out from the phrases,
 * between which lines break, instead of measured in the browser, so that
 * slides look the same on every screen, in print and in every export.
 */

export interface Box {
  width: number
  height: number
  /** Space between one text and the next. */
  gap?: number
  leading?: number
}

const SCALE = [104, 92, 84, 76, 68, 62, 56, 50, 46, 42, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 15]

/** A part of the deck's type scale, largest first. */
export const scale = (largest: number, smallest = 24): number[] => SCALE.filter(size => size <= largest && size >= smallest)

/** Advances of LINE Seed JP ExtraBold, and of the fonts that stand in for it, in em, rounded up by kind of letter; all else is square. */
const WIDTHS: [RegExp, number][] = [
  [/[ \u00A0]/, 0.3],
  [/\p{M}/u, 0],
  [/[ijlI.,:;'|!·‘’]/, 0.37],
  [/[ľІЇіїјΙΪιϊΐί]/, 0.45],
  [/[ftr1()[\]{}/\\-]/, 0.51],
  [/[\uFF61-\uFF9F]/, 0.5],
  [/[mwM%]/, 1.07],
  [/[W@ŒЉЊ℃™ЖΜⅯ]/, 1.25],
  [/[æœÆ]/, 1.2],
  [/[CGOQØ]/, 0.97],
  [/[A-Z&#ÐĐĦÞďẞ]/, 0.88],
  [/[04ťß]/, 0.76],
  [/[\x20-\x7E\u00C0-\u024F\u1E00-\u1EFF]/, 0.71],
  [/\p{Script=Hangul}/u, 0.92],
  [/[юЮфФ]/, 1.05],
]
/** What `text-autospace`, or PhraseText at a break, puts between Latin and Japanese. */
const AUTOSPACE = 0.125

const charWidth = (char: string): number => {
  // An accented letter is as wide as its base, but for those with an apostrophe beside them.
  const letter = /[\u00C0-\u024F\u1E00-\u1EFF]/.test(char) && !/[ďľť]/.test(char) ? char.normalize('NFD').charAt(0) : char
  return WIDTHS.find(([chars]) => chars.test(letter))?.[1] ?? 1
}
/** What takes no room beside the emoji before it: what chooses its form or colour, and all that is joined to it; a flag is of two letters. */
const WITHIN = /\u200D\p{Extended_Pictographic}|[\uFE0E\uFE0F\u20E3]|\p{Emoji_Modifier}|(?<=\p{Regional_Indicator})\p{Regional_Indicator}/gu
const gapBefore = (last: string | undefined, next: string): number => last !== undefined && needsGap(last, next) ? AUTOSPACE : 0

/** The width in em of a text on one line. */
export const emWidth = (text: string): number =>
  [...text.replaceAll(BREAK, '').replace(WITHIN, '')].reduce((sum, char, index, all) => sum + gapBefore(all[index - 1], char) + charWidth(char), 0)

/** What lines are made of: the text is broken between these. */
const phrasesIn = (text: string): string[] => text.split(new RegExp(`${BREAK}|(?<= )`, 'u'))

/** A phrase by its widths in em: with and without the space at its end, of the gap before it, and of the pieces in which it breaks where it is wider than its line. */
export interface PhraseWidth { whole: number, ink: number, gap: number, pieces?: PhraseWidth[] }

/** Where browsers break a phrase that is wider than its line, before they break it anywhere: behind hyphens and the like, and before brackets in Korean and Japanese. */
const PIECES = /(?<=[\p{L}\p{Nd})\]][-‐–—?·…])(?=[\p{L}\p{Nd}([])|(?<=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=[([])/u

const MAY_HAVE_PIECES = /[-‐–—?·…([]/

function widthsOf(phrase: string, gap: number): PhraseWidth {
  const pieces = MAY_HAVE_PIECES.test(phrase) ? phrase.split(PIECES) : []
  return { whole: emWidth(phrase), ink: emWidth(phrase.trimEnd()), gap, ...(pieces.length > 1 && { pieces: pieces.map((piece, index) => widthsOf(piece, index === 0 ? gap : 0)) }) }
}

/** A text's phrases, measured once for all sizes and columns. Between two breaks in a row stands nothing, and the gap is between what stands around them. */
export const phraseWidths = (text: string): PhraseWidth[] => phrasesIn(text).filter(Boolean).map((phrase, index, all) =>
  widthsOf(phrase, gapBefore(all[index - 1], phrase)))

/** The lines that phrases take in a column, in em, each kept whole where the width allows. */
export function linesOf(phrases: PhraseWidth[], room: number): number {
  let lines = 1
  let used = 0
  const put = ({ whole, ink, gap, pieces }: PhraseWidth): void => {
    if (used > 0 && used + gap + ink > room) {
      lines += 1
      used = 0
    }
    if (pieces && gap + ink > room) {
      pieces.forEach(put)
      return
    }
    // A phrase wider than the line breaks inside.
    const full = Math.max(0, Math.ceil((gap + ink) / room) - 1)
    lines += full
    used += gap + whole - full * room
  }
  phrases.forEach(put)
  return lines
}

/** The lines that a text takes at a size. */
export const linesAt = (text: string, size: number, width: number): number => linesOf(phraseWidths(text), width / size)

/** The width in em of the widest phrase. */
export const widestPhrase = (texts: string[]): number =>
  Math.max(...texts.flatMap(phrasesIn).map(phrase => emWidth(phrase.trimEnd())))

/** The height of the texts, one under the other. */
const heightAt = (texts: string[], size: number, { width, gap = 0, leading = 1.3 }: Box): number =>
  texts.reduce((sum, text) => sum + linesAt(text, size, width) * size * leading, gap * (texts.length - 1))

/** Whether the texts, one under the other, fit into the box with no phrase broken. */
export const fits = (texts: string[], size: number, box: Box): boolean =>
  heightAt(texts, size, box) <= box.height && widestPhrase(texts) * size <= box.width

/** The largest of the sizes at which the texts fit; rather with a phrase broken than too high; else the smallest. */
export const fit = (texts: string[], box: Box, sizes: number[]): number =>
  sizes.find(size => fits(texts, size, box)) ?? sizes.find(size => heightAt(texts, size, box) <= box.height) ?? Math.min(...sizes)

/** What is not left over before 「…」: marks, joints, and brackets that only open. */
const HANGING_END = new RegExp(`[\\s${BREAK}、。，,.:;：；&＆+・·~〜～–—―−\\p{Ps}\\p{Pi}-]+$`, 'u')

/** Where a text may be cut if it must: not within a word or number of Latin letters. */
const WITHIN_WORD = /(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/u

/**
 * As many of a text's phrases as the box holds at a size, with 「…」 where it goes on; all of it where it fits.
 * Where they leave more than half of the box empty, the next one is cut within.
 */
export function cutToFit(text: string, size: number, box: Box): string {
  const isIn = (cut: string) => heightAt([cut], size, box) <= box.height
  if (isIn(text)) return text
  const longest = (parts: string[]) => parts
    .map((_, index) => `${parts.slice(0, parts.length - index).join('').replace(HANGING_END, '')}…`).find(isIn) ?? '…'
  const whole = longest(text.split(new RegExp(`(?<=${BREAK}| )`, 'u')))
  const finer = longest(text.split(WITHIN_WORD))
  return emWidth(whole) * 2 < emWidth(finer) ? finer : whole
}

/** The size at which the longest phrase of the texts fills a width. */
export const fill = (texts: string[], width: number, largest: number, smallest = 28): number =>
  Math.max(smallest, Math.min(largest, Math.floor(width / widestPhrase(texts))))
