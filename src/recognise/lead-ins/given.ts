import type { Block } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import type { GivenPerson } from '../authors.ts'
import { nameKey } from '../people/evidence.ts'
import { readPeople } from '../people/name.ts'
import { nameIn, ofBlock, type Piece } from './pieces.ts'
import { raised } from './raised.ts'

/** The lines and lead-ins that name people of the front matter whom no heading names, as headings. */
export function withGivenNames(blocks: Block[], given: GivenPerson[], lineOf: LineOf): Block[] {
  const headings = blocks.flatMap(block => block.type === 'heading' ? nameKey(block.prose.text) : [])
  const keys = new Set(given
    .map(({ name, handle, sections }) => [name, ...handle ? [handle] : [], ...sections].map(nameKey).filter(Boolean))
    .filter(keys => !keys.some(key => headings.some(heading => heading.includes(key)))).flat())
  const lines = new Map<Block, Piece[]>()
  if (keys.size > 0) {
    blocks.forEach((block, at) => {
      const pieces = ofBlock(block, blocks[at + 1], 1, lineOf)
      const isGiven = pieces?.every(({ heading }) => heading && [nameIn(heading), ...readPeople(nameIn(heading))?.map(({ name }) => name) ?? []].some(name => keys.has(nameKey(name))))
      if (pieces && isGiven) lines.set(block, pieces)
    })
  }
  return lines.size > 0 ? raised(blocks, lines) : blocks
}
