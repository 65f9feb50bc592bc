/** A tag that opens, the one that closes it, and the offsets of both. */
export interface Pair { open: RegExpExecArray, close: RegExpExecArray }

/** Tags of one kind in pairs, as they stand one after the other; one without its other is none. */
export function pairsOf(source: string, open: RegExp, close: RegExp): Pair[] {
  const closes = [...source.matchAll(close)]
  const pairs: Pair[] = []
  let next = 0
  let after = 0
  for (const found of source.matchAll(open)) {
    if (found.index < after) continue
    while (next < closes.length && (closes[next] as RegExpExecArray).index < found.index) next++
    const end = closes[next]
    if (!end) break
    pairs.push({ open: found, close: end })
    after = end.index
  }
  return pairs
}
