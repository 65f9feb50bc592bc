/** What two have in common of what both say, from 0 to 1: the Jaccard index (Jaccard 1901). */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const one of a) if (b.has(one)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
