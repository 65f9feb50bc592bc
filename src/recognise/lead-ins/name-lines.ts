import { proses, type Block } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { frameOf } from '../frame.ts'
import { readPeople, type Named } from '../people/name.ts'
import { toSections, type Section } from '../sections.ts'
import { nameIn, ofBlock, type Piece } from './pieces.ts'
import { raised } from './raised.ts'
import { areDifferent, isInOwnScript } from './who.ts'

const LEAST = 2
/** So many characters before a name are words of a section's own: the name is not of whoever its heading tells. */
const SAID = 10

/** Bold lines that name people, with the headings of what each of them writes about between, as headings above those. */
export function withNameLines(blocks: Block[], lineOf: LineOf): Block[] {
  const lines = new Map<Block, Piece[]>()
  const people: Named[] = []
  const holders = new Set<Section>()
  for (const section of toSections(blocks)) {
    let hasWords = opensReport(section)
    section.own.forEach((block, at) => {
      const named = hasWords || (at > 0 && section.ancestors.length === 0) ? namedBy(block, section.own[at + 1] ?? section.heading, lineOf) : undefined
      hasWords ||= proses(block).some(({ text }) => text.length >= SAID)
      if (!named) return
      lines.set(block, named.pieces)
      people.push(...named.people)
      holders.add(section)
    })
  }
  // All in one section, they have their say under one heading.
  return lines.size >= LEAST && areDifferent(people) && holders.size > 1 ? raised(blocks, lines) : blocks
}

/** Elsewhere a name right below a heading is its speaker's. */
const opensReport = ({ heading }: Section): boolean => heading !== undefined && frameOf(heading.prose.text) === 'opening'

/** Whom a line names in bold, if it surely names somebody: Ruby by itself may be a language. */
function namedBy(block: Block, next: Block | undefined, lineOf: LineOf): { pieces: Piece[], people: Named[] } | undefined {
  const pieces = block.type === 'paragraph' && block.boldTo ? ofBlock(block, next, 1, lineOf) : undefined
  const [piece] = pieces ?? []
  const people = piece?.isBold && piece.heading ? readPeople(nameIn(piece.heading)) : undefined
  const isSure = people?.every(({ name, bits, affiliation }) => bits > 0 && (isInOwnScript(name) || affiliation || /\s/.test(name)))
  return pieces && people && isSure ? { pieces, people } : undefined
}
