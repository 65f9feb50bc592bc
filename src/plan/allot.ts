/** Someone who wants at most so many of a thing, and has this weight. */
export interface Claimant { weight: number, most: number }

const ROUNDS = 60

/**
 * Divides things among claimants in proportion to their weights: none gets more
 * than it wants, and each that wants any at least one, even if that is more than there are.
 */
export function allot(things: number, claimants: Claimant[]): number[] {
  const at = (rate: number) => claimants.map(({ weight, most }) => Math.min(most, Math.max(1, Math.floor(rate * weight))))
  const sum = (shares: number[]) => shares.reduce((all, share) => all + share, 0)
  // The highest rate at which there are enough, by halving: no rate needs to be higher than this one.
  let low = 0
  let high = Math.max(1, ...claimants.map(({ weight, most }) => (most + 1) / Math.max(weight, Number.EPSILON)))
  if (sum(at(high)) <= things) return at(high)
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2
    if (sum(at(middle)) <= things) low = middle
    else high = middle
  }
  const shares = at(low)
  let left = things - sum(shares)
  for (const [index, { most }] of claimants.entries()) {
    if (left <= 0) break
    if ((shares[index] as number) >= most) continue
    shares[index] = (shares[index] as number) + 1
    left--
  }
  return shares
}
