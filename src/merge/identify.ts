import type { DeckSection, Slide } from '../plan/slide.ts'
import { entryOf, type Ledger } from '../write/ledger.ts'
import { fingerprints, saysOf } from '../write/says.ts'
import { alike } from './alike.ts'

type Known = Pick<Ledger, 'orders' | 'slides'>

/** Slides that have less in common than this are not the same one. */
const LEAST = 0.3

/**
 * Gives slides the ids that they had the last time, whatever came before them since: a number that is
 * counted anew with each paragraph would give what a person edited or deleted to its neighbour.
 * Who says the most of what a slide said is that slide; else it is the one that would have its id. Others get a number that
 * nobody has: neither a slide of the deck (`taken`), nor one that was there before.
 */
export function identify(sections: DeckSection[], last: Known, taken: ReadonlySet<string>): DeckSection[] {
  const unknown = [...taken].filter(id => !Object.hasOwn(last.slides, id))
  const used = new Set([...unknown, ...Object.keys(last.slides), ...sections.flatMap(({ slides }) => slides.map(({ id }) => id))])
  return sections.map((section) => {
    const order = entryOf(last.orders, `pages/${section.name}.md`)
    if (!order) return section
    const known = knownIds(section.slides, order, last)
    const slides = section.slides.map((slide, index) => {
      const id = known[index] ?? freshId(slide.id, section.slides, used, last, unknown)
      used.add(id)
      return id === slide.id ? slide : { ...slide, id }
    })
    return { ...section, slides: withAddresses(slides) }
  })
}

/** An address that is a slide's id stays with that slide: a person who edited it has it in their text. */
function withAddresses(slides: Slide[]): Slide[] {
  const ids = new Set(slides.map(({ id }) => id))
  const addresses = new Set(slides.flatMap(({ routeAlias }) => routeAlias ?? []))
  return slides.map(({ routeAlias, ...slide }) => {
    const address = addresses.has(slide.id) ? slide.id : routeAlias !== undefined && !ids.has(routeAlias) ? routeAlias : undefined
    return { ...slide, ...(address !== undefined && { routeAlias: address }) }
  })
}

/** The last time's id of each slide, where it was there. */
function knownIds(slides: Slide[], order: string[], last: Known): (string | undefined)[] {
  const now = slides.map(saysOf)
  const ids: (string | undefined)[] = slides.map(() => undefined)
  const free = new Set(order)
  const give = (index: number, id: string) => {
    if (ids[index] !== undefined || !free.has(id)) return
    ids[index] = id
    free.delete(id)
  }
  // The opener is the section's own, whatever it says; and most slides are as they were.
  slides.forEach(({ id }, index) => {
    if (index === 0 || now[index] === entryOf(last.slides, id)?.says) give(index, id)
  })
  const open = now.flatMap((says, index) => ids[index] === undefined ? [{ index, says: fingerprints(says) }] : [])
  const before = order.flatMap((id, place) => free.has(id) ? [{ id, place, says: fingerprints(entryOf(last.slides, id)?.says) }] : [])
  const pairs = open.flatMap(({ index, says }) => before.map(({ id, place, says: said }) => ({ index, id, common: alike(says, said), apart: Math.abs(index - place) })))
  const isSame = ({ index, id }: { index: number, id: string }) => Number(slides[index]?.id === id)
  for (const { index, id } of pairs
    .filter(({ common }) => common >= LEAST)
    .sort((a, b) => b.common - a.common || isSame(b) - isSame(a) || a.apart - b.apart)) give(index, id)
  slides.forEach(({ id }, index) => give(index, id))
  return ids
}

/** The id that was planned, if nobody has it; else the next number of its part. */
function freshId(planned: string, slides: Slide[], used: ReadonlySet<string>, last: Known, unknown: string[]): string {
  if (!Object.hasOwn(last.slides, planned) && !unknown.includes(planned)) return planned
  const stem = slides.find(({ id }) => planned.startsWith(`${id}-`) && /^\d+$/.test(planned.slice(id.length + 1)))?.id ?? planned
  for (let n = 2; ; n++) if (!used.has(`${stem}-${n}`)) return `${stem}-${n}`
}
