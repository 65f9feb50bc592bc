import { breakable } from '../../deck/phrases.ts'
import type { List } from '../../read/blocks.ts'
import type { Prose } from '../../read/prose.ts'
import { BLOCK_WIDTH, CARDS_PER_SLIDE, CHARACTERS_PER_CARD, CHARACTERS_PER_SLIDE, EMS_PER_ITEM, linesIn, POINTS_PER_SLIDE, width } from '../budget.ts'
import { chunk } from '../chunk.ts'
import { isWebAddress } from '../../read/web-address.ts'
import { areCards } from '../../theme/card-box.ts'
import { fromReport, type ListItem as Item, type Node, type Text } from '../slide.ts'
import { factsOf } from './facts.ts'
import { nestedPages } from './nested-pages.ts'
import { numbersOf } from './numbers.ts'
import { spread } from '../spread.ts'
import { itemText } from './item.ts'
import { tableSlides } from './table.ts'
import { paged, type BlockContext, type BlockNodes } from './slides.ts'
import { greatest } from '../../many.ts'

/** Slides of points that a list may take before it is shown as a list. */
const MOST_POINT_SLIDES = 3
/** Items narrower than this, in characters, are words to look over: they stand together. */
const WORDS = 16
/** Of so few that stand under one another each may have three lines, in em. */
const FEW = 6
const EMS_PER_LONG_ITEM = 72
/** Items that are read at a glance under one heading. */
const GLANCE = 7
/** Cards of addresses on a slide. */
const ADDRESSES_PER_SLIDE = 4

/** A few short items become cards side by side, a few longer ones points, addresses their cards, facts a table; all else is a list. */
export function listSlides(list: List, context: BlockContext): BlockNodes[] {
  const { lines, lang, room, led } = context
  const lineOf = (index: number) => lines[index] ?? list.line
  if (isOfLinks(list)) return addressSlides(list, lineOf)
  const facts = factsOf(list)
  if (facts) return tableSlides(facts.table, { ...context, lines: [list.line, ...facts.items.map(lineOf)] })
  const most = isDense(list) && list.items.length <= FEW ? EMS_PER_LONG_ITEM : EMS_PER_ITEM
  // A slide may begin among items that have numbers of their own list.
  const numbers = list.depths.some(depth => depth > 0) ? numbersOf(list) : []
  const items = list.items.map((item, index): Item => ({
    text: itemText(item, lineOf(index), lang, most),
    depth: list.depths[index] ?? 0,
    ...(list.numbered && { numbered: list.numbered[index] ?? false }),
    ...(numbers[index] !== undefined && { number: numbers[index] }),
  }))
  if (isDense(list)) return denseSlides(items, list.ordered, room)
  if (isCards(items, lang, room)) return [{ layout: 'recap-cards', nodes: [{ type: 'points', items: items.map(({ text }) => text) }] }]
  const points = pointSlides(items)
  const areWords = items.length > POINTS_PER_SLIDE && items.reduce((sum, { text }) => sum + width(text.text), 0) / items.length <= WORDS
  const dense = denseSlides(items, false, room)
  // Under what is said of them a few lines are read at a glance; without it each is a statement of its own.
  const isGlance = led && dense.length === 1 && items.length > POINTS_PER_SLIDE && items.length <= GLANCE
  return points.length > MOST_POINT_SLIDES || areWords || isGlance ? dense : points
}

/** Cards have another head than lists, in smaller type at least, and above what is next. */
const CARDS_LESS = 40

/** Steps, and items with others under them, stand under one another. */
const isDense = ({ ordered, depths }: List): boolean => ordered || depths.some(depth => depth > 0)

const isCards = (items: Item[], lang: string, room: number): boolean =>
  items.length >= 2 && items.length <= CARDS_PER_SLIDE && items.every(({ text }) => text.text.length <= CHARACTERS_PER_CARD)
  && areCards(items.map(({ text }) => breakable(text.text, lang)), room - CARDS_LESS)

function pointSlides(items: Item[]): BlockNodes[] {
  const measured = items.map(({ text }) => ({ text, points: 1, characters: Math.min(width(text.text), CHARACTERS_PER_SLIDE / POINTS_PER_SLIDE) }))
  return chunk(measured).map(part => ({ layout: 'recap-takeaway', nodes: [{ type: 'points', items: part.map(({ text }) => text) }] }))
}

