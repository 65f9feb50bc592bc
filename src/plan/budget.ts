/**
 * What a slide of ours holds, from its layouts' capacity on the 980 px canvas
 * (three points of two to three lines at 26 px and more). What is more
 * becomes the next slide, never smaller type.
 */
export const POINTS_PER_SLIDE = 3
/** Characters of body text on a slide. */
export const CHARACTERS_PER_SLIDE = 110
/** Cards side by side, and what fits on one. */
export const CARDS_PER_SLIDE = 4
export const CHARACTERS_PER_CARD = 44
/** Quotes on a slide of voices. */
export const QUOTES_PER_SLIDE = 3
/** The longest quote of one person, in characters. */
export const CHARACTERS_PER_QUOTE = 48

/** How much of a line a text takes: a full-width character counts 1, a Latin one about half. */
export function width(text: string): number {
  let sum = 0
  for (const char of text) sum += /[\u0020-\u024F]/u.test(char) ? 0.55 : 1
  return sum
}
