import { nameKey } from './evidence.ts'
import { bitsOf } from './name.ts'
import type { Nomination } from './nominate.ts'

const LEAST = 3
/** So many of them name somebody else than the others do. */
const DIFFERENT = 0.7
const MOST_BITS = 3
/** What a heading beside them costs that has no such form. */
const MISS = 1.5
const MOST_SUPPORT = 4

/**
 * How many bits speak for it that headings of one form are people's, all of
 * them together: what the form costs is paid once, for whoever writes one
 * heading so writes all; names that are known count in full, others little,
 * and each heading without the form speaks against it. 0 where it is unlikely.
 * @param claims what one recogniser reads in the headings of a group
 * @param size how many headings the group has
 */
export function jointBits(claims: Nomination[], size: number): number {
  const [first] = claims
  const names = new Set(claims.map(({ claim }) => nameKey(claim.people[0]?.name ?? '')))
  if (!first || claims.length < LEAST || names.size < DIFFERENT * claims.length) return 0
  const known = claims.reduce((sum, { claim }) => sum + knownBits(bitsOf(claim.people), claim.people[0]?.name ?? ''), 0)
  const support = claims.reduce((sum, { bits, claim }) => sum + bits - claim.bits - bitsOf(claim.people), 0) / claims.length
  const bits = first.claim.bits + known + Math.min(MOST_SUPPORT, support) - MISS * (size - claims.length)
  return Math.min(MOST_BITS, Math.max(0, bits))
}

/** What looks like a name only by its capitals may be any product's; a nickname says little against one. */
function knownBits(bits: number, name: string): number {
  if (bits >= 2) return Math.min(bits, MOST_BITS)
  if (bits < 1) return Math.max(bits, -1)
  return /^\p{Script=Latin}/u.test(name) && /\s/u.test(name) ? 0.25 : 0.75
}
