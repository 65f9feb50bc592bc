import { announces } from './announces.ts'
import { isOfLinks } from './blocks/list.ts'
import { continues, isBlock } from './block.ts'
import { POINTS_PER_SLIDE, width } from './budget.ts'
import { leadWords } from './lead.ts'
import { isOneLink } from '../read/prose.ts'
import type { Moment } from './segment.ts'
import type { Unit } from './units.ts'

/** Running text, or a block with what leads to it, and before that what stands under the same sub-heading and is only said. */
export interface Run { before: Moment[], lead: Moment[], block: Unit[], text: Moment[] }

/** Divides moments into runs, in their order. */
export function runs(moments: Moment[]): Run[] {
  const result: Run[] = []
  let text: Moment[] = []
  const flush = () => {
    if (text.length > 0) result.push({ before: [], lead: [], block: [], text })
    text = []
  }
  for (const moment of moments) {
    const { unit } = moment
    const previous = result.at(-1)?.block
    if (!isBlock(unit)) text.push(moment)
    else if (text.length === 0 && previous?.at(-1) && (previous.at(-1) === unit || continues(unit, previous.at(-1) as Unit))) {
      if (previous.at(-1) !== unit) previous.push(unit)
    }
    else {
      const lead = leadTo(unit, text)
      text.splice(text.length - lead.length)
      if (lead.length === 0 && isTiny(unit)) text.push(...itemMoments(moment))
      else {
        const before = text.splice(headingOver(text))
        flush()
        result.push({ before, lead, block: [unit], text: [] })
      }
    }
  }
  flush()
  return result
}

/** Where the last sub-heading stands if nothing under it is marked: it heads what follows, not what stands before it. */
function headingOver(text: Moment[]): number {
  const last = text.findLastIndex(({ unit, highlight }) => highlight || unit.kind === 'heading')
  const over = text.findLastIndex(({ unit }, index) => index <= last && unit.kind !== 'heading')
  return text[last]?.unit.kind === 'heading' ? over + 1 : text.length
}

/** How a sentence says that what follows belongs to it. */
const INTRODUCES = /[:：]$|以下|次の|下記|こちら|\b(?:following|below|these|here (?:is|are))\b|다음|아래|以下|如下/iu
/** A sentence longer than this, in characters, is no heading. */
const WIDEST_LEAD = 48

/** One that stands alone and is no longer than this leads to what follows, whatever its words. */
const WIDEST_LINE = 26

/**
 * What is said of a block before it: the marked words of the sentence just before,
 * or that sentence where it introduces what follows or is but a line, or a sub-heading.
 * To a list leads the sentence before it, to its end, where it announces it: it says what the items are.
 * Several marks of one sentence are points of their own, but beside a picture, which has room for a few.
 * A quotation speaks for itself.
 */
function leadTo({ block, source }: Unit, text: Moment[]): Moment[] {
  const last = text.at(-1)?.unit
  if (!last || last.block !== block - 1 || source.type === 'quote') return []
  const lead = text.filter(({ unit }) => unit === last)
  if (lead.length > (source.type === 'image' ? POINTS_PER_SLIDE : 1)) return []
  if (last.kind === 'heading') return lead
  // What is said in brackets belongs to what stands before it.
  if (ASIDE.test(last.text) && !isMarked(last)) return []
  // A page's title with its address names that page, and not what stands below.
  const [note] = last.notes
  if (note?.type === 'text' && isOneLink({ text: last.text, links: note.links })) return []
  if (((source.type === 'list' && !isOfLinks(source)) || source.type === 'table') && last.kind === 'sentence' && !isMarked(last) && !announces(last.text, last.lang)) return []
  const words = source.type === 'list' && source.items.length > 1 && last.kind === 'sentence' && !isMarked(last) ? leadWords(last) : undefined
  if (words) return [{ ...lead[0] as Moment, highlight: words }]
  if (lead.every(({ highlight }) => highlight)) return lead
  const isAlone = text.at(-2)?.unit.block !== last.block
  return last.kind === 'sentence' && width(last.text) <= (INTRODUCES.test(last.text) ? WIDEST_LEAD : isAlone ? WIDEST_LINE : 0) ? lead : []
}

const ASIDE = /^[(（][^)）]*[)）]$/u

/** What the author marked is shown as it is marked. */
const isMarked = ({ source }: Unit): boolean => source.type === 'paragraph' && source.prose.marks.length > 0

/** Words of a list, in characters, that leave a slide of their own empty. */
const FEWEST = 24

/** A word or two as a list are points of the text before them. */
const isTiny = ({ source, text }: Unit): boolean => source.type === 'list' && !source.ordered && source.items.length < 3 && width(text) <= FEWEST && source.items.every(({ links }) => links.length === 0)

/** The items of a list as points. */
function itemMoments({ unit, ...moment }: Moment): Moment[] {
  const items = unit.source.type === 'list' ? unit.source.items : []
  return items.map(({ text }, index) => {
    const line = unit.notes[index]
    return { ...moment, unit, highlight: { text, start: 0, end: text.length, line: line && 'line' in line ? line.line : unit.line } }
  })
}
