/** Items with what stands under them. */
export function withInner<T extends { depth: number }>(items: T[]): T[][] {
  const groups: T[][] = []
  for (const item of items) {
    if (item.depth > 0 && groups.length > 0) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return groups
}
