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
  const place = { block, source, lang: locale }
  switch (source.type) {
    case 'heading': return source.leadIn ? [] : [unitOf(place, 'heading', source.prose.text, [headingNote(source)])]
    case 'paragraph': {
      const { text } = source.prose
      if (URL_ONLY.test(text)) return [unitOf(place, 'url', text, [{ type: 'text', text, line: source.line }])]
      if (!isLink(source.prose)) return sentenceUnits([source.prose], place, lineOf)
      const link = trimProse(source.prose)
      return [unitOf(place, 'url', link.text, [textNote(link, source.line)])]
    }
    case 'quote': {
      const units = sentenceUnits(source.paragraphs, place, lineOf)
      return isBriefPost(source) ? units.map(unit => ({ ...unit, kind: 'aside' })) : units
    }
    case 'list': return [unitOf(place, 'list', source.items.map(item => item.text).join('\n'), itemNotes(source, lineOf), source.items.flatMap(item => spans(item, lineOf)))]
    case 'image': return [unitOf(place, 'image', source.alt, imageNotes(source))]
    case 'code': return [unitOf(place, 'code', source.value, [{ type: 'code', lang: source.lang, value: source.value, line: source.line }])]
    case 'table': return [unitOf(
      place,
      'table',
      source.rows.map(row => row.map(cell => cell.text).join(' ')).join('\n'),
      source.rows.map(row => ({ type: 'item', line: lineOf(sourceOffset(row[0] ?? emptyProse(), 0)), ...joined(row, ' | ') })),
      source.rows.flat().flatMap(cell => spans(cell, lineOf)),
    )]
  }
}

/** A unit, of whatever kind with its fields in one order: what reads many of them then takes a fraction of the time. */
const unitOf = ({ block, source, lang }: Pick<Unit, 'block' | 'source' | 'lang'>, kind: Unit['kind'], text: string, notes: Note[], highlights: Span[] = [], line = source.line): Unit =>
  ({ kind, text, line, block, highlights, source, notes, lang })

/** A heading as the notes have it. */
export const headingNote = ({ prose, line }: Heading): Note => ({ type: 'heading', text: prose.text, line, ...linksIn(prose) })

/** Where the words of a text lead to on the web: who speaks, and who reads the handout, is to get there too. */
function linksIn({ text, links }: Pick<Prose, 'text' | 'links'>): { links?: Link[] } {
  if (links.length === 0) return {}
  const leading = links.filter(({ start, end, url }) => isWebAddress(url) && text.slice(start, end).trim() !== '')
  return leading.length > 0 ? { links: leading } : {}
}

/** A text as the notes have it. */
const textNote = (prose: Prose, line: number): Note => prose.links.length > 0 ? { type: 'text', text: prose.text, line, ...linksIn(prose) } : { type: 'text', text: prose.text, line }

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

function sentenceUnits(paragraphs: Prose[], place: Pick<Unit, 'block' | 'source' | 'lang'>, lineOf: LineOf): Unit[] {
  const { source, lang } = place
  // What is bold from its beginning to its end is a label, and says nothing of what matters in it.
  const isLabel = source.type === 'paragraph' && (source.boldTo ?? 0) >= source.prose.text.length
  return paragraphs.flatMap(prose => noteLines(prose, lineOf)).flatMap((prose, paragraph) => sentences(prose, lang).map(withoutMarkGaps).map((sentence): Unit => {
    const line = lineOf(sourceOffset(sentence, 0))
    const unit = unitOf(place, 'sentence', sentence.text, [textNote(sentence, line)], spans(sentence, lineOf), line)
    if (paragraph > 0) unit.paragraph = paragraph
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
