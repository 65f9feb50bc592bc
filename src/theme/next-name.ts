import { BREAK, isCjk, NO_BREAK_SPACE } from '../deck/breaks.ts'
import { cutToFit, fits, linesAt, scale } from './type-fit.ts'

/** How the name of the next stop is set beside its mark: px, undefined where it has no room; `loose` where its phrases break at their spaces; `cut` where not all of it is shown. */
export interface NextName { size: number | undefined, loose: boolean, cut?: string }

const HEIGHT = 66
const LEADING = 1.06
/** Large type has no more than this, px. */
const LARGE = 18
const HEIGHT_OF_LARGE = 44
const SMALLEST = 15

/**
 * As large as its words allow; where four lines do not hold it, as much of somebody's name as they do, and of a title
 * none; nor where it would break within a Japanese or Chinese phrase. Between its words either breaks only where it fits in
 * no other way: a name in two scripts rather between these.
 */
export function nextName(name: string, width: number, isPerson: boolean): NextName {
  const box = { width, height: HEIGHT, leading: LEADING }
  const words = name.replace(/[ \u00A0]/g, BREAK)
  const isIn = (text: string, size: number) => linesAt(text, size, width) * size * LEADING <= (size > LARGE ? HEIGHT_OF_LARGE : HEIGHT)
  const sizes = scale(20, SMALLEST)
  const sizeOf = (text: string) => sizes.find(size => isIn(text, size) && fits([text], size, box))
  const whole = sizeOf(name)
  if (whole !== undefined) return { size: whole, loose: false }
  const size = sizeOf(words) ?? (isCjk(words) ? undefined : sizes.find(size => isIn(words, size)))
  const cut = size === undefined && isPerson ? cutToFit(name.replaceAll(NO_BREAK_SPACE, ' '), SMALLEST, box) : undefined
  if (cut === undefined || (isCjk(cut) && !fits([cut], SMALLEST, box))) return { size, loose: true }
  return { size: SMALLEST, loose: true, cut }
}
