/**
 * A page's drawing, line by line: Skia, which draws for Chromium, writes one operator a line
 * (ISO 32000-1, 8.5: path construction and painting).
 */

/** px of the page that a point may be moved by: less than a printer's dot. */
const TOLERANCE = 0.04

const PATH = /^[-\d. ]+ (?:m|l|c|v|y|re)$/
const MATRIX = /^([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) [-\d.]+ [-\d.]+ cm$/

/** Writes the points of paths with no more digits than can be seen at the scale that they are drawn at. */
export function roundPaths(lines: string[]): string[] {
  const outer: number[] = []
  let scale = 1
  return lines.map((line) => {
    if (line === 'q') outer.push(scale)
    else if (line === 'Q') scale = outer.pop() ?? 1
    else if (PATH.test(line)) return round(line, digitsAt(scale))
    else {
      const [, a, b, c, d] = (MATRIX.exec(line) ?? []).map(Number)
      if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) scale *= Math.sqrt(Math.abs(a * d - b * c))
    }
    return line
  })
}

const digitsAt = (scale: number): number => Math.max(0, Math.ceil(Math.log10(scale / 2 / TOLERANCE)))

const round = (line: string, digits: number): string =>
  line.replace(/-?\d*\.\d+/g, number => String(Number(Number(number).toFixed(digits))).replace(/^(-?)0\./, '$1.'))

const FIGURE_LINE = /^(?:[-\d. ]+ (?:m|l|c|v|y|re)|h|f\*?|S|s|B\*?)$/

/** A shape shorter than this is not worth an object of its own, characters. */
const WORTH = 200

/** The shapes in a drawing: paths with what paints them. @returns where each begins and ends, by lines */
export function figuresIn(lines: string[]): { from: number, to: number, text: string }[] {
  const figures: { from: number, to: number, text: string }[] = []
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && FIGURE_LINE.test(lines[index] as string)) continue
    // A path that is not painted in it, but clips, say, is no figure.
    if (index > from && /^(?:f\*?|S|s|B\*?)$/.test(lines[index - 1] as string)) {
      const text = lines.slice(from, index).join('\n')
      if (text.length >= WORTH) figures.push({ from, to: index, text })
    }
    from = index + 1
  }
  return figures
}
