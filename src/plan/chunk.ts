import { CHARACTERS_PER_SLIDE, POINTS_PER_SLIDE } from './budget.ts'

/** Things that stay together on a slide, and how much they need. */
export interface Measured { points: number, characters: number }

/**
 * Divides groups over as few slides as hold them, none over budget (but a
 * single group that is), and among these divisions takes the most even one.
 * Groups keep their order and are never divided.
 */
export function chunk<T extends Measured>(groups: T[]): T[][] {
  if (groups.length === 0) return []
  // best[i] = the best division of the first i groups: fewest slides, then least unevenness.
  const best: ({ slides: number, cost: number, from: number } | undefined)[] = [{ slides: 0, cost: 0, from: 0 }]
  for (let end = 1; end <= groups.length; end++) {
    let points = 0
    let characters = 0
    for (let from = end - 1; from >= 0; from--) {
      points += (groups[from] as T).points
      characters += (groups[from] as T).characters
      if (end - from > 1 && (points > POINTS_PER_SLIDE || characters > CHARACTERS_PER_SLIDE)) break
      const before = best[from]
      if (!before) continue
      const candidate = { slides: before.slides + 1, cost: before.cost + characters ** 2, from }
      const known = best[end]
      if (!known || candidate.slides < known.slides || (candidate.slides === known.slides && candidate.cost < known.cost)) best[end] = candidate
    }
  }
  const chunks: T[][] = []
  for (let end = groups.length; end > 0;) {
    const { from } = best[end] as { from: number }
    chunks.unshift(groups.slice(from, end))
    end = from
  }
  return chunks
}
