/**
 * Four quarter shapes around a centre, chosen by a hash of the person's id: a
 * mark of their own that is the same on every slide and in every deck.
 */

/** Shapes in the lower right quarter, from the centre (0 0) to the radius 40. */
const QUARTERS = [
  'M0 0H40A40 40 0 0 1 0 40Z',
  'M0 0H40A40 40 0 0 1 28.3 28.3Z',
  'M0 0L28.3 28.3A40 40 0 0 1 0 40Z',
  'M6 17A11 11 0 1 0 28 17A11 11 0 1 0 6 17Z',
  'M0 0H27V27H0Z',
  'M40 0A40 40 0 0 1 0 40V22A22 22 0 0 0 22 0Z',
  'M0 0H27A27 27 0 0 1 0 27Z',
  'M0 0A28 28 0 0 1 28 28A28 28 0 0 1 0 0Z',
]

/** The paths of a person's mark, each with its turn in degrees, on a canvas from -50 to 50. */
export function avatarPaths(id: string): { d: string, turn: number }[] {
  const hash = fnv1a(id)
  return [0, 90, 180, 270].map((turn, index) => ({ turn, d: QUARTERS[hash >>> (index * 7) & 7] as string }))
}

/** FNV-1a (Fowler, Noll, Vo), 32 bit, with murmur3's finaliser so that short names spread over all bits. */
function fnv1a(text: string): number {
  let hash = 0x811C9DC5
  for (const char of text) {
    hash ^= char.codePointAt(0) as number
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85EBCA6B)
  hash ^= hash >>> 13
  return hash >>> 0
}
