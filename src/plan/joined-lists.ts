import { append } from '../many.ts'
import type { Block, List } from '../read/blocks.ts'
import { isOneLink } from '../read/prose.ts'
import { isOfLinks, linesOfItem } from './blocks/list.ts'
import { factsOf } from './blocks/facts.ts'
import { BLOCK_WIDTH } from './budget.ts'
import type { Unit } from './units.ts'

/** A list that is longer than this, in lines of the smallest type, would have no slide for its end. */
const MOST_LINES = 34
/** Lists of fewer items for each gap between them are the names of what stands in the gaps. */
const ITEMS_PER_GAP = 2

type ListUnit = Unit & { source: List }

/**
 * Units of a part, the pieces of a list between which there are only links, as cards that lead on from an item, put
 * together to one list, the links behind it. Its notes have all of it in the order of the report.
 */
export function withJoinedLists(units: Unit[]): Unit[] {
  const joined: Unit[] = []
  for (let at = 0; at < units.length;) {
    const end = endOfList(units, at)
    if (end > at + 1) append(joined, joinedUnits(units.slice(at, end)))
    else joined.push(units[at] as Unit)
    at = end
  }
  return joined
}

/** How many items a list of the report may have on slides: its own, or those of some that follow one another with links between. */
export function listLengths(blocks: Block[]): number[] {
  return blocks.flatMap((first, index) => {
    const lengths: number[] = []
    for (let at = index; first.type === 'list' && at < blocks.length; at++) {
      const block = blocks[at] as Block
      // No longer ones are joined.
      if (lengths.length > 0 && (lengths.at(-1) as number) > MOST_LINES) break
      if (block.type === 'list') lengths.push((lengths.at(-1) ?? 0) + block.items.length)
      else if (!isLink(block)) break
    }
    return lengths
  })
}

const isLink = (block: Block): boolean => block.type === 'paragraph' && isOneLink(block.prose)

/** Where the list ends that begins at a unit, with all that belongs to it; right behind the unit where nothing does. */
function endOfList(units: Unit[], start: number): number {
  const first = units[start] as Unit
  if (!isPiece(first)) return start + 1
  let [end, items, lines, gaps] = [start + 1, first.source.items.length, heightOf(first.source), 0]
  for (let at = start + 1; at < units.length; at++) {
    const unit = units[at] as Unit
    if (isPiece(unit)) {
      lines += heightOf(unit.source)
      if (lines > MOST_LINES) break
      items += unit.source.items.length
      gaps++
      end = at + 1
    }
    else if (!isLink(unit.source)) break
  }
  // Lists that follow one another with nothing between are the report's.
  const hasLinks = units.slice(start, end).some(({ source }) => isLink(source))
  return hasLinks && items > ITEMS_PER_GAP * gaps ? end : start + 1
}

/** Whether a unit is a list that says the same beside others: no steps, no addresses, no facts. */
const isPiece = (unit: Unit): unit is ListUnit =>
  unit.kind === 'list' && unit.source.type === 'list' && !unit.source.ordered && !unit.source.numbered && !isOfLinks(unit.source) && !factsOf(unit.source)

const heightOf = ({ items, depths }: List): number =>
  items.reduce((sum, { text }, index) => sum + linesOfItem(text, depths[index] ?? 0, BLOCK_WIDTH), 0)

function joinedUnits(units: Unit[]): Unit[] {
  const pieces = units.filter(isPiece)
  const [first] = pieces as [ListUnit]
  const source: List = { ...first.source, items: pieces.flatMap(({ source }) => source.items), depths: pieces.flatMap(({ source }) => source.depths) }
  return [
    { ...first, source, text: pieces.map(({ text }) => text).join('\n'), highlights: pieces.flatMap(({ highlights }) => highlights), notes: units.flatMap(({ notes }) => notes) },
    ...units.filter(unit => !isPiece(unit)).map((unit): Unit => ({ ...unit, ...(unit.kind === 'sentence' && { kind: 'aside' }), notes: [] })),
  ]
}
