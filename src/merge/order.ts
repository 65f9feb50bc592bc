/** What stands in what order. Keys are unique in each list. */
export interface Orders {
  /** What is to be there, in the generator's order; what people deleted is left out. */
  wanted: string[]
  /** What is there and stays, in the order that people left it in. */
  present: string[]
  /** The generator's order of the last time. */
  last: string[]
}

/**
 * The order that a page, or the deck, gets: the generator's, but what people wrote or moved stays
 * behind the neighbour that it has now. Moved is what must be taken out of the present order for the rest
 * to stand as it was generated: as little as possible (the complement of a longest common subsequence,
 * which for lists without repetition is a longest increasing one; Fredman 1975).
 */
export function mergeOrder({ wanted, present, last }: Orders): string[] {
  const asked = new Set(wanted)
  const rank = new Map(last.map((key, index) => [key, index]))
  const known = present.filter(key => asked.has(key) && rank.has(key))
  const stayed = new Set(longestIncreasing(known.map(key => rank.get(key) as number)).map(index => known[index] as string))
  // New to the ledger and yet there: somebody brought it, and it stays where they put it.
  const anchored = new Set(present.filter(key => !stayed.has(key)))
  const behind = new Map<string | undefined, string[]>()
  present.forEach((key, index) => {
    if (!anchored.has(key)) return
    const neighbour = present[index - 1]
    behind.set(neighbour, [...behind.get(neighbour) ?? [], key])
  })
  const order: string[] = []
  const place = (key: string | undefined) => {
    // Those behind a neighbour that was placed; an anchored one may have others behind it.
    const waiting = [...behind.get(key) ?? []]
    for (const next of waiting) {
      order.push(next)
      place(next)
    }
  }
  place(undefined)
  for (const key of wanted) {
    if (anchored.has(key)) continue
    order.push(key)
    place(key)
  }
  return order
}

/** Indices of a longest increasing subsequence (patience sorting, O(n log n)). */
function longestIncreasing(values: number[]): number[] {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  values.forEach((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1]
    tails[low] = index
  })
  const indices: number[] = []
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) indices.unshift(index)
  return indices
}
