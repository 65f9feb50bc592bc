import { emWidth, fits, widestPhrase, type Box } from './type-fit.ts'

/** Neither of two texts side by side has less of the width than this for its length alone. */
const LEAST = 0.42

/**
 * The share of a box's width that the left one of two texts has: the longer one gets more, so that both are as
 * tall; and more still for a long word, if with it none breaks at this size and both are in the box.
 */
export function shareBeside([left = '', right = '']: string[], box: Box, size: number): number {
  const [a, b] = [emWidth(left), emWidth(right)]
  const byLength = a > 0 && b > 0 ? Math.min(1 - LEAST, Math.max(LEAST, a / (a + b))) : 0.5
  const widthOf = (text: string) => widestPhrase([text]) * size / box.width
  const byWords = Math.max(widthOf(left), Math.min(1 - widthOf(right), byLength))
  const isIn = (text: string, share: number) => fits([text], size, { ...box, width: box.width * share + HAIR })
  return isIn(left, byWords) && isIn(right, 1 - byWords) ? byWords : byLength
}

/** What rounding may take, px. */
const HAIR = 0.01
