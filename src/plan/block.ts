import type { Image } from '../read/blocks.ts'
import { codeSlides } from './blocks/code.ts'
import { listSlides } from './blocks/list.ts'
import { pictureSlides } from './blocks/picture.ts'
import { quoteSlides } from './blocks/quote.ts'
import type { BlockNodes } from './blocks/slides.ts'
import { tableSlides } from './blocks/table.ts'
import type { Unit } from './units.ts'

export type { BlockNodes } from './blocks/slides.ts'

/** Blocks that are shown as they are, on slides of their own. A picture is one once the deck has it. */
export const isBlock = ({ kind, source }: Unit): boolean =>
  kind === 'list' || kind === 'table' || kind === 'code' || (source.type === 'quote' && kind !== 'aside') || (source.type === 'image' && source.there === true)

/** Whether a unit goes on the slides of the one before it: sentences of one quotation, pictures side by side. */
export const continues = (unit: Unit, before: Unit): boolean =>
  (unit.source.type === 'quote' && unit.source === before.source) || (unit.kind === 'image' && before.kind === 'image' && unit.block <= before.block + 1)

/** What a block puts on slides: one entry a slide. Several units are one quotation, or pictures that stand together. `room` is the height that it has on the first of them, in px, `later` on the others, `led` whether something stands above it. */
export function blockNodes(units: Unit[], { room, later, led }: { room: number, later: number, led: boolean }): BlockNodes[] {
  const [first] = units
  if (!first) return []
  const { source, lang, notes } = first
  // A list's notes may have links between its items.
  const lines = (source.type === 'list' ? notes.filter(({ type }) => type === 'item') : notes).map(note => 'line' in note ? note.line : source.line)
  switch (source.type) {
    case 'list': return listSlides(source, { lines, lang, room, later, led })
    case 'code': return codeSlides(source, room)
    case 'table': return tableSlides(source, { lines, lang, room, later, led })
    case 'quote': return quoteSlides(source, units.flatMap(unit => unit.highlights), lang)
    case 'image': return pictureSlides(units.flatMap(unit => unit.source.type === 'image' ? [unit.source satisfies Image] : []))
    default: return []
  }
}
