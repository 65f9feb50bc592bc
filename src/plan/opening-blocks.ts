import { proses, type List } from '../read/blocks.ts'
import { isOneLink } from '../read/prose.ts'
import type { Recap } from '../recap.ts'
import { nameKey } from '../recognise/people/evidence.ts'
import { stopsOf } from '../stops.ts'
import { asAside } from './asides.ts'
import { contentSlides } from './content.ts'
import type { Moment } from './segment.ts'
import { fromReport, type Slide } from './slide.ts'
import type { Unit } from './units.ts'

/** A table or list of the opening, the heading that it stands under, and whether it stands right below that. */
interface HeadedBlock { block: Unit, heading: Unit | undefined, isFirst: boolean }

/** A list of fewer items is a remark; one of more is read and not looked at. */
const ITEMS = { least: 3, most: 20 }
/** Shorter names are found in anything, as letters and digits. */
const LEAST_NAME = 3
/** A list of which this share names who and what has a section is what the running order is. */
const ANNOUNCES = 0.5
/** A list of which this share is links leads to what else there is to read. */
const LEADS_ON = 0.8
/** Such a heading says nothing of what stands below it. */
const GREETS = /^(?:はじめに|始めに|初めに|まえがき|前書き|introduction|intro|preface|들어가며|시작하며|머리말|前言|引言)$/iu

/** The tables and lists of a part that have slides of their own, as its timetable or when and where it was, and what else it says. */
export function apart(units: Unit[], recap: Recap): { blocks: HeadedBlock[], units: Unit[] } {
  const blocks: HeadedBlock[] = []
  let heading: Unit | undefined
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'heading' && unit.text !== recap.title) heading = unit
    const { source } = unit
    if (source.type === 'table' || (source.type === 'list' && tellsOfEvent(source, recap))) blocks.push({ block: unit, heading, isFirst: heading !== undefined && units[index - 1] === heading })
  }
  const taken = new Set(blocks.flatMap(unitsOf))
  return { blocks, units: units.filter(unit => !taken.has(unit)) }
}

const unitsOf = ({ block, heading, isFirst }: HeadedBlock): Unit[] => heading && isFirst ? [heading, block] : [block]

/** Whether a list tells of the event, and announces neither sections nor further reading. */
function tellsOfEvent(list: List, recap: Recap): boolean {
  if (list.items.length < ITEMS.least || list.items.length > ITEMS.most || list.items.filter(isOneLink).length >= LEADS_ON * list.items.length) return false
  const names = stopsOf(recap).flatMap(({ name, talks, sessions }) => [name, ...[...talks, ...sessions].map(({ title }) => title)]).map(nameKey).filter(name => name.length >= LEAST_NAME)
  const texts = proses(list).map(({ text }) => nameKey(text))
  return texts.filter(text => names.some(name => text.includes(name))).length < ANNOUNCES * texts.length
}

/** Their slides, under their headings, else under the event's name. */
export const openingBlockSlides = (recap: Recap, blocks: HeadedBlock[]): Slide[] => blocks.flatMap((headed, index) => {
  const { heading } = headed
  const says = heading !== undefined && !GREETS.test(heading.text)
  const moments = unitsOf(headed).map((unit): Moment => ({ unit, state: 'subject' }))
  return contentSlides(
    { id: index === 0 ? 'table' : `table-of-${index + 1}`, layout: 'recap-event' },
    [{ type: 'title', text: says ? fromReport(heading.text, heading.line) : fromReport(recap.event.name, 1) }],
    moments.map(moment => moment.unit === heading && !says ? asAside(moment) : moment),
  )
})
