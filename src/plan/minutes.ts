/**
 * Reading aloud: 300 Japanese characters a minute, the pace that NHK's
 * announcers are trained to; about 130 words, 650 characters, of English.
 */
const CHARACTERS_PER_MINUTE: Record<string, number> = { ja: 300, zh: 250, ko: 320 }
const LATIN_CHARACTERS_PER_MINUTE = 650

/** How long it takes to say a text, in minutes (not rounded). */
export function speakingMinutes(characters: number, lang: string): number {
  return characters / (CHARACTERS_PER_MINUTE[lang.split('-')[0] ?? ''] ?? LATIN_CHARACTERS_PER_MINUTE)
}

/**
 * Divides whole minutes in proportion to weights, at least one to each, so
 * that they add up to the total (largest remainder, Hamilton's method; who
 * would get none takes one from whoever has most beyond their proportion). Where there are more
 * weights than minutes, everyone gets one.
 */
export function divideMinutes(total: number, weights: number[]): number[] {
  const whole = Math.max(Math.round(total), weights.length)
  // One for each leaves nothing to divide; taking from each other would take time by the square of their number.
  if (whole === weights.length) return weights.map(() => 1)
  const sum = weights.reduce((a, b) => a + b, 0)
  /** Of two that are alike, whoever says more goes first, so that nobody gets less for more. */
  const heavier = (a: number, b: number) => (weights[b] as number) - (weights[a] as number) || a - b
  const ideal = weights.map(weight => sum > 0 ? weight / sum * whole : whole / weights.length)
  const shares = ideal.map(Math.floor)
  const byRemainder = ideal
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => apart(b.remainder, a.remainder) || heavier(a.index, b.index))
  const left = whole - shares.reduce((a, b) => a + b, 0)
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] as number) + 1
  for (const index of shares.keys()) {
    if (shares[index] !== 0) continue
    const surplus = shares.map((share, i) => share > 1 ? share - (ideal[i] as number) : Number.NEGATIVE_INFINITY)
    const most = [...shares.keys()].sort((a, b) => apart(surplus[b] as number, surplus[a] as number) || heavier(b, a))[0] as number
    shares[most] = (shares[most] as number) - 1
    shares[index] = 1
  }
  return shares
}

/** Which is greater, the last digits of a floating-point number aside. */
const apart = (a: number, b: number): number => a === b || Math.abs(a - b) < 1e-9 ? 0 : a - b
