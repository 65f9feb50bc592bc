import type { Cell } from './table.ts'

/** What a slide shows of a table, its head first, and the rows of the report that these are. */
export interface TablePage { rows: Cell[][], body: Cell[][] }

interface Room {
  /** Height in px of rows under one another, the head first. */
  heightOf: (rows: Cell[][]) => number
  /** Height in px of the first page, and of the others. */
  first: number
  later: number
  /** Pages that are shown at most. */
  most: number
}

/** The height is lowered so often to make pages alike. */
const STEPS = 6

/**
 * A table's rows on as few pages as hold them, as even as their order allows;
 * rows for which there is no page are left out.
 */
export function tablePages(head: Cell[], body: Cell[][], { heightOf, first, later, most }: Room): TablePage[] {
  const within = (less: number) => fill(head, body, { heightOf, first: first - less, later: later - less, most: most + 1 })
  let pages = within(0)
  let [low, high] = [0, first]
  for (let step = 0; step < STEPS && pages.length > 1 && pages.length <= most; step++) {
    const middle = (low + high) / 2
    const next = within(middle)
    if (next.length > pages.length) high = middle
    else [pages, low] = [next, middle]
  }
  return pages.slice(0, most)
}

function fill(head: Cell[], body: Cell[][], { heightOf, first, later, most }: Room): TablePage[] {
  const pages: TablePage[] = []
  let from = 0
  while (from < body.length && pages.length < most) {
    const room = from === 0 ? first : later
    let to = from + 1
    while (to < body.length && heightOf(pageRows(head, body, from, to + 1)) <= room) to++
    pages.push({ rows: pageRows(head, body, from, to), body: body.slice(from, to) })
    from = to
  }
  return pages
}

/** Some rows under their head: with the name of the group that they go on with, and without the columns that none of them fills. */
function pageRows(head: Cell[], body: Cell[][], from: number, to: number): Cell[][] {
  const rows = [nameAgain(body, from), ...body.slice(from + 1, to)]
  const filled = [...head.keys()].filter(column => column === 0 || rows.some(row => !isEmpty(row[column])))
  return [head, ...rows].map(row => filled.length > 1 ? filled.map(column => row[column] as Cell) : row)
}

/** A row that leaves its first cell empty, as all after the first of one hour do, with that hour. */
function nameAgain(body: Cell[][], index: number): Cell[] {
  const row = body[index] ?? []
  if (!isEmpty(row[0])) return row
  const name = body.slice(0, index).findLast(before => !isEmpty(before[0]))?.[0]
  return name ? [name, ...row.slice(1)] : row
}

const isEmpty = (cell: Cell | undefined): boolean => !cell?.text.text.trim()
