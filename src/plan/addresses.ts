import { toldApart, type Named } from './apart.ts'
import { heightIn, linesIn, width } from './budget.ts'
import { roomUnder } from './room.ts'
import { fromReport, type Node, type Slide } from './slide.ts'
import { spread } from './spread.ts'
import type { Unit } from './units.ts'

/** An address that stands alone in the report, and what it is called where that is not the address. */
export interface Address { url: string, line: number, title?: string }

/** Codes that a slide holds beside its points or list, and on a slide of nothing else. */
const MOST_BESIDE = 2
const ALONE = 4
/** Of two codes beside one another's points (styles/content.css): a code with its frame, a line below it and the gap between, in px; a line's width in em. */
const BESIDE = { code: 110, line: 24, gap: 18, column: 10.5 }
/** Layouts that place addresses themselves, and how many. */
const PLACES: Partial<Record<Slide['layout'], number>> = { 'recap-next': 1, 'recap-closing': Infinity }

/** Addresses that stand alone among units, each once. */
export function addressesOf(units: Unit[]): Address[] {
  const found = new Map<string, Address>()
  for (const unit of units) {
    const address = unit.kind === 'url' ? addressOf(unit) : undefined
    if (address && !found.has(address.url)) found.set(address.url, address)
  }
  return [...found.values()]
}

/** A paragraph is the address itself, or a link. */
function addressOf({ text, line, source }: Unit): Address {
  const [link] = source.type === 'paragraph' ? source.prose.links : []
  return WEB.test(text) ? { url: text, line } : { url: link?.url ?? text, line, title: text }
}

const WEB = /^https?:\/\//i

/** Whether codes with their titles stand under one another beside what is said under a head. */
export function standBeside(titles: (string | undefined)[], head: Node[]): boolean {
  if (titles.length <= 1) return true
  const heights = titles.map(title => BESIDE.code + BESIDE.line * (title ? linesIn(title, BESIDE.column) : 1))
  return titles.length <= MOST_BESIDE && heights.reduce((sum, height) => sum + height + BESIDE.gap, -BESIDE.gap) <= roomUnder(head)
}

/** Points in the smallest type beside codes (layouts/recap-address.vue), and what is kept free below them, px. */
const POINT = { size: 24, width: 600, line: 33, gap: 28, foot: 12 }

/** Whether what a slide says stands beside codes: a few points, and no list of several depths. */
const leavesRoom = (body: Node[], head: Node[]): boolean =>
  !body.some(({ type }) => type === 'list') && heightIn(pointsIn(body), POINT) <= roomUnder(head) - POINT.foot

/** Last words in the smallest type above the line that ends there (layouts/recap-closing.vue), px: their room, a line of theirs and of an address, and the gaps. */
const LAST_WORDS = { size: 24, width: 884, height: 220, line: 32, gap: 22, address: 32, above: 16 }

/** Whether so many addresses stand below last words. */
const leavesRoomBelow = (body: Node[], addresses: number): boolean =>
  heightIn(pointsIn(body), LAST_WORDS) + LAST_WORDS.above + addresses * LAST_WORDS.address <= LAST_WORDS.height

const pointsIn = (body: Node[]): string[] => body.flatMap(node => node.type === 'points' ? node.items.map(({ text }) => text) : [])

/** A slide with the addresses that belong to it: a few as codes beside its words, more on slides that follow. */
export function withAddresses(slide: Slide, head: Node[], addresses: Address[]): Slide[] {
  if (addresses.length === 0) return [slide]
  const isBare = slide.body.length === head.length
  // Last words may have addresses below them; addresses alone are codes to take along.
  const places = slide.layout === 'recap-closing' && (isBare || !leavesRoomBelow(slide.body, addresses.length)) ? undefined : PLACES[slide.layout]
  if (places && addresses.length <= places) return [{ ...slide, body: [...slide.body, ...addresses.map(({ url, line, title }): Node => ({ type: 'link', url, text: fromReport(title ?? url, line) }))] }]
  const links = toldApart(addresses.map(({ url, line, title }) => ({ url, ...(title && { title: fromReport(title, line) }) })))
  const cards = links.map((props): Node => ({ type: 'component', name: 'LinkCard', props }))
  if (!places && standBeside(links.map(({ title, apart = '' }: Named) => title && title.text + apart), head) && leavesRoom(slide.body, head)) return [{ ...slide, layout: 'recap-address', body: [...slide.body, ...cards] }]
  const pages = spread(cards, () => 1, ALONE).map((some): Slide => ({ ...slide, layout: 'recap-address', body: [...head, ...some], notes: [] }))
  return isBare ? [{ ...pages[0] as Slide, notes: slide.notes }, ...pages.slice(1)] : [slide, ...pages]
}

/** A sentence longer than this, in characters, is not read beside a code. */
const WIDEST = 40

/** The sentence just before the first address, where it is short. */
export function introductionOf(units: Unit[]): Node[] {
  const before = units[units.findIndex(unit => unit.kind === 'url') - 1]
  return before?.kind === 'sentence' && width(before.text) <= WIDEST ? [{ type: 'points', items: [fromReport(before.text, before.line)] }] : []
}