/** The type of a list is 24 px and more; a line of it, the gap below an item, an item's mark and each step inwards, in px. */
const TYPE = 24
const LINE = 31
const GAP = 6
const MARK = 34
const COLUMN_GAP = 44

/** The lines that an item takes in a list's smallest type, so many steps inwards in a column of so many px. */
export const linesOfItem = (text: string, depth: number, column: number): number => linesIn(text, (column - MARK * (depth + 1)) / TYPE)

/** All items under one another; where none has others under it, in two or three columns if that takes fewer slides. */
function denseSlides(items: Item[], ordered: boolean, room: number): BlockNodes[] {
  const costIn = (columns: number) => {
    const column = (BLOCK_WIDTH - COLUMN_GAP * (columns - 1)) / columns
    return ({ text, depth }: Item) => linesOfItem(text.text, depth, column) * LINE + GAP
  }
  const inColumns = (columns: number) => {
    const cost = costIn(columns)
    // An item is never divided, so that a column may end with a gap as high as the highest of them.
    const slack = columns > 1 ? greatest(items.map(cost)) - LINE - GAP : 0
    return { columns, pages: spread(items, cost, columns * room - slack) }
  }
  // Over the end of a column an item would part from what stands under it.
  const { columns, pages } = items.some(({ depth }) => depth > 0)
    ? { columns: 1, pages: nestedPages(items, costIn(1), room) }
    : [1, 2, 3].map(inColumns).reduce((best, next) => next.pages.length < best.pages.length ? next : best)
  let next = 1
  return paged(pages.map(page => page.filter(({ again }) => !again))).map(({ things, props }, page) => {
    const above = pages[page]?.filter(({ again }) => again) ?? []
    // An item that is said once more has its number once more.
    const start = above.some(({ depth }) => depth === 0) ? next - 1 : next
    next += things.filter(({ depth }) => depth === 0).length
    return {
      layout: 'recap-list',
      nodes: [{ type: 'list', items: [...above, ...things], ...(ordered && { start }) }],
      props: { ...(columns > 1 && { columns }), ...props, ...(above.length > 0 && { again: above.length }) },
    }
  })
}

/** What a code beside a list takes of its width, in px (layouts/recap-list.vue). */
const CODE = 226

/** Whether items stand under one another in a height, in px, with a code beside them. */
export const listFits = (items: Item[], room: number): boolean =>
  items.reduce((sum, { text, depth }) => sum + linesIn(text.text, (BLOCK_WIDTH - CODE - MARK * (depth + 1)) / TYPE) * LINE + GAP, 0) <= room

/** Whether a list is one of addresses: each item is a link and little else. */
export const isOfLinks = ({ items, depths }: List): boolean => items.length > 0 && depths.every(depth => depth === 0) && items.every(({ text, links }) =>
  links.length === 1 && links.every(({ start, end, url }) => isWebAddress(url) && end - start >= text.length * 0.6))

/** What an address is called: what stands beside it, 「資料」 of 「資料 : https://…」; one that stands alone has no other name. */
function titleOf({ text, links: [link] }: Prose, line: number): { title?: Text } {
  if (!link || !/^https?:\/\//i.test(text.slice(link.start, link.end).trim())) return { title: fromReport(text, line) }
  const [before, after] = [text.slice(0, link.start), text.slice(link.end)].map(part => part.replace(/^[\s:：、，,()（）–—→-]+|[\s:：、，,(（–—→-]+$/gu, ''))
  const name = before || after
  return name ? { title: fromReport(name, line) } : {}
}

function addressSlides(list: List, lineOf: (index: number) => number): BlockNodes[] {
  const cards = list.items.map((item, index): Node => ({
    type: 'component',
    name: 'LinkCard',
    props: { url: item.links[0]?.url ?? '', ...titleOf(item, lineOf(index)) },
  }))
  return paged(spread(cards, () => 1, ADDRESSES_PER_SLIDE)).map(({ things, props }) => ({ layout: 'recap-address', nodes: things, props }))
}
