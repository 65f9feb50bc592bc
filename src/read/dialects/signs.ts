/**
 * Noncharacters of Unicode (nobody's text has them) that stand in a masked report for what a dialect's
 * marks mean. A masked report is as long as the report, so that every offset and line stays what it is.
 */
export const SIGN = {
  /** Opens the number of a stand-in: what is in its place is in a list. */
  open: '\uFDD0',
  close: '\uFDD1',
  /** Nothing: taken out again once the report is parsed. */
  nothing: '\uFDD2',
  /** The line that it begins stands alone, whatever stands before and after it. */
  alone: '\uFDD3',
  /** The line that it begins defines the one before it. */
  defines: '\uFDD4',
  /** The line that it begins is an item of a list, below what stands before it. */
  item: '\uFDD5',
  /** A `<` that is no tag's. */
  less: '\uFDD6',
  /** A `_` that emphasizes nothing. */
  underline: '\uFDD7',
} as const

const FIRST_DIGIT = 0xFDD8
const BASE = 0xFDEF - FIRST_DIGIT + 1

/** All of them, as they must not stand in a report that is to be masked. */
export const ANY_SIGN = /[\uFDD0-\uFDEF]/g
/** What is taken out of a text that is no place for stand-ins. */
export const SIGNS = /\uFDD0[\uFDD8-\uFDEF]*\uFDD1|[\uFDD0-\uFDEF]/g
export const STAND_IN = /\uFDD0([\uFDD8-\uFDEF]+)\uFDD1/g

/** The stand-in for the item of that number. */
export function standIn(index: number): string {
  let digits = ''
  for (let rest = index; digits === '' || rest > 0; rest = Math.floor(rest / BASE)) digits = String.fromCharCode(FIRST_DIGIT + rest % BASE) + digits
  return SIGN.open + digits + SIGN.close
}

/** The number that the digits of a stand-in say. */
export const indexOf = (digits: string): number =>
  [...digits].reduce((index, digit) => index * BASE + digit.charCodeAt(0) - FIRST_DIGIT, 0)

/** A masked text with what stands for its own characters as those. */
export const withOwnSigns = (text: string): string => text.replaceAll(SIGN.less, '<').replaceAll(SIGN.underline, '_')
