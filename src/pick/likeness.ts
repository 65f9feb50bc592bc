/** How much two phrases say the same, 0 to 1: the share of letter pairs that they have in common (Dice's coefficient). */
export function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [pairs(a), pairs(b)]
  if (pairsA.size === 0 || pairsB.size === 0) return a === b ? 1 : 0
  let shared = 0
  for (const pair of pairsA) if (pairsB.has(pair)) shared++
  return 2 * shared / (pairsA.size + pairsB.size)
}

function pairs(text: string): Set<string> {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')]
  return new Set(letters.slice(1).map((letter, i) => (letters[i] as string) + letter))
}
