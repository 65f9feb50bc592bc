import type { Block, Heading, List, Paragraph } from '../read/blocks.ts'
import { proses } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import { sliceProse, sourceOffset, trimProse, type Prose } from '../read/prose.ts'
import { nameKey } from './people/evidence.ts'
import { readPeople } from './people/name.ts'

/*
 * Reports in which several people say a few words each often have no heading for each: a paragraph or an item begins
 * with who says it (天野：…, **天野** on a line of its own). Such a lead-in is made the heading that it stands for.
 */

/** 天野：…, 【天野】… */
const LEAD = /^(?:[^：:\n]{1,24}[：:]|【[^】\n]{1,24}】)(?=\s*\S)/u
/** No name by itself on a line is longer, in characters. */
const LONGEST_ALONE = 24
const SENTENCE_SIGN = /[。．！？!?、,]/u
/** So many characters are words that somebody says, and no entry of a list. */
const SAID = 25
const LEAST = 2
/** This share of the lead-ins look like names, and this share of the people say so much. */
const MOST = 0.6
/** A heading under which people have their say. Elsewhere a name needs its honorific, handle or script: Ruby and Crystal are names, too. */
const HAVE_SAY = /感想|の声|コメント|ひと?こと|一言|参加者|登壇者|メンバー|参加した|\b(?:thoughts|impressions|comments|voices|takeaways|reactions|what we|from the team|attendees|in (?:our|their) (?:own )?words)\b|후기|소감|한마디|心得|感言/iu

/** Somebody's words: the lead-in as a heading, and what stands below it. Without a heading: what stands before the first. */
interface Piece { heading?: Heading, blocks: Block[] }

/** The blocks of a report, its lead-ins made headings one deeper than what they stand under; the same array where it has none. */
export function withLeadIns(blocks: Block[], lineOf: LineOf): Block[] {
  let isChanged = false
  const made: Block[] = []
  for (let at = 0; at < blocks.length;) {
    const head = blocks[at] as Block
    let end = at + 1
    while (end < blocks.length && blocks[end]?.type !== 'heading') end++
    const under = blocks.slice(head.type === 'heading' ? at + 1 : at, end)
    const pieces = head.type === 'heading' ? piecesOf(under, Math.min(6, head.depth + 1), lineOf) : []
    if (head.type === 'heading' && arePeoples(pieces, head)) {
      isChanged = true
      made.push(head, ...pieces.flatMap(({ heading, blocks }) => heading ? [heading, ...blocks] : blocks))
    }
    else for (let i = at; i < end; i++) made.push(blocks[i] as Block)
    at = end
  }
  return isChanged ? made : blocks
}

function arePeoples(pieces: Piece[], { prose: { text } }: Heading): boolean {
  const led = pieces.flatMap(({ heading, blocks }) => heading ? [{ people: readPeople(nameIn(heading)), blocks }] : [])
  if (led.length < LEAST || led.some(({ people }) => !people)) return false
  const people = led.flatMap(({ people }) => people ?? [])
  // Who speaks again is in a conversation.
  if (new Set(people.map(({ name }) => nameKey(name))).size < people.length) return false
  const isSure = (name: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
  const likely = people.filter(({ bits, honoured, handle, name }) => bits > 0 && (honoured || handle || isSure(name) || HAVE_SAY.test(text.slice(0, 200))))
  const saying = led.filter(({ blocks }) => blocks.flatMap(proses).some(({ text }) => text.length >= SAID))
  return likely.length >= LEAST && likely.length >= MOST * people.length && saying.length >= MOST * led.length
}

const nameIn = ({ prose: { text } }: Heading): string => text.replace(/[：:]$/u, '').replace(/^【(.*)】$/u, '$1')

function piecesOf(blocks: Block[], depth: number, lineOf: LineOf): Piece[] {
  const pieces: Piece[] = [{ blocks: [] }]
  blocks.forEach((block, index) => {
    const found = block.type === 'paragraph' ? ofParagraph(block, blocks[index + 1], depth, lineOf) : block.type === 'list' ? ofList(block, depth, lineOf) : undefined
    if (found) pieces.push(...found)
    else pieces.at(-1)?.blocks.push(block)
  })
  return pieces
}

function ofParagraph({ prose }: Paragraph, next: Block | undefined, depth: number, lineOf: LineOf): Piece[] | undefined {
  const alone = prose.text.length <= LONGEST_ALONE && !SENTENCE_SIGN.test(prose.text)
  if (alone) return next?.type === 'paragraph' || next?.type === 'list' || next?.type === 'quote' ? [{ heading: headingOf(prose, depth, lineOf), blocks: [] }] : undefined
  const end = LEAD.exec(prose.text)?.[0].length ?? firstLineEnd(prose, lineOf)
  return end ? [divided(prose, end, depth, lineOf)] : undefined
}

/** Where the first of several lines ends, if it is short enough for a name. */
function firstLineEnd(prose: Prose, lineOf: LineOf): number | undefined {
  const [first, ...runs] = prose.runs
  const line = first && lineOf(first.offset)
  const next = runs.find(({ at, offset }) => at > LONGEST_ALONE || lineOf(offset) !== line)
  return next && next.at > 0 && next.at <= LONGEST_ALONE && lineOf(next.offset) !== line && !SENTENCE_SIGN.test(prose.text.slice(0, next.at)) ? next.at : undefined
}

/** Every item at the list's edge leads in, by itself or to the items below it. */
function ofList({ items, depths, numbered, ordered }: List, depth: number, lineOf: LineOf): Piece[] | undefined {
  const pieces: Piece[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at] as Prose
    let end = at + 1
    while (end < items.length && (depths[end] ?? 0) > 0) end++
    const led = LEAD.exec(item.text)?.[0].length
    const isAlone = end > at + 1 && item.text.length <= LONGEST_ALONE && !SENTENCE_SIGN.test(item.text)
    if ((depths[at] ?? 0) > 0 || (!led && !isAlone)) return undefined
    const piece = led ? divided(item, led, depth, lineOf) : { heading: headingOf(item, depth, lineOf), blocks: [] }
    if (end > at + 1) {
      const below = items.slice(at + 1, end)
      piece.blocks.push({ type: 'list', ordered, items: below, depths: depths.slice(at + 1, end).map(depth => depth - 1), ...(numbered && { numbered: numbered.slice(at + 1, end) }), line: lineOf(sourceOffset(below[0] as Prose, 0)) })
    }
    pieces.push(piece)
    at = end
  }
  return pieces
}

const headingOf = (prose: Prose, depth: number, lineOf: LineOf): Heading => ({ type: 'heading', depth, prose: trimProse(prose), line: lineOf(sourceOffset(prose, 0)) })

function divided(prose: Prose, end: number, depth: number, lineOf: LineOf): Piece {
  const rest = trimProse(sliceProse(prose, end, prose.text.length))
  return {
    heading: { ...headingOf(sliceProse(prose, 0, end), depth, lineOf), ...(rest.text && { leadIn: true }) },
    blocks: rest.text ? [{ type: 'paragraph', prose: rest, line: lineOf(sourceOffset(rest, 0)) }] : [],
  }
}
