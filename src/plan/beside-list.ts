import { standBeside } from './addresses.ts'
import { listFits } from './blocks/list.ts'
import { roomUnder } from './room.ts'
import type { Node, Slide } from './slide.ts'

/** Slides of which one that has nothing but an address or two gives it to the list before it, or, where there is none, after it, where that leaves room. */
export function withAddressesBeside(slides: Slide[]): Slide[] {
  const joined: Slide[] = []
  for (const slide of slides) {
    const last = joined.at(-1)
    const both = last && (beside(last, slide) ?? (joined.at(-2)?.layout === 'recap-list' ? undefined : beside(slide, last)))
    if (both) joined.splice(-1, 1, { ...both, notes: [...last.notes, ...slide.notes] })
    else joined.push(slide)
  }
  return joined
}

const isCard = (node: Node): boolean => node.type === 'component' && node.name === 'LinkCard'
const titleOf = (node: Node): string | undefined => {
  const title = node.type === 'component' ? node.props?.title : undefined
  return typeof title === 'object' ? title.text : undefined
}
const isHead = ({ type }: Node): boolean => type === 'title' || type === 'subtitle' || type === 'say'

function beside(list: Slide, address: Slide): Slide | undefined {
  const cards = address.body.filter(isCard)
  if (list.layout !== 'recap-list' || list.props?.columns || list.body.some(isCard)) return undefined
  if (address.layout !== 'recap-address' || cards.length === 0 || !standBeside(cards.map(titleOf), list.body.filter(isHead)) || address.body.some(node => !isCard(node) && !isHead(node))) return undefined
  const items = list.body.flatMap(node => node.type === 'list' ? node.items : [])
  // A title that says again what an item says is read as one: it needs an item's size.
  if (cards.map(titleOf).some(title => title && items.some(({ text }) => text.text.includes(title)))) return undefined
  return listFits(items, roomUnder(list.body.filter(isHead))) ? { ...list, body: [...list.body, ...cards] } : undefined
}
