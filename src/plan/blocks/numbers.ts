import type { List } from '../../read/blocks.ts'

/** The numbers of a list's items, each counted among those beside it; undefined for one in a list without numbers. */
export function numbersOf({ ordered, numbered, depths, items }: Pick<List, 'ordered' | 'numbered' | 'depths' | 'items'>): (number | undefined)[] {
  const counts: number[] = []
  return items.map((_, index) => {
    const depth = depths[index] ?? 0
    counts.length = Math.min(counts.length, depth + 1)
    if (!(numbered?.[index] ?? ordered)) return undefined
    counts[depth] = (counts[depth] ?? 0) + 1
    return counts[depth]
  })
}
