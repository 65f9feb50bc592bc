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
/** Quotes on a slide of voices, and how long each may be, in characters: longer ones get a slide with fewer. */
export const QUOTES_PER_SLIDE = 3
export const CHARACTERS_PER_QUOTE = 42

/** Up to the end of Latin Extended-B. Asked of every character, several times: a pattern takes ten times as long. */
const isNarrow = (char: string): boolean => isNarrowCode(char.charCodeAt(0))
const isNarrowCode = (code: number): boolean => code >= 0x20 && code < 0x250

/** How much of a line a text takes: a full-width character counts 1, a Latin one about half. */
export function width(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    sum += isNarrowCode(code) ? 0.55 : 1
    // The other half of it.
    if (code >= 0xD800 && (text.codePointAt(at) as number) > 0xFFFF) at++
  }
  return sum
}

/** Slides that one list, table or code block has at most; what is more stands in the notes, and the last slide says so. */
export const SLIDES_PER_BLOCK = 5
/** Width in px of a slide between its margins. */
export const BLOCK_WIDTH = 884
/** The longest item or cell that is shown whole, in em. */
export const EMS_PER_ITEM = 60

/** Beside a session's sign, in px: the width of a line, the height of all, a line of the smallest type (24 px), the least gap below an item, each step inwards. */
export const BESIDE_SIGN = { width: 552, height: 392, leading: 1.36, gap: 14, step: 30 }

/** The lines that a text takes in a column, in em; each may lose the end of a line to the phrase that does not fit. */
export const linesIn = (text: string, column: number): number =>
  Math.max(1, Math.ceil(ems(text) / Math.max(4, column - 1.5)))

/** A column of texts under one another, in px: its type, its width, a line's height, the gap between two. */
export interface Column { size: number, width: number, line: number, gap: number }

/** The height in px of texts under one another. */
export const heightIn = (texts: string[], { size, width, line, gap }: Column): number =>
  texts.reduce((sum, text) => sum + linesIn(text, width / size) * line + gap, -gap)

/** The width of a text in em of the deck's bold type, rather too wide than too narrow. */
export function ems(text: string): number {
  let sum = 0
  for (const char of text) sum += isNarrow(char) ? (/[A-ZmwM@%&]/.test(char) ? 0.88 : 0.66) : 1
  return sum
}
