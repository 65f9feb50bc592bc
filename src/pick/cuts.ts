import type { Cut } from './tongue.ts'

/** A place where sentences of a language can be cut: before or after what the pattern finds. */
export interface Joint { pattern: RegExp, worth: number }

/** Where each of the patterns' matches ends. */
export const after = (text: string, joints: readonly Joint[]): Cut[] =>
  joints.flatMap(({ pattern, worth }) => [...text.matchAll(pattern)].map(match => ({ at: match.index + match[0].length, worth })))

/** Where each of the patterns' matches begins. */
export const before = (text: string, joints: readonly Joint[]): Cut[] =>
  joints.flatMap(({ pattern, worth }) => [...text.matchAll(pattern)].map(match => ({ at: match.index, worth })))

/** In order; of several at one place the best. */
export function ordered(cuts: Cut[]): Cut[] {
  const best = new Map<number, number>()
  for (const { at, worth } of cuts) best.set(at, Math.max(worth, best.get(at) ?? 0))
  return [...best].map(([at, worth]) => ({ at, worth })).sort((a, b) => a.at - b.at)
}

const FULL_STOP = /(?:[。．\s]|(?<![.\d])\.(?=\s*$))+$/u

/** Where a sentence ends without its full stop; ! and ? stay. */
export const sentenceEnd = (text: string): number => {
  const tail = text.slice(-24)
  return text.length - tail.length + tail.replace(FULL_STOP, '').length
}
