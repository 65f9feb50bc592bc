/** As few pages as hold all, each with about as many. */
export function evenly<T>(things: T[], most: number): T[][] {
  const pages = Math.ceil(things.length / most)
  const size = Math.ceil(things.length / Math.max(1, pages))
  return Array.from({ length: pages }, (_, page) => things.slice(page * size, (page + 1) * size)).filter(page => page.length > 0)
}
