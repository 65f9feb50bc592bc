import { append } from '../many.ts'
import type { Block, Heading, Image, List } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import { emptyProse, moved, sourceOffset, trimProse, type Link, type Prose } from '../read/prose.ts'
import { struckSlice } from '../read/struck.ts'
import { sentences } from '../read/sentences.ts'
import { isWebAddress } from '../read/web-address.ts'
import type { Part } from '../recap.ts'
import { isBriefPost } from './blocks/brief-post.ts'
import { numbersOf } from './blocks/numbers.ts'
import { width } from './budget.ts'
import { withoutMarkGaps } from './mark-gaps.ts'
import { noteLines } from './note-lines.ts'
import { isWordsOfMissing } from './picture-words.ts'
import type { Note } from './slide.ts'

/** A phrase that goes on a slide, word for word. */
export interface Highlight { text: string, line: number }

/**
 * The smallest thing that is planned: a sentence, or a block that stands for
 * itself. What a slide says of it are its highlights or the block; what its
 * notes say is all of it. An aside is in the notes and nowhere else.
 */
export interface Unit {
  kind: 'sentence' | 'heading' | 'list' | 'image' | 'url' | 'code' | 'table' | 'aside'
  text: string
  line: number
  /** Counts the blocks; sentences of one paragraph share it. */
  block: number
  highlights: Span[]
  source: Block
  notes: Note[]
  /** Language of the report. */
  lang: string
  /** Of a quotation, which of its paragraphs; of a paragraph whose lines are notes, which of these. */
  paragraph?: number
  /** What of a sentence its author set in bold type. */
  bold?: readonly { start: number, end: number }[]
  /** It tells of a session that somebody else gave. */
  heard?: true
}

/** A highlight and where in the unit's text it stands. */
export interface Span extends Highlight { start: number, end: number }

const URL_ONLY = /^https?:\/\/\S+$/

/** All of a part, its heading first. */
export const blocksOfPart = ({ heading, blocks }: Part): Block[] => heading ? [heading, ...blocks] : blocks

/** Cuts blocks into units, in reading order. */
export function toUnits(blocks: Block[], locale: string, lineOf: LineOf): Unit[] {
  return blocks.flatMap((source, block): Unit[] => {
    const before = blocks[block - 1]
    const units = unitsOfBlock(source, block, locale, lineOf)
    if (isWordsOfMissing(source, { before, next: blocks[block + 1], lang: locale })) return units.map(unit => ({ ...unit, kind: 'aside' }))
    return before?.type === 'heading' && before.leadIn ? withLeadIn(before, units) : units
  })
}

/** Who says a paragraph (天野：…) is said in the notes with its first sentence, as the report has it. */
function withLeadIn({ prose }: Heading, [first, ...units]: Unit[]): Unit[] {
  const [said, ...notes] = first?.notes ?? []
  if (!first || said?.type !== 'text') return first ? [first, ...units] : []
  const lead = /[：】]$/u.test(prose.text) ? prose.text : `${prose.text} `
  const links = [...linksIn(prose).links ?? [], ...moved(said.links ?? [], lead.length)]
  return [{ ...first, notes: [{ ...said, text: lead + said.text, ...(links.length > 0 && { links }) }, ...notes] }, ...units]
}

function unitsOfBlock(source: Block, block: number, locale: string, lineOf: LineOf): Unit[] {
  const base = { block, source, lang: locale, line: source.line, highlights: [] as Span[] }
  switch (source.type) {
    case 'heading': {
      if (source.leadIn) return []
      return [{ ...base, kind: 'heading', text: source.prose.text, notes: [headingNote(source)] }]
    }
    case 'paragraph':
      if (URL_ONLY.test(source.prose.text)) {
        const { text } = source.prose
        return [{ ...base, kind: 'url', text, notes: [{ type: 'text', text, line: source.line }] }]
      }
      if (isLink(source.prose)) {
        const link = trimProse(source.prose)
        return [{ ...base, kind: 'url', text: link.text, notes: [{ type: 'text', text: link.text, line: source.line, ...linksIn(link) }] }]
      }
      return sentenceUnits([source.prose], source, block, locale, lineOf)
    case 'quote': {
      const units = sentenceUnits(source.paragraphs, source, block, locale, lineOf)
      return isBriefPost(source) ? units.map(unit => ({ ...unit, kind: 'aside' })) : units
    }
    case 'list': return [{
      ...base,
      kind: 'list',
      text: source.items.map(item => item.text).join('\n'),
      highlights: source.items.flatMap(item => spans(item, lineOf)),
      notes: itemNotes(source, lineOf),
    }]
    case 'image': return [{ ...base, kind: 'image', text: source.alt, notes: imageNotes(source) }]
    case 'code': return [{ ...base, kind: 'code', text: source.value, notes: [{ type: 'code', lang: source.lang, value: source.value, line: source.line }] }]
    case 'table': return [{
      ...base,
      kind: 'table',
      text: source.rows.map(row => row.map(cell => cell.text).join(' ')).join('\n'),
      highlights: source.rows.flat().flatMap(cell => spans(cell, lineOf)),
      notes: source.rows.map(row => ({ type: 'item', line: lineOf(sourceOffset(row[0] ?? emptyProse(), 0)), ...joined(row, ' | ') })),
    }]
  }
}

