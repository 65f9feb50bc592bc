import type { Labels } from '../labels/index.ts'
import type { Part } from '../recap.ts'
import { toldApart } from './apart.ts'
import { addressesOf } from './addresses.ts'
import { evenly } from './evenly.ts'
import { notesOf } from './notes.ts'
import { fromLabel, fromReport, type Node, type Slide } from './slide.ts'
import type { Unit } from './units.ts'

export interface PickedPart { part: Part, units: Unit[] }

/** Cards of addresses on a slide. */
const LINKS_PER_SLIDE = 5

const said = ({ units }: PickedPart): Unit[] => units.filter(({ kind }) => kind !== 'heading')
const isLinks = (picked: PickedPart): boolean => Boolean(picked.part.heading) && said(picked).length > 0 && said(picked).every(({ kind }) => kind === 'url')
const isHeading = (picked: PickedPart): boolean => Boolean(picked.part.heading) && said(picked).length === 0

/** Parts, those together that follow one another and are nothing but a heading and its address each, with the heading above them all. */
export function linkGroups(parts: PickedPart[]): PickedPart[][] {
  const groups: PickedPart[][] = []
  for (const picked of parts) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && isLinks(picked) && (isLinks(first) || isHeading(first))) last.push(picked)
    else groups.push([picked])
  }
  return groups
}

/** Their slides: a card for each address, called by its heading. */
export function linkPartSlides(id: string, group: PickedPart[], labels: Labels): Slide[] {
  const [first] = group
  const title = first && isHeading(first) && first.part.heading
  const links = group.flatMap(({ part, units }) => addressesOf(units).map(({ url, line }) =>
    ({ url, title: fromReport(part.heading?.prose.text ?? url, part.heading?.line ?? line) })))
  const cards = toldApart(links).map((props): Node => ({ type: 'component', name: 'LinkCard', props }))
  return evenly(cards, LINKS_PER_SLIDE).map((some, page): Slide => ({
    id: page === 0 ? id : `${id}-${page + 1}`,
    layout: 'recap-links',
    body: [{ type: 'title', text: title ? fromReport(title.prose.text, title.line) : fromLabel(labels.links) }, ...some],
    notes: page === 0 ? notesOf(group.flatMap(({ units }) => units)) : [],
  }))
}
