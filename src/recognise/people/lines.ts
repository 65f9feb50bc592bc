import type { Prose } from '../../read/prose.ts'

/** The lines of a prose, as its source breaks them; where its markup begins or ends, too. */
export const linesIn = ({ text, runs }: Prose): string[] =>
  runs.flatMap(({ at }, index) => text.slice(at, runs[index + 1]?.at).split('\n')).map(line => line.trim()).filter(Boolean)

const MOST = 8

/** What a prose may begin with as a line of its own, the longest first: all of it, and what stands before each place where its source may break. */
export function beginningsOf({ text, runs }: Prose, longest: number): string[] {
  const ends = [text.length, ...runs.slice(1, MOST).map(({ at }) => at).reverse()]
  return [...new Set(ends.filter(end => end <= longest + 1).map(end => text.slice(0, end).trim()))].filter(Boolean)
}