/** A heading as the notes have it. */
export const headingNote = ({ prose, line }: Heading): Note => ({ type: 'heading', text: prose.text, line, ...linksIn(prose) })

/** Where the words of a text lead to on the web: who speaks, and who reads the handout, is to get there too. */
function linksIn({ text, links }: Pick<Prose, 'text' | 'links'>): { links?: Link[] } {
  const leading = links.filter(({ start, end, url }) => isWebAddress(url) && text.slice(start, end).trim() !== '')
  return leading.length > 0 ? { links: leading } : {}
}

/** The cells of a row as one text. */
function joined(row: Prose[], sign: string): { text: string, links?: Link[] } {
  let text = ''
  const links: Link[] = []
  for (const [index, cell] of row.entries()) {
    if (index > 0) text += sign
    append(links, moved(cell.links, text.length))
    text += cell.text
  }
  return { text, ...linksIn({ text, links }) }
}

/** A longer link, in characters, is a sentence. */
const WIDEST_LINK = 26

/** Whether a paragraph is nothing but a link, as 「発表資料」. */
const isLink = ({ text, links }: Prose): boolean => {
  const [link, ...others] = links
  return link !== undefined && others.length === 0 && isWebAddress(link.url) && width(text) <= WIDEST_LINK && text.slice(link.start, link.end).trim() === text.trim()
}

/** The items of a list, each with its number where the list counts them. */
const itemNotes = (list: List, lineOf: LineOf): Note[] => {
  const numbers = numbersOf(list)
  return list.items.map((item, index): Note => {
    const number = numbers[index]
    return { type: 'item', text: item.text, line: lineOf(sourceOffset(item, 0)), ...(number !== undefined && { number }), ...linksIn(item) }
  })
}

/** What a picture is called, and where it is while the deck does not have it. */
const imageNotes = ({ alt, url, there, line }: Image): Note[] => [
  ...(alt ? [{ type: 'text', text: alt, line } satisfies Note] : []),
  ...(there === false && isWebAddress(url) ? [{ type: 'text', text: url, line } satisfies Note] : []),
]

function sentenceUnits(paragraphs: Prose[], source: Block, block: number, locale: string, lineOf: LineOf): Unit[] {
  // What is bold from its beginning to its end is a label, and says nothing of what matters in it.
  const isLabel = source.type === 'paragraph' && (source.boldTo ?? 0) >= source.prose.text.length
  return paragraphs.flatMap(prose => noteLines(prose, lineOf)).flatMap((prose, paragraph) => sentences(prose, locale).map(withoutMarkGaps).map((sentence): Unit => {
    const line = lineOf(sourceOffset(sentence, 0))
    const unit: Unit = {
      kind: 'sentence',
      ...(paragraph > 0 && { paragraph }),
      text: sentence.text,
      line,
      block,
      source,
      lang: locale,
      highlights: spans(sentence, lineOf),
      notes: [{ type: 'text', text: sentence.text, line, ...linksIn(sentence) }],
    }
    if (sentence.bold && !isLabel) unit.bold = sentence.bold
    return unit
  }))
}

const spans = (prose: Prose, lineOf: LineOf): Span[] => prose.marks.map(({ start, end }) => ({
  start,
  end,
  text: struckSlice(prose.text, start, end),
  line: lineOf(sourceOffset(prose, start)),
}))
