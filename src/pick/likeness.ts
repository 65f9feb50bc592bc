/** What a phrase says, as pairs of neighbouring letters. */
export type Pairs = ReadonlySet<string>

/** The letter pairs of a text, signs and spaces aside. */
export function pairsOf(text: string): Pairs {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')]
  return new Set(letters.length === 1 ? letters : letters.slice(1).map((letter, i) => (letters[i] as string) + letter))
}

/** How much two phrases say the same, 0 to 1: the share of letter pairs that they have in common (Dice's coefficient). */
export function likeness(a: Pairs, b: Pairs): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return 2 * shared / (a.size + b.size)
}
