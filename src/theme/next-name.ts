import { BREAK, isCjk } from '../deck/breaks.ts'
import { fits, linesAt, scale } from './type-fit.ts'

/** How the name of the next stop is set beside its mark: px, undefined where it has no room; `loose` where its phrases break at their spaces. */
export interface NextName { size: number | undefined, loose: boolean }

const HEIGHT = 66
const LEADING = 1.06
/** Large type has no more than this, px. */
const LARGE = 18
const HEIGHT_OF_LARGE = 44

/**
 * As large as its words allow; none where four lines do not hold it, or where it would break within a Japanese or
 * Chinese phrase. Somebody's name may break between its words, a title only where it fits in no other way.
 */
export function nextName(name: string, width: number, isPerson: boolean): NextName {
  const box = { width, height: HEIGHT, leading: LEADING }
  const words = name.replace(/[ \u00A0]/g, BREAK)
  const isIn = (text: string, size: number) => linesAt(text, size, width) * size * LEADING <= (size > LARGE ? HEIGHT_OF_LARGE : HEIGHT)
  const sizes = scale(20, 15)
  const sizeOf = (text: string) => sizes.find(size => isIn(text, size) && fits([text], size, box))
  const whole = isPerson ? undefined : sizeOf(name)
  return whole === undefined
    ? { size: sizeOf(words) ?? (isCjk(words) ? undefined : sizes.find(size => isIn(words, size))), loose: true }
    : { size: whole, loose: false }
}
