import type { Table } from '../../read/blocks.ts'
import { BLOCK_WIDTH, ems, SLIDES_PER_BLOCK } from '../budget.ts'
import type { Text } from '../slide.ts'
import { spread } from '../spread.ts'
import { itemText } from './item.ts'
import { paged, type BlockContext, type BlockNodes } from './slides.ts'
import { fitTable, type CellWidth } from './table-fit.ts'

/** Columns that are told apart on a slide. */
const COLUMNS_PER_SLIDE = 9
/** The smallest type of a table, and what stands at the sides of a cell, in px. */
const TYPE = 20
const SIDES = 28

/** A table on as many slides as its rows and columns need: the head on each of them, and the first column, which says what a row is of. */
export function tableSlides(table: Table, { lines, lang, room }: BlockContext): BlockNodes[] {
  const count = Math.max(1, ...table.rows.map(row => row.length))
  const rows = table.rows.map((row, index) => Array.from({ length: count }, (_, column): Text => {
    const cell = row[column]
    return cell ? itemText(cell, lines[index] ?? table.line, lang) : { from: 'report', text: '', line: table.line }
  }))
  const groups = columnGroups(rows)
  const most = Math.max(1, Math.floor(SLIDES_PER_BLOCK / groups.length))
  return groups.flatMap(columns => rowSlides(rows.map(row => columns.map(column => row[column] as Text)), { line: table.line, room, most }))
}

/** As many columns as stand beside one another with no word broken; of more, each group has the first again. */
function columnGroups(rows: Text[][]): number[][] {
  const least = (rows[0] ?? []).map((_, column) => Math.min(BLOCK_WIDTH / 2, Math.max(...rows.map(row => cellWidth(row[column] as Text).word)) * TYPE + SIDES))
  const columns = [...least.keys()]
  const whole = least.reduce((sum, width) => sum + width, 0)
  if (columns.length <= 2 || (whole <= BLOCK_WIDTH && columns.length <= COLUMNS_PER_SLIDE)) return [columns]
  const [first = 0] = least
  const cost = (column: number) => Math.max(least[column] ?? 0, (BLOCK_WIDTH - first) / (COLUMNS_PER_SLIDE - 1))
  return spread(columns.slice(1), cost, BLOCK_WIDTH - first).map(group => [0, ...group])
}

function rowSlides([head = [], ...body]: Text[][], { line, room, most }: { line: number, room: number, most: number }): BlockNodes[] {
  const { rows: [headHeight = 0, ...heights] } = fitTable([head, ...body].map(row => row.map(cellWidth)), { width: BLOCK_WIDTH, height: room })
  const pages = spread(body.map((cells, index) => ({ cells, height: heights[index] ?? 0 })), ({ height }) => height, room - headHeight)
  if (pages.length === 0) return [{ layout: 'recap-table', nodes: [{ type: 'table', rows: [head], line }] }]
  return paged(pages, most).map(({ things, props }) => ({
    layout: 'recap-table',
    nodes: [{ type: 'table', rows: [head, ...things.map(({ cells }) => cells)], line }],
    props,
  }))
}

const cellWidth = ({ text }: Text): CellWidth => ({ line: ems(text), word: Math.max(0, ...text.split(/\s+/u).map(longestWord)) })

/** Japanese is broken at its phrases, of which few are wider than six characters. */
const longestWord = (word: string): number => Math.min(ems(word), /[^\u0020-\u024F]/u.test(word) ? 6 : 24)
