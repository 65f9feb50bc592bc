/** A table's cells by their widths in em: of the text on one line, and of its longest word. */
export interface CellWidth { line: number, word: number }

export interface TableFit {
  /** Shares of the table's width, one a column; they add up to 1. */
  columns: number[]
  /** Type size in px. */
  size: number
  /** Heights of the rows in px. */
  rows: number[]
}

export const TABLE_SIZES = [32, 28, 26, 24, 22, 20]
/** Of a cell, in px: above and below its text together, and at its sides. */
const PAD = { x: 28, y: 16 }
const LEADING = 1.35

/**
 * Columns in proportion to what stands in them (to the root of it: a long
 * column is read in lines, a short one must not be broken), and the largest type in
 * which all rows fit, else the smallest.
 */
export function fitTable(cells: CellWidth[][], room: { width: number, height: number }, sizes = TABLE_SIZES): TableFit {
  const fits = sizes.map(size => fitAt(cells, room.width, size))
  return fits.find(({ rows }) => sum(rows) <= room.height) ?? fits.at(-1) as TableFit
}

function fitAt(cells: CellWidth[][], width: number, size: number): TableFit {
  const count = Math.max(1, ...cells.map(row => row.length))
  const of = (column: number) => cells.map(row => row[column] ?? { line: 0, word: 0 })
  const wanted = Array.from({ length: count }, (_, column) => {
    const lines = of(column).map(({ line }) => line)
    const most = Math.max(...lines)
    // No column is narrower than its longest word, if that is no wider than half of what each could have.
    const least = Math.min(Math.max(...of(column).map(({ word }) => word)), Math.max(4, width / size / count / 1.4))
    return { least: Math.min(width / count, least * size + PAD.x), share: Math.sqrt(Math.max(0.01, most - least) + sum(lines) / lines.length * Number(most > least)) }
  })
  const spare = width - sum(wanted.map(({ least }) => least))
  const shares = sum(wanted.map(({ share }) => share))
  const px = wanted.map(({ least, share }) => least + Math.max(0, spare) * share / shares)
  const whole = sum(px)
  const rows = cells.map(row => Math.max(1, ...row.map(({ line }, column) => linesOf(line, ((px[column] ?? 0) * width / whole - PAD.x) / size))) * size * LEADING + PAD.y)
  return { columns: px.map(one => one / whole), size, rows }
}

/** Words do not fill a line to its end: of each but a single one about an em and a half is lost. */
const linesOf = (line: number, column: number): number => line <= column ? 1 : Math.ceil(line / Math.max(2, column - 1.5))

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)
