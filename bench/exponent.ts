/** The power of x to which y grows: the slope of the line of least squares through the logarithms of both. */
export function exponentOf(points: (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const along = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return along / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}
