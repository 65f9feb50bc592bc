import { proses, type Block } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { frameOf } from '../frame.ts'
import { nameKey } from '../people/evidence.ts'
import { readPeople, type Named } from '../people/name.ts'
import { toSections, type Section } from '../sections.ts'
import { nameIn, ofBlock, type Piece } from './pieces.ts'
import { raised } from './raised.ts'

const LEAST = 2
/** So many characters before a name are words of a section's own: the name is not of whoever its heading tells. */
const SAID = 10
const OWN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Bold lines that name people, with the headings of what each of them writes about between, as headings above those. */
export function withNameLines(blocks: Block[], lineOf: LineOf): Block[] {
  const lines = new Map<Block, Piece[]>()
  const people: Named[] = []
  const holders = new Set<Section>()
  for (const section of toSections(blocks)) {
    section.own.forEach((block, at) => {
      const named = opensNobodys(section, at) ? namedBy(block, section.own[at + 1] ?? section.heading, lineOf) : undefined
      if (!named) return
      lines.set(block, named.pieces)
      people.push(...named.people)
      holders.add(section)
    })
  }
  const isEachOnce = new Set(people.map(({ name }) => nameKey(name))).size === people.length
  // All in one section, they have their say under one heading.
  return lines.size >= LEAST && isEachOnce && holders.size > 1 ? raised(blocks, lines) : blocks
}

/** Whether a section has words of its own before a place, or opens the report: a name right below a heading is its speaker's. */
const opensNobodys = ({ own, heading, ancestors }: Section, at: number): boolean =>
  own.slice(0, at).flatMap(proses).some(({ text }) => text.length >= SAID) || (at > 0 && ancestors.length === 0) || (heading !== undefined && frameOf(heading.prose.text) === 'opening')

/** Whom a line names in bold, if it surely names somebody: Ruby by itself may be a language. */
function namedBy(block: Block, next: Block | undefined, lineOf: LineOf): { pieces: Piece[], people: Named[] } | undefined {
  const pieces = block.type === 'paragraph' && block.boldTo ? ofBlock(block, next, 1, lineOf) : undefined
  const [piece] = pieces ?? []
  const people = piece?.isBold && piece.heading ? readPeople(nameIn(piece.heading)) : undefined
  const isSure = people?.every(({ name, bits, affiliation }) => bits > 0 && (OWN_SCRIPT.test(name) || affiliation || /\s/.test(name)))
  return pieces && people && isSure ? { pieces, people } : undefined
}
