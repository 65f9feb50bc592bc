import { BREAK } from './slot-text.ts'

/**
 * Type sizes that follow the length of the text: worked out from the phrases,
 * between which lines break, instead of measured in the browser, so that
 * slides look the same on every screen and in every export.
 */

export interface Box {
  width: number
  height: number
  /** Space between one text and the next. */
  gap?: number
  leading?: number
}

/** The type scale for text that grows into its space, largest first. */
export const SCALE = [84, 76, 68, 62, 56, 50, 46, 42, 38, 34, 32, 30, 28, 26, 24]

/** Width of a text in em, set bold: ideographs and kana are square. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + charWidth(char), 0)

function charWidth(char: string): number {
  if (char === BREAK || char === '\u2060') return 0
  if (/[ \u00A0.,:;!'|ijl]/.test(char)) return 0.32
  if (/[A-Z@&%mwMW]/.test(char)) return 0.78
  return /[\u0020-\u024F]/.test(char) ? 0.65 : 1
}

const breaks = new RegExp(`${BREAK}|(?<= )`, 'u')

/** How many lines a text takes on lines of a width in em, each phrase kept whole where it fits. */
export function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const phrase of text.split(breaks)) {
    const wide = widthOf(phrase.trimEnd())
    if (used > 0 && used + wide > width) {
      lines += 1
      used = 0
    }
    // A phrase wider than the line breaks inside.
    lines += Math.max(0, Math.ceil(wide / width) - 1)
    used = wide > width ? wide % width : used + widthOf(phrase)
  }
  return lines
}

export const widestPhrase = (text: string): number => Math.max(...text.split(breaks).map(phrase => widthOf(phrase.trimEnd())))

/** The largest of the sizes at which the texts, one under the other, fit into the box with no phrase broken; else the smallest. */
export function fit(texts: string[], { width, height, gap = 0, leading = 1.3 }: Box, sizes: number[] = SCALE): number {
  const fits = (size: number) => {
    const lines = texts.reduce((sum, text) => sum + linesOf(text, width / size), 0)
    return lines * size * leading + gap * (texts.length - 1) <= height
  }
  const whole = (size: number) => texts.every(text => widestPhrase(text) * size <= width)
  return sizes.find(size => fits(size) && whole(size)) ?? sizes.find(fits) ?? sizes.at(-1) ?? 24
}
