import { stopsOf } from '../../../stops.ts'
import { sectionOf, type Evidence, type SourceSlide } from '../../evidence.ts'
import type { Fault } from '../../finding.ts'

const HELP = 'take the slides back into the page, or delete the page and generate the deck again: recap generate'

/** The sections: one for each of the report's people, or of its topics, with an opener of their address, in the order of the running order. */
export function sectionFaults({ deck, report }: Evidence): Fault[] {
  const stops = stopsOf(report.recap)
  const sections = new Map<string, SourceSlide[]>()
  for (const slide of deck.slides) {
    const id = sectionOf(slide)
    if (id !== undefined) sections.set(id, [...sections.get(id) ?? [], slide])
  }
  const known = new Set(stops.map(({ id }) => id))

  const strangers = [...sections].filter(([id]) => !known.has(id)).map(([id, [first]]): Fault => ({
    rule: 'wrong-count',
    ...(first && { slide: first.no, at: first.at }),
    message: `the deck has a section of “${id}”, ${first?.topic === undefined ? 'who' : 'which'} is not in the report`,
    measured: id,
    allowed: [...known].join(', '),
    help: `correct "${first?.topic === undefined ? 'person' : 'topic'}:" of the slide`,
  }))
  const lacking = stops.flatMap(({ id, name }): Fault[] => {
    const [first] = sections.get(id) ?? []
    if (!first) return [{ rule: 'wrong-count', message: `${name} has no section`, measured: 'no slide', allowed: 'a slide at least', help: HELP, at: deck.entry }]
    if (deck.slides.some(slide => slide.routeAlias === id && sectionOf(slide) === id)) return []
    return [{ rule: 'wrong-count', slide: first.no, at: first.at, message: `${name}'s section has no opener`, measured: 'no slide with its address', allowed: `routeAlias: ${id}`, help: HELP }]
  })
  return [...strangers, ...lacking, ...disorder(stops.map(({ id }) => id).filter(id => sections.has(id)), sections)]
}

/** The first section that stands behind one that comes later. */
function disorder(order: string[], sections: Map<string, SourceSlide[]>): Fault[] {
  const firsts = order.map(id => sections.get(id)?.[0] as SourceSlide)
  const late = firsts.findIndex((slide, index) => index > 0 && slide.no < (firsts[index - 1] as SourceSlide).no)
  const slide = firsts[late]
  if (!slide) return []
  return [{
    rule: 'wrong-count',
    slide: slide.no,
    at: slide.at,
    message: 'the sections are in another order than the report has them',
    measured: order.toSorted((a, b) => (sections.get(a)?.[0]?.no ?? 0) - (sections.get(b)?.[0]?.no ?? 0)).join(', '),
    allowed: order.join(', '),
    help: 'put the pages in slides.md in that order',
  }]
}
