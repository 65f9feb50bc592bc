import { likeness, pairsOf, type Pairs } from './likeness.ts'

/** A phrase that may be chosen: where it stands, and what it is worth. */
export interface Choice { unit: number, block: number, start: number, end: number, text: string, score: number }

/** What counts against a phrase: to say what a chosen one says, to stand in its sentence, in its paragraph. */
const SAYS_SAME = 1.2
const SAME_SENTENCE = 0.45
const SAME_PARAGRAPH = 0.12
const ALIKE = 0.6

/**
 * Chooses phrases, best first, each against those before it (maximal marginal
 * relevance, Carbonell & Goldstein 1998): none that overlaps or says the same,
 * rather one from elsewhere. Those under `floor` only where there is no other.
 */
export function choose<T extends Choice>(choices: T[], most: number, floor: number): T[] {
  const chosen: T[] = []
  const left = new Map(choices.map(choice => [choice, choice.score]))
  const pairs = new Map(choices.map(choice => [choice, pairsOf(choice.text)]))
  while (chosen.length < most && left.size > 0) {
    const [best, score] = [...left].reduce((a, b) => b[1] > a[1] ? b : a)
    if (score < floor && chosen.length > 0) break
    chosen.push(best)
    left.delete(best)
    for (const [other, value] of left) {
      const same = likeness(pairs.get(best) as Pairs, pairs.get(other) as Pairs)
      if (same > ALIKE || overlap(best, other)) left.delete(other)
      else left.set(other, value - SAYS_SAME * same * same - (other.unit === best.unit ? SAME_SENTENCE : other.block === best.block ? SAME_PARAGRAPH : 0))
    }
  }
  return chosen
}

const overlap = (a: Choice, b: Choice): boolean => a.unit === b.unit && a.start < b.end && b.start < a.end
