import { breakable } from '../../deck/phrases.ts'
import type { Align, Table } from '../../read/blocks.ts'
import { BLOCK_WIDTH, SLIDES_PER_BLOCK } from '../budget.ts'
import type { Node, Text } from '../slide.ts'
import { spread } from '../spread.ts'
import { itemText } from './item.ts'
import { paged, type BlockContext, type BlockNodes } from './slides.ts'
import { cellWidth, fitTable, TABLE_SIZES, type CellWidth } from './table-fit.ts'
import { tablePages, type TablePage } from './table-pages.ts'
import { greatest } from '../../many.ts'

/** Columns that are told apart on a slide. */
const COLUMNS_PER_SLIDE = 9
/** The type by which columns are divided over slides, and what stands at the sides of a cell, in px. */
const TYPE = 20
const SIDES = 26
/** A table of more slides than these in a type is set in a smaller one, if there is one. */
const FEW_SLIDES = 2
const PAGE_SIZES = TABLE_SIZES.filter(size => size <= TYPE)
/** The slides of a table have no more rows than these, whatever stands in them. */
const MOST_ROWS = 100

/** A cell as it is shown, how wide it is, and how its column is aligned. */
export interface Cell { text: Text, width: CellWidth, align?: Align }

/** A table on as many slides as its rows and columns need: the head on each of them, and the first column, which says what a row is of. */
export function tableSlides(table: Table, { lines, lang, room, later }: BlockContext): BlockNodes[] {
  const seen = table.rows.slice(0, MOST_ROWS)
  const count = Math.max(1, ...seen.map(row => row.length))
  const rows = seen.map((row, index) => Array.from({ length: count }, (_, column): Cell => {
    const cell = row[column]
    const text: Text = cell ? itemText(cell, lines[index] ?? table.line, lang) : { from: 'report', text: '', line: table.line }
    const align = table.align?.[column]
    return { text, width: cellWidth(breakable(text.text, lang)), ...(align && { align }) }
  }))
  const groups = columnGroups(rows)
  const most = Math.max(1, Math.floor(SLIDES_PER_BLOCK / groups.length))
  return groups.flatMap(columns => rowSlides(rows.map(row => columns.map(column => row[column] as Cell)), { line: table.line, room, later, most, left: table.rows.length - seen.length }))
}

/** As many columns as stand beside one another with no word broken; of more, each group has the first again. */
function columnGroups(rows: Cell[][]): number[][] {
  const least = (rows[0] ?? []).map((_, column) => Math.min(BLOCK_WIDTH / 2, greatest(rows.map(row => row[column]?.width.word ?? 0)) * TYPE + SIDES))
  const columns = [...least.keys()]
  const whole = least.reduce((sum, width) => sum + width, 0)
  if (columns.length <= 2 || (whole <= BLOCK_WIDTH && columns.length <= COLUMNS_PER_SLIDE)) return [columns]
  const [first = 0] = least
  const cost = (column: number) => Math.max(least[column] ?? 0, (BLOCK_WIDTH - first) / (COLUMNS_PER_SLIDE - 1))
  return spread(columns.slice(1), cost, BLOCK_WIDTH - first).map(group => [0, ...group])
}

function rowSlides([head = [], ...body]: Cell[][], { line, room, later, most, left }: { line: number, room: number, later: number, most: number, left: number }): BlockNodes[] {
  const pages = bestPages(size => tablePages(head, body, {
    heightOf: rows => fitTable(rows.map(row => row.map(({ width }) => width)), { width: BLOCK_WIDTH, height: 0 }, [size]).rows.reduce((sum, height) => sum + height, 0),
    first: room,
    later,
    most,
  }))
  if (pages.length === 0) return [{ layout: 'recap-table', nodes: [tableNode([head], line)] }]
  return paged(pages.map(({ body }) => body), most, body.length + left).map(({ props }, index) => ({
    layout: 'recap-table',
    nodes: [tableNode(pages[index]?.rows ?? [], line)],
    props,
  }))
}

/** The pages in the largest type in which they are few, else in the smallest. */
function bestPages(pagesIn: (size: number) => TablePage[]): TablePage[] {
  let pages: TablePage[] = []
  for (const size of PAGE_SIZES) {
    pages = pagesIn(size)
    if (pages.length <= FEW_SLIDES) break
  }
  return pages
}

/** Rows as a table, its columns aligned as in the report. */
function tableNode(rows: Cell[][], line: number): Node {
  const align = (rows[0] ?? []).map(cell => cell.align ?? null)
  return { type: 'table', rows: rows.map(row => row.map(({ text }) => text)), ...(align.some(Boolean) && { align }), line }
}
