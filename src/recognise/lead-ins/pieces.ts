import { append } from '../../many.ts'
import type { Block, Heading, List, Paragraph } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { sliceProse, sourceOffset, trimProse, type Prose } from '../../read/prose.ts'

/** What stands below a lead-in, and the lead-in as a heading. Without a heading: what stands before the first. */
export interface Piece { heading?: Heading, blocks: Block[], isBold?: boolean }

/** The name that a lead-in is, without the signs around it. */
export const nameIn = ({ prose: { text } }: Heading): string => text.replace(/\s*[：:]$/u, '').replace(/^【(.*)】$/u, '$1')

/** 天野：…, 【天野】… */
const LEAD = /^(?:[^：:\n]{1,24}[：:]|【[^】\n]{1,24}】)(?=\s*\S)/u
/** No name by itself on a line is longer, in characters. */
const LONGEST_ALONE = 24
const SENTENCE_SIGN = /[。．！？!?、,]/u

/** The blocks cut at the paragraphs and items that begin with what may be a name; their headings are of the depth. */
export function piecesOf(blocks: Block[], depth: number, lineOf: LineOf): Piece[] {
  const pieces: Piece[] = [{ blocks: [] }]
  blocks.forEach((block, index) => {
    const found = ofBlock(block, blocks[index + 1], depth, lineOf)
    if (found) append(pieces, found)
    else pieces.at(-1)?.blocks.push(block)
  })
  return pieces
}

/** What a block is cut to that begins with what may be a name; undefined for any other. `next` is the block behind it. */
export function ofBlock(block: Block, next: Block | undefined, depth: number, lineOf: LineOf): Piece[] | undefined {
  if (block.type === 'paragraph') return ofParagraph(block, next, depth, lineOf)
  return block.type === 'list' ? ofList(block, depth, lineOf) : undefined
}

/** Whether a line is short enough for a name by itself, and no sentence. */
const isAlone = (line: string): boolean => line.length <= LONGEST_ALONE && !SENTENCE_SIGN.test(line)

const leadEnd = ({ text }: Prose): number | undefined => LEAD.exec(text)?.[0].length

function ofParagraph({ prose, boldTo = 0 }: Paragraph, next: Block | undefined, depth: number, lineOf: LineOf): Piece[] | undefined {
  const end = isAlone(prose.text) ? prose.text.length : leadEnd(prose) ?? nameEnd(prose, lineOf)
  if (!end) return undefined
  const piece = divided(prose, end, depth, lineOf)
  const hasWords = piece.blocks.length > 0 || next?.type === 'paragraph' || next?.type === 'list' || next?.type === 'quote' || next?.type === 'heading'
  return hasWords ? [{ ...piece, isBold: piece.heading !== undefined && boldTo >= nameIn(piece.heading).length }] : undefined
}

/** Where the first of several lines ends, if it may be a name. */
function nameEnd(prose: Prose, lineOf: LineOf): number | undefined {
  const end = firstLineEnd(prose, lineOf)
  return end < prose.text.length && isAlone(prose.text.slice(0, end)) ? end : undefined
}

/** Where the first line of a prose ends, as its source has it. */
export function firstLineEnd({ text, runs }: Prose, lineOf: LineOf): number {
  const first = runs[0] && lineOf(runs[0].offset)
  return runs.find(({ offset }) => lineOf(offset) !== first)?.at ?? text.length
}

/** Every item at the list's edge leads in, by itself or to the items below it. */
function ofList(list: List, depth: number, lineOf: LineOf): Piece[] | undefined {
  const { items, depths } = list
  const pieces: Piece[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at] as Prose
    let end = at + 1
    while (end < items.length && (depths[end] ?? 0) > 0) end++
    const hasBelow = end > at + 1
    const led = leadEnd(item)
    if ((depths[at] ?? 0) > 0 || (!led && !(hasBelow && isAlone(item.text)))) return undefined
    const piece = led ? divided(item, led, depth, lineOf) : { heading: headingOf(item, depth, lineOf), blocks: [] }
    if (hasBelow) piece.blocks.push(below(list, at + 1, end, lineOf))
    pieces.push(piece)
    at = end
  }
  return pieces
}

/** The items of a list from `start` up to `end`, one depth less, as a list of their own. */
export function below({ items, depths, numbered, ordered }: List, start: number, end: number, lineOf: LineOf): List {
  return {
    type: 'list',
    ordered,
    items: items.slice(start, end),
    depths: depths.slice(start, end).map(depth => depth - 1),
    ...(numbered && { numbered: numbered.slice(start, end) }),
    line: lineOf(sourceOffset(items[start] as Prose, 0)),
  }
}

const headingOf = (prose: Prose, depth: number, lineOf: LineOf): Heading => ({ type: 'heading', depth, names: true, prose: trimProse(prose), line: lineOf(sourceOffset(prose, 0)) })

/** A paragraph as its lead-in and what is said behind it. */
function divided(prose: Prose, end: number, depth: number, lineOf: LineOf): Piece {
  const rest = trimProse(sliceProse(prose, end, prose.text.length))
  return {
    heading: { ...headingOf(sliceProse(prose, 0, end), depth, lineOf), ...(rest.text && { leadIn: true }) },
    blocks: rest.text ? [{ type: 'paragraph', prose: rest, line: lineOf(sourceOffset(rest, 0)) }] : [],
  }
}
