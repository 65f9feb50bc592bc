import { DEEPEST, type Block, type Heading, type List } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { isOneLink, sourceOffset, trimProse, type Prose } from '../../read/prose.ts'
import { below } from './pieces.ts'

/** So many talks, and this share of a list's items, have points below them. */
const LEAST = 3
const MOST = 0.7
/** Longer items are said, and are no talk's title with its speaker; in characters. */
const LONGEST = 160

/** Lists of talks with what was said in each below it, as headings and lists: a report may be one list. */
export function withListedTalks(blocks: Block[], lineOf: LineOf): Block[] {
  const talks = blocks.map(block => block.type === 'list' ? talksIn(block) : [])
  if (talks.flat().length < LEAST) return blocks
  let depth = 0
  return blocks.flatMap((block, index): Block[] => {
    if (block.type === 'heading') depth = block.depth
    const items = talks[index] as Talk[]
    return block.type === 'list' && items.length > 0 ? items.flatMap(talk => cut(block, talk, Math.min(DEEPEST, depth + 1), lineOf)) : [block]
  })
}

/** An item, and where those below it end. */
interface Talk { at: number, end: number }

function talksIn({ items, depths }: List): Talk[] {
  const edges = items.flatMap((_, at) => (depths[at] ?? 0) === 0 ? [at] : [])
  if (edges[0] !== 0) return []
  const talks = edges.map((at, index): Talk => ({ at, end: edges[index + 1] ?? items.length }))
  const told = talks.filter(({ at, end }) => items.slice(at + 1, end).some(isSaid))
  return told.length >= MOST * talks.length && talks.every(({ at }) => (items[at] as Prose).text.length <= LONGEST) ? talks : []
}

/** A link alone says nothing: what is grouped so is a list of what to see. */
const isSaid = (item: Prose): boolean => item.text.trim() !== '' && !isOneLink(item)

function cut(list: List, { at, end }: Talk, depth: number, lineOf: LineOf): Block[] {
  const title = list.items[at] as Prose
  const heading: Heading = { type: 'heading', depth, prose: trimProse(title), line: lineOf(sourceOffset(title, 0)) }
  return end > at + 1 ? [heading, below(list, at + 1, end, lineOf)] : [heading]
}
