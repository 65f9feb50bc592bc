import { cloneVNode, h, Text, type VNode } from 'vue'
import { BREAK, isCjk, needsGap } from '../deck/breaks.ts'
import { cellParts, cellWidth, isBlank, runsOn, type CellWidth } from '../plan/blocks/table-fit.ts'
import { nodesOf, textOf } from './slot-text.ts'

/** A table's rows of cells, its head first. */
const rowsOf = (table: VNode): VNode[] => nodesOf(table.children).flatMap(node => node.type === 'tr' ? [node] : rowsOf(node))
const cellsOf = (row: VNode): VNode[] => nodesOf(row.children).filter(({ type }) => type === 'td' || type === 'th')

/** How wide a table's cells are. */
export const cellWidths = (table: VNode): CellWidth[][] => rowsOf(table).map(row => cellsOf(row).map(cell => cellWidth(textOf(cell))))

/** A table as it is shown: without a head that is blank, long compounds may break, a lone text runs on over the columns after it. */
export function tableOf(table: VNode): VNode {
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.map(row => cellsOf(row).length))
  const shown = rows.map((row) => {
    const cells = cellsOf(row)
    const isLone = runsOn(cells.map(cell => cellWidth(textOf(cell))), columns)
    return h('tr', (isLone ? cells.slice(0, 2) : cells).map((cell, index) => shownCell(cell, isLone && index === 1 ? { colspan: columns - 1 } : {})))
  })
  const [head] = rows
  const hasHead = head !== undefined && !isBlank(cellsOf(head).map(cell => cellWidth(textOf(cell))))
  return h('table', [...hasHead ? [h('thead', shown.slice(0, 1))] : [], h('tbody', shown.slice(1))])
}

function shownCell(cell: VNode, props: Record<string, unknown>): VNode {
  const text = textOf(cell)
  const ends = new Set<number>()
  let length = 0
  for (const part of cellParts(text)) ends.add(length += part.length)
  return h(cell.type as string, { ...cell.props, ...props, ...(!isCjk(text) && { class: 'plain' }) }, withBreaks(nodesOf(cell.children), { ends, at: 0, last: '' }))
}

/** How far a cell's text has been walked through, and where its lines may break. */
interface Walk { ends: ReadonlySet<number>, at: number, last: string }

/** A cell's nodes with a `<wbr>` where its lines may break, and nowhere else: they break as they were measured. */
function withBreaks(nodes: VNode[], walk: Walk): VNode[] {
  return nodes.flatMap((node) => {
    if (node.type === Text) return pieces(String(node.children), walk, text => h(Text, text))
    if (node.type === 'wbr' || node.props?.class === 'recap-gap') return []
    if (typeof node.type !== 'string') return [cloneVNode(node)]
    if (node.props?.class === 'recap-compound') return withBreaks(nodesOf(node.children), walk)
    // What stays whole does so part by part.
    if (node.props?.class === 'recap-unbroken') return pieces(plainOf(node), walk, text => h('span', node.props, text))
    return [h(node.type, node.props, withBreaks(nodesOf(node.children), walk))]
  })
}

const plainOf = (node: VNode): string => textOf(nodesOf(node.children)).replaceAll(BREAK, '')

function pieces(text: string, walk: Walk, nodeOf: (text: string) => VNode): VNode[] {
  const cuts = [0, ...[...walk.ends].map(end => end - walk.at).filter(end => end > 0 && end < text.length), text.length]
  const found = cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? 0
    const piece = text.slice(from, to)
    const opens = walk.at + from > 0 && walk.ends.has(walk.at + from)
    const gap = opens && needsGap(walk.last, piece) ? [h('span', { class: 'recap-gap' })] : []
    walk.last = piece
    return [...gap, ...(opens ? [h('wbr')] : []), nodeOf(piece)]
  })
  walk.at += text.length
  return found
}
