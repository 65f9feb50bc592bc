import type { Mask } from './mask.ts'

/** One kind of a dialect's marks, and what is masked where it is found. */
export interface Rule {
  /** What a report without such marks does not have; spares it the search. */
  hint: string
  /** Global; must not scan a stretch of text twice (reports may be one line of megabytes). */
  pattern: RegExp
  mask: (found: RegExpExecArray, mask: Mask) => void
}

/** End of what a pattern found. */
export const endOf = (found: RegExpExecArray): number => found.index + found[0].length

const BEFORE = /(?:^|\n)[ \t>]*$/
const AFTER = /^[ \t]*(?:\n|$)/
const NEAR = 80

/** Whether nothing but white space and quotation marks of Markdown stand beside it on its line. */
export function standsAlone(found: RegExpExecArray): boolean {
  const { input, index } = found
  const before = input.slice(Math.max(0, index - NEAR), index)
  return BEFORE.test(before) && AFTER.test(input.slice(endOf(found), endOf(found) + NEAR))
}

/** Takes a mark away: a line of it ends the block before, a word of it stands between its neighbours. */
export function takeAway(found: RegExpExecArray, mask: Mask): void {
  if (standsAlone(found)) mask.blank(found.index, endOf(found))
  else mask.drop(found.index, endOf(found))
}
