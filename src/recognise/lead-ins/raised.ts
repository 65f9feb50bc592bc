import { append, smallest } from '../../many.ts'
import { DEEPEST, type Block, type Heading } from '../../read/blocks.ts'
import { frameOf } from '../frame.ts'
import type { Piece } from './pieces.ts'

/**
 * The blocks with those of the map cut to their pieces, whose headings are one deeper than what the first of them stands
 * under. The headings that follow stand below them, but for those that close any report.
 */
export function raised(blocks: Block[], pieces: ReadonlyMap<Block, Piece[]>): Block[] {
  const first = blocks.findIndex(block => pieces.has(block))
  const above = blocks.slice(0, first).findLast(({ type }) => type === 'heading') as Heading | undefined
  const below = blocks.slice(first).filter(block => block.type === 'heading').filter(isContent)
  const shallowest = smallest(below.map(({ depth }) => depth), DEEPEST)
  const depth = Math.min((above?.depth ?? 0) + 1, shallowest)
  const deeper = shallowest > depth ? 0 : 1
  const made: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const cut = pieces.get(block)
    if (cut) for (const piece of cut) append(made, piece.heading ? [{ ...piece.heading, depth }, ...piece.blocks] : piece.blocks)
    else made.push(index > first && block.type === 'heading' && isContent(block) ? { ...block, depth: Math.min(DEEPEST, block.depth + deeper) } : block)
  }
  return made
}

const isContent = ({ prose: { text } }: Heading): boolean => {
  const frame = frameOf(text)
  return frame !== 'closing' && frame !== 'profile'
}
