import { greatest } from '../many.ts'

/** The chance that the reader goes on from a sentence to one like it, and not to any (Erkan & Radev's 1 − d). */
const FOLLOW = 0.85
const PRECISION = 1e-4
const MOST_ROUNDS = 100

/**
 * How central each sentence is among the others, 0 to 1 (the most central):
 * continuous LexRank, the stationary distribution of a walk between sentences
 * that share words, weighed by tf-idf cosine, found by power iteration
 * (Erkan & Radev, LexRank, JAIR 22, 2004). Takes time by the square of the number of
 * sentences: give it no more than some dozens.
 */
export function centrality(sentences: string[][]): number[] {
  const count = sentences.length
  const links = similarities(sentences)
  const sums = links.map(row => row.reduce((a, b) => a + b, 0))
  let ranks = new Array<number>(count).fill(1 / count)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Array<number>(count).fill((1 - FOLLOW) / count)
    for (const [from, row] of links.entries()) {
      const sum = sums[from] as number
      for (let to = 0; to < count; to++) {
        // A sentence like no other leads everywhere.
        const share = sum ? (row[to] as number) / sum : 1 / count
        next[to] = (next[to] as number) + FOLLOW * (ranks[from] as number) * share
      }
    }
    const change = next.reduce((sum, rank, i) => sum + Math.abs(rank - (ranks[i] as number)), 0)
    ranks = next
    if (change < PRECISION) break
  }
  const most = greatest(ranks, Number.MIN_VALUE)
  return ranks.map(rank => rank / most)
}

/** The cosine of every two sentences' tf-idf vectors; none of a sentence with itself. */
function similarities(sentences: string[][]): number[][] {
  const within = new Map<string, number>()
  for (const words of sentences) for (const word of new Set(words)) within.set(word, (within.get(word) ?? 0) + 1)
  const vectors = sentences.map(words => vector(words, word => Math.log(1 + sentences.length / (within.get(word) ?? 1))))
  const links = vectors.map(() => new Array<number>(vectors.length).fill(0))
  vectors.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const link = dot(a, vectors[j] as Vector)
      ;(links[i] as number[])[j] = link
      ;(links[j] as number[])[i] = link
    }
  })
  return links
}

type Vector = ReadonlyMap<string, number>

/** The words' weights, as a vector of length 1. */
function vector(words: string[], weigh: (word: string) => number): Vector {
  const weights = new Map<string, number>()
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weigh(word))
  const length = Math.hypot(...weights.values()) || 1
  weights.forEach((weight, word) => weights.set(word, weight / length))
  return weights
}

function dot(a: Vector, b: Vector): number {
  let sum = 0
  a.forEach((weight, word) => {
    sum += weight * (b.get(word) ?? 0)
  })
  return sum
}
