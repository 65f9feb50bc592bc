import type { RecapPerson } from '../write/entry.ts'
import { emWidth } from './type-fit.ts'

/**
 * The cover's map: one line on which every person is a station, speakers
 * first. Where both groups are there the line steps down between them.
 */
export interface RouteMap {
  stations: { person: RecapPerson, x: number, y: number, above: boolean }[]
  segments: { colour: number, d: string }[]
  mark: number
  /** Names stand above the line too. */
  alternate: boolean
  /** Font size of names and the width each may take. */
  name: { size: number, width: number }
  /** Left edge of each group that is there. */
  speakersAt: number
  attendeesAt: number
}

const CANVAS = 980
const MARGIN = 48
const DROP = 62
/** Level line left and right of the diagonal, and the radius of its joints. */
const RUN = 22
const ROUND = 18
/** Paper around a mark, and the width that the speakers' counts need. */
const RING = 8
const COUNTS = 392
const MAX_PITCH = 168

/** From roomy to dense: size of marks and names, whether names alternate below and above the line, the least line between marks. */
const DENSITIES = [
  { mark: 84, size: 20, alternate: false, air: 60 },
  { mark: 72, size: 20, alternate: false, air: 44 },
  { mark: 64, size: 20, alternate: true, air: 36 },
  { mark: 52, size: 20, alternate: true, air: 28 },
  { mark: 44, size: 18, alternate: true, air: 20 },
]

export function routeMap(people: RecapPerson[]): RouteMap {
  const speakers = people.filter(person => person.role === 'speaker')
  const attendees = people.filter(person => person.role === 'attendee')
  const all = [...speakers, ...attendees]
  const bend = speakers.length > 0 && attendees.length > 0
  const upper = bend ? 294 : 322
  const lower = bend ? upper + DROP : upper

  const layouts = DENSITIES.map(density => ({ ...density, ...spread(all, speakers.length, bend, density) }))
  const layout = layouts.find(({ fits }) => fits) ?? layouts.at(-1) as typeof layouts[number]
  const { mark, size, alternate, pitch, gap, first } = layout

  const yOf = (y: number) => alternate ? y + 8 : y
  const xOf = (index: number) => bend && index >= speakers.length ? first + (index - 1) * pitch + gap : first + index * pitch
  const stations = all.map((person, index) => {
    const below = index < speakers.length
    // The last speaker's name stands above, the first attendee's below: both clear of the diagonal.
    const above = alternate && (bend && below ? (speakers.length - 1 - index) % 2 === 0 : (index - (bend ? speakers.length : 0)) % 2 === 1)
    return { person, x: xOf(index), y: yOf(bend && !below ? lower : upper), above }
  })
  const half = (index: number) => Math.max(mark, alternate ? 0 : emWidth(all[index]?.name ?? '') * size) / 2
  return {
    stations,
    segments: stations.map((_, index) => ({ colour: all[index]?.colour ?? 1, d: segment(stations, index) })),
    mark,
    alternate,
    name: { size, width: (alternate ? 2 : 1) * pitch - 10 },
    speakersAt: MARGIN,
    attendeesAt: bend ? Math.round(xOf(speakers.length) - half(speakers.length)) : MARGIN,
  }
}

/** Equal pitch over the width; the gap of the bend is wider where the diagonal or the counts need it. */
function spread(all: RecapPerson[], speakers: number, bend: boolean, { mark, size, alternate, air }: typeof DENSITIES[number]) {
  const widths = all.map(({ name }) => emWidth(name) * size)
  const half = (index: number) => Math.max(mark, widths[index] ?? 0) / 2
  const first = MARGIN + half(0)
  const span = CANVAS - MARGIN - half(all.length - 1) - first
  const needed = Math.max(mark + air, (Math.max(...widths) + 12) / (alternate ? 2 : 1))
  const steps = Math.max(1, all.length - (bend ? 2 : 1))
  const diagonal = bend ? mark + 2 * RING + 2 * RUN + DROP : 0
  let pitch = Math.min(MAX_PITCH, (span - diagonal) / steps)
  if (bend && pitch > diagonal) pitch = Math.min(MAX_PITCH, span / (steps + 1))
  const aligned = (span - COUNTS) / Math.max(1, all.length - speakers - 1)
  if (bend && aligned >= needed) pitch = Math.min(pitch, aligned)
  const gap = Math.max(diagonal, pitch, aligned >= needed ? COUNTS - (speakers - 1) * pitch : 0)
  return { pitch, gap, first, fits: pitch >= needed || all.length === 1 }
}

/** A person's part of the line: from halfway to the one before to halfway to the next, or to the edge. */
function segment(stations: { x: number, y: number }[], index: number): string {
  const here = stations[index] as { x: number, y: number }
  const [before, after] = [stations[index - 1], stations[index + 1]]
  const end = !after ? `H${CANVAS}` : after.y === here.y ? `H${(here.x + after.x) / 2}` : ''
  if (!before || before.y === here.y) {
    const start = `M${before ? (before.x + here.x) / 2 : 0} ${here.y}`
    return after && after.y !== here.y ? `${start}${elbow(here, after, 1)}` : start + end
  }
  // From the middle of the diagonal: the same elbow, turned round.
  return `M${here.x} ${here.y}${elbow(here, before, -1)}M${here.x} ${here.y}${end}`
}

/** Out of a station, round the joint, to the middle of the diagonal towards another one. */
function elbow(from: { x: number, y: number }, to: { x: number, y: number }, way: 1 | -1): string {
  const [midX, midY] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const corner = midX - way * DROP / 2
  const slant = ROUND * Math.SQRT1_2
  return `H${corner - way * ROUND}Q${corner} ${from.y} ${corner + way * slant} ${from.y + way * slant}L${midX} ${midY}`
}
