import { CARDS_PER_SLIDE, CHARACTERS_PER_CARD, CHARACTERS_PER_SLIDE, POINTS_PER_SLIDE } from './budget.ts'
import { chunk } from './chunk.ts'
import { fromReport, type Layout, type Node } from './slide.ts'
import type { Unit } from './units.ts'

export interface BlockNodes { layout: Layout, nodes: Node[] }

/** Blocks that are shown as they are, on a slide of their own. */
export const isBlock = (unit: Unit): boolean => unit.kind === 'list' || unit.kind === 'table' || unit.kind === 'code'

/** What a list, table or code block puts on slides: one entry a slide. */
export function blockNodes({ source }: Unit): BlockNodes[] {
  switch (source.type) {
    case 'list': return listNodes(source.items.map(item => item.text), source.line)
    case 'code': return [{ layout: 'recap-code', nodes: [{ type: 'code', lang: source.lang, value: source.value, line: source.line }] }]
    case 'table': return [{ layout: 'recap-table', nodes: [{ type: 'table', rows: source.rows.map(row => row.map(cell => cell.text)), line: source.line }] }]
    default: return []
  }
}

/** A short list becomes cards side by side, a longer one points over several slides. */
function listNodes(items: string[], line: number): BlockNodes[] {
  const texts = items.map((text, index) => fromReport(text, line + index))
  if (items.length >= 2 && items.length <= CARDS_PER_SLIDE && items.every(item => item.length <= CHARACTERS_PER_CARD)) {
    return [{ layout: 'recap-cards', nodes: [{ type: 'points', items: texts }] }]
  }
  return chunk(texts.map(text => ({ text, points: 1, characters: Math.min(text.text.length, CHARACTERS_PER_SLIDE / POINTS_PER_SLIDE) })))
    .map(part => ({ layout: 'recap-takeaway', nodes: [{ type: 'points', items: part.map(({ text }) => text) }] }))
}
