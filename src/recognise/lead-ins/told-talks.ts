import { append } from '../../many.ts'
import { DEEPEST, type Block, type Heading, type List } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { sliceProse, sourceOffset, trimProse, type Prose } from '../../read/prose.ts'
import { bitsOf, readPeople } from '../people/name.ts'
import { below } from './pieces.ts'

/** So many items, of so many characters behind their talk. */
const LEAST = 3
const SAID = 40
/** How far into an item its talk is looked for, in characters. */
const REACH = 240

/** A talk and its speaker in front of what is said of it: 題 (Ada Lovelace) - …, Ada Lovelace - 題: …. */
const FORMS: readonly RegExp[] = [
  /^[^()（）\n]{4,140}?\s?[(（](?:by\s)?(?<who>[^()（）]{2,50})[)）]\s*(?:[:：]|[-–—](?=\s))(?=\s*\S)/u,
  /^(?<who>\p{Lu}[^\n:：()（）–—-]{3,40}?)\s[-–—]\s[^\n:：]{4,120}[:：](?=\s*\S)/u,
]

/** What is said before such a list, or is the heading above it: books have authors, too, and others were met. */
const TALKS = /\b(?:talks?|sessions?|keynotes?|presentations?|speakers?|lectures?|conférences?|vorträge|charlas)\b|発表|登壇|セッション|講演|トーク|LT|발표|세션|강연|演讲|演講|分享|议题|議程/iu
const READ = 400

const saysTalks = (blocks: Block[], index: number): boolean => {
  const before = blocks[index - 1]
  const above = blocks.slice(0, index).findLast(({ type }) => type === 'heading')
  return [before, above].some(block => (block?.type === 'paragraph' || block?.type === 'heading') && TALKS.test(block.prose.text.slice(0, READ)))
}

/** Lists in which each item is a talk with its speaker and what is said of it, as headings and what stands below them. */
export function withToldTalks(blocks: Block[], lineOf: LineOf): Block[] {
  const told = blocks.map((block, index) => block.type === 'list' && saysTalks(blocks, index) ? talksIn(block) : [])
  if (told.flat().length < LEAST) return blocks
  let depth = 0
  return blocks.flatMap((block, index): Block[] => {
    if (block.type === 'heading') depth = block.depth
    const talks = told[index] as Talk[]
    return block.type === 'list' && talks.length > 0 ? talks.flatMap(talk => cut(block, talk, Math.min(DEEPEST, depth + 1), lineOf)) : [block]
  })
}

/** An item, where what is said of its talk begins in it, and where the items below it end. */
interface Talk { at: number, lead: number, end: number }

/** The talks that all the items at a list's edge are; none where one of them is not. */
function talksIn({ items, depths }: List): Talk[] {
  const edges = items.flatMap((_, at) => (depths[at] ?? 0) === 0 ? [at] : [])
  if (edges[0] !== 0) return []
  const talks: Talk[] = []
  for (const [index, at] of edges.entries()) {
    const lead = leadOf(items[at] as Prose)
    if (!lead) return []
    talks.push({ at, lead, end: edges[index + 1] ?? items.length })
  }
  return talks
}

function leadOf({ text }: Prose): number | undefined {
  if (text.length < SAID) return undefined
  const start = text.slice(0, REACH)
  for (const form of FORMS) {
    const match = form.exec(start)
    const people = match?.groups?.who ? readPeople(match.groups.who) : undefined
    if (match && people && bitsOf(people) > 0 && text.length - match[0].length >= SAID) return match[0].length
  }
  return undefined
}

function cut(list: List, { at, lead, end }: Talk, depth: number, lineOf: LineOf): Block[] {
  const item = list.items[at] as Prose
  const title = trimProse(sliceProse(item, 0, lead))
  const rest = trimProse(sliceProse(item, lead, item.text.length))
  const heading: Heading = { type: 'heading', depth, leadIn: true, prose: title, line: lineOf(sourceOffset(title, 0)) }
  const made: Block[] = [heading, { type: 'paragraph', prose: rest, line: lineOf(sourceOffset(rest, 0)) }]
  if (end > at + 1) append(made, [below(list, at + 1, end, lineOf)])
  return made
}
