/**
 * Divides things over as few pages as hold them, none over the limit (but a
 * single thing that is), and as evenly as their order allows: of all limits
 * with which so few pages are enough, the lowest is taken.
 */
export function spread<T>(things: T[], cost: (thing: T) => number, limit: number): T[][] {
  const fewest = fill(things, cost, limit)
  const total = things.reduce((sum, thing) => sum + cost(thing), 0)
  let low = total / Math.max(1, fewest.length)
  let high = limit
  let best = fewest
  for (let step = 0; step < STEPS && low < high; step++) {
    const middle = (low + high) / 2
    const pages = fill(things, cost, middle)
    if (pages.length > fewest.length) low = middle
    else {
      best = pages
      high = middle
    }
  }
  return best
}

/** The limit is halved so often: a twentieth of a line is near enough. */
const STEPS = 12

function fill<T>(things: T[], cost: (thing: T) => number, limit: number): T[][] {
  const pages: T[][] = []
  let used = 0
  for (const thing of things) {
    const needs = cost(thing)
    if (pages.length === 0 || used + needs > limit) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(thing)
    used += needs
  }
  return pages
}
