import { SLIDES_PER_BLOCK } from '../budget.ts'
import type { ListItem } from '../slide.ts'

/** Of the items that one stands under so many are said once more, the nearest. */
const MOST_AGAIN = 2
/** What a page more costs, and what parting items from what they stand under: for each step inwards, where one is left alone, and where none is left. */
const PAGE = 1.9
/** … and one with less than this part of its height filled. */
const FILLED = 0.25
const EMPTY_PAGE = 6
const PARTED = { outermost: 2, deeper: 1, lonely: 2, headAlone: 6 }

/** Pages up to a place: what they cost, how uneven they are, and where the last of them begins. */
interface Division { cost: number, unevenness: number, from: number }

/**
 * Divides items that have others under them over pages of a height, so that few are parted from what they stand under:
 * over a page more where that helps, but no more than a block has; what is too much for these is one page more.
 * A page that begins below an item begins with that item once more, as `again`.
 */
export function nestedPages(items: ListItem[], cost: (item: ListItem) => number, height: number): ListItem[][] {
  const above = parentsOf(items)
  const best = divisions(items, items.map(cost), above, height)
  const last = best.reduce((furthest, byEnd) => Math.max(furthest, byEnd.length - 1), 0)
  const pages = best.reduce((least, byEnd, pages) => costAt(byEnd, last) < costAt(best[least], last) ? pages : least, 0)
  const cuts = last < items.length ? [items.length] : []
  for (let [end, page] = [last, pages]; end > 0; page--) {
    cuts.unshift(end)
    end = best[page]?.[end]?.from ?? 0
  }
  return cuts.map((to, index) => {
    const from = cuts[index - 1] ?? 0
    return [...(above[from] ?? []).map((parent): ListItem => ({ ...items[parent] as ListItem, again: true })), ...items.slice(from, to)]
  })
}

const costAt = (byEnd: (Division | undefined)[] | undefined, end: number): number => byEnd?.[end]?.cost ?? Number.POSITIVE_INFINITY

/** The best division of the first items by how many pages it has, and how many items. */
function divisions(items: ListItem[], costs: number[], above: number[][], height: number): (Division | undefined)[][] {
  const best: (Division | undefined)[][] = Array.from({ length: SLIDES_PER_BLOCK + 1 }, () => [])
  ;(best[0] as Division[])[0] = { cost: 0, unevenness: 0, from: 0 }
  for (let end = 1; end <= items.length; end++) {
    let own = 0
    for (let from = end - 1; from >= 0; from--) {
      own += costs[from] as number
      if (own > height && end - from > 1) break
      const used = own + (above[from] ?? []).reduce((sum, parent) => sum + (costs[parent] as number), 0)
      if (used > height && end - from > 1) continue
      for (let pages = 1; pages < best.length; pages++) {
        const before = best[pages - 1]?.[from]
        if (!before) continue
        const one = { cost: before.cost + (used < FILLED * height ? EMPTY_PAGE : PAGE) + partedAt(items, from), unevenness: before.unevenness + used ** 2, from }
        const known = best[pages]?.[end]
        if (!known || one.cost < known.cost || (one.cost === known.cost && one.unevenness < known.unevenness)) (best[pages] as Division[])[end] = one
      }
    }
  }
  return best
}

/** For each item the nearest of those that it stands under, the outer first. */
function parentsOf(items: ListItem[]): number[][] {
  const under: number[] = []
  return items.map(({ depth }, index) => {
    while (under.length > 0 && (items[under.at(-1) as number] as ListItem).depth >= depth) under.pop()
    const parents = under.slice(-MOST_AGAIN)
    under.push(index)
    return parents
  })
}

/** What it costs that a page begins at an item. */
function partedAt(items: ListItem[], at: number): number {
  const depthAt = (index: number) => items[index]?.depth ?? 0
  const depth = depthAt(at)
  if (at === 0 || depth === 0) return 0
  const isLast = depthAt(at + 1) < depth
  const isSecond = depthAt(at - 1) === depth && depthAt(at - 2) < depth
  const isFirst = depthAt(at - 1) < depth
  return PARTED.outermost + PARTED.deeper * (depth - 1) + (isLast || isSecond ? PARTED.lonely : 0) + (isFirst ? PARTED.headAlone : 0)
}
