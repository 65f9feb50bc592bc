import { BREAK, compoundParts, isCjk, NO_BREAK_SPACE } from '../../deck/breaks.ts'
import { emWidth, linesOf, phraseWidths, type PhraseWidth } from '../../theme/type-fit.ts'
import { greatest } from '../../many.ts'

/** A cell by its widths in em: of each of its phrases, of all on one line, and of the longest that stays whole. */
export interface CellWidth { phrases: PhraseWidth[], line: number, word: number }

export interface TableFit {
  /** Shares of the table's width, one a column; they add up to 1. */
  columns: number[]
  /** Type size in px. */
  size: number
  /** Heights of the rows in px. */
  rows: number[]
  /** Whether no word is broken. */
  whole: boolean
}

/** Sizes of a table, in px. Those under 20 are for long ones, as timetables, which are looked up in rather than read. */
export const TABLE_SIZES = [32, 28, 26, 24, 22, 20, 18, 16]
/** Of a cell, in px: at its sides, above and below its text together, and that where the rows stand close (layouts/recap-table.vue). */
const PAD = { x: 20, y: 16, tight: 8 }
/** Rows stand close where the type is smaller than this, in px. */
const TIGHT = 20
export const isTight = (size: number): boolean => size < TIGHT
const LEADING = 1.35
/** What the browser's own rounding may take from a line, in em. */
const HAIR = 0.1
/** A dash that stands alone belongs to the time before it: 「10:30 ~」. */
const AFTER_WORD = new RegExp(`${BREAK}|(?<= )(?![~〜–—-] )`, 'u')

/** A cell's text, with BREAK where a line may break, as it is measured: long compounds break too, and what has no Japanese in it at any space. */
export function cellWidth(text: string): CellWidth {
  const open = cellParts(text).join(BREAK)
  return {
    phrases: phraseWidths(open),
    line: emWidth(open),
    word: Math.max(0, ...open.split(AFTER_WORD).map(word => emWidth(word.trimEnd()))),
  }
}

/** The parts of a cell's text between which its lines break. */
export const cellParts = (text: string): string[] =>
  (isCjk(text) ? text : text.replaceAll(NO_BREAK_SPACE, ' ')).split(BREAK).flatMap(compoundParts)

/** Whether a row has but its name and one text, which then runs on over the columns that it leaves empty, as a keynote over all tracks. */
export const runsOn = (row: CellWidth[], columns: number): boolean =>
  columns > 2 && [0, 1].every(column => (row[column]?.line ?? 0) > 0) && row.slice(2).every(({ line }) => line === 0)

/** Whether nothing stands in a row. */
export const isBlank = (row: CellWidth[]): boolean => row.every(({ line }) => line === 0)

/** How much of the spare room a column has for all that stands in it: as much, the root of it (a long column is read in lines), or the same as the others. */
const POWERS = [1, 0.5, 0]

/**
 * Columns by what stands in them, no word broken where that can be, so that
 * the table is as low as may be, and the largest type in which all rows fit, else the smallest.
 * Rather a smaller one with all words whole, but none that is only looked up in.
 */
export function fitTable(cells: CellWidth[][], room: { width: number, height: number }, sizes = TABLE_SIZES): TableFit {
  let fitting: TableFit | undefined
  for (const size of sizes) {
    if (fitting && isTight(size)) break
    const fit = lowestAt(cells, room.width, size)
    if (sum(fit.rows) > room.height) continue
    if (fit.whole) return fit
    fitting ??= fit
  }
  return fitting ?? lowestAt(cells, room.width, sizes.at(-1) ?? Math.min(...TABLE_SIZES))
}

const lowestAt = (cells: CellWidth[][], width: number, size: number): TableFit =>
  POWERS.map(power => fitAt(cells, width, size, power)).reduce((best, next) => sum(next.rows) < sum(best.rows) ? next : best)

const NOTHING: CellWidth = { phrases: [], line: 0, word: 0 }

function fitAt(cells: CellWidth[][], width: number, size: number, power: number): TableFit {
  const count = Math.max(1, ...cells.map(row => row.length))
  const px = columnWidths(Array.from({ length: count }, (_, column) =>
    cells.map(row => column > 0 && runsOn(row, count) ? NOTHING : row[column] ?? NOTHING)), { width, size, power })
  const inner = (from: number, to: number) => (sum(px.slice(from, to)) - PAD.x) / size - HAIR
  const roomIn = (row: CellWidth[], column: number) => Math.max(1, inner(column, column === 1 && runsOn(row, count) ? count : column + 1))
  const linesIn = (row: CellWidth[]) => row.map(({ phrases }, column) => linesOf(phrases, roomIn(row, column)))
  // A head with nothing in it is not shown.
  const rows = cells.map((row, index) => index === 0 && isBlank(row) ? 0 : Math.max(1, ...linesIn(row)) * size * LEADING + (isTight(size) ? PAD.tight : PAD.y))
  const whole = cells.every(row => row.every(({ word }, column) => word <= roomIn(row, column)))
  return { columns: px.map(one => one / width), size, rows, whole }
}

/** Widths of columns in px: all on one line where that fits, else none narrower than its longest word. */
function columnWidths(columns: CellWidth[][], { width, size, power }: { width: number, size: number, power: number }): number[] {
  const wide = columns.map(cells => greatest(cells.map(({ line }) => line)))
  const shares = columns.map((cells, index) => (Math.max(0.01, wide[index] ?? 0) + sum(cells.map(({ line }) => line)) / Math.max(1, cells.filter(({ line }) => line > 0).length)) ** power)
  const shared = (least: number[]) => least.map((one, index) => one + Math.max(0, width - sum(least)) * (shares[index] ?? 0) / sum(shares))
  const needs = (ems: number[]) => ems.map(one => (one + 2 * HAIR) * size + PAD.x)
  const onOneLine = needs(wide)
  if (sum(onOneLine) <= width) return shared(onOneLine)
  const least = needs(columns.map(cells => greatest(cells.map(({ word }) => word))))
  if (sum(least) <= width) return atMost(shared(least), onOneLine, width)
  // Words must be broken: of those columns that are wider than their share.
  const share = width / columns.length
  const kept = sum(least.filter(one => one <= share))
  const over = sum(least.filter(one => one > share))
  return least.map(one => one <= share ? one : one * (width - kept) / over)
}

/** What a column has beyond all that stands in it goes to those that need it. */
function atMost(px: number[], most: number[], width: number): number[] {
  const cut = px.map((one, index) => Math.min(one, most[index] ?? one))
  const left = width - sum(cut)
  const open = cut.map((one, index) => one < (most[index] ?? one) ? one : 0)
  return left <= 0 || sum(open) === 0 ? px : cut.map((one, index) => one + left * (open[index] ?? 0) / sum(open))
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)
