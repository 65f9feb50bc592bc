import type { Stop } from './stops.ts'
import { emWidth, fits as fitsIn, linesAt } from './type-fit.ts'

/**
 * The cover's map: one line on which every person or topic is a station,
 * speakers first. Where both groups are there the line steps down between
 * them. A line of many leaves the slide and comes back in a second row.
 */
export interface RouteMap {
  stations: { stop: Stop, x: number, y: number, above: boolean }[]
  segments: { colour: number, d: string }[]
  mark: number
  /** Names stand above the line too. */
  alternate: boolean
  /** Font size of names and the width each may take; without it there is no room for names. */
  name?: { size: number, width: number }
  /** Rows of the line: two where one cannot hold all. */
  rows: number
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

/** The stations of these stops, whose names break where `phrased` has them break. */
export function routeMap(stops: Stop[], phrased = (name: string): string => name): RouteMap {
  const speakers = stops.filter(({ role }) => role === 'speaker')
  const others = stops.filter(({ role }) => role !== 'speaker')
  return singleRow(speakers, others) ?? rowsOf([...speakers, ...others], phrased)
}

/** All on one line with their names, if they fit. */
function singleRow(speakers: Stop[], attendees: Stop[]): RouteMap | undefined {
  const all = [...speakers, ...attendees]
  const bend = speakers.length > 0 && attendees.length > 0
  const upper = bend ? 294 : 322
  const lower = bend ? upper + DROP : upper

  const layouts = DENSITIES.map(density => ({ ...density, ...spread(all, speakers.length, bend, density) }))
  const layout = layouts.find(({ fits }) => fits)
  if (!layout) return undefined
  const { mark, size, alternate, pitch, gap, first } = layout

  const yOf = (y: number) => alternate ? y + 8 : y
  const xOf = (index: number) => bend && index >= speakers.length ? first + (index - 1) * pitch + gap : first + index * pitch
  const stations = all.map((stop, index) => {
    const below = index < speakers.length
    // The last speaker's name stands above, the first attendee's below: both clear of the diagonal.
    const above = alternate && (bend && below ? (speakers.length - 1 - index) % 2 === 0 : (index - (bend ? speakers.length : 0)) % 2 === 1)
    return { stop, x: xOf(index), y: yOf(bend && !below ? lower : upper), above }
  })
  const half = (index: number) => Math.max(mark, alternate ? 0 : emWidth(all[index]?.name ?? '') * size) / 2
  return {
    stations,
    segments: stations.map((_, index) => ({ colour: all[index]?.colour ?? 1, d: segment(stations, index) })),
    mark,
    alternate,
    name: { size, width: all.length === 1 ? CANVAS - 2 * MARGIN : (alternate ? 2 : 1) * pitch - 10 },
    rows: 1,
    speakersAt: MARGIN,
    attendeesAt: bend ? Math.round(xOf(speakers.length) - half(speakers.length)) : MARGIN,
  }
}

/** Equal pitch over the width; the gap of the bend is wider where the diagonal or the counts need it. */
function spread(all: Stop[], speakers: number, bend: boolean, { mark, size, alternate, air }: typeof DENSITIES[number]) {
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

/** The rows of a line of many, from roomy to dense: names alternate below and above it, each on one line or two. */
const MANY = [
  { rows: 1, mark: 52, size: 18 },
  { rows: 2, mark: 52, size: 20 },
  { rows: 2, mark: 44, size: 18 },
  { rows: 2, mark: 36, size: 16 },
]
/** The middle of the rows. */
const ROWS_AT = [[330], [282, 424]]
/** So few are never divided over two rows. */
const FEW = 8
/** Where there is no room for names one row holds so many marks. */
const MARKS_IN_A_ROW = 12

/** One row or two, with names in two lines if need be, or else with none. */
function rowsOf(all: Stop[], phrased: (name: string) => string): RouteMap {
  for (const { rows, mark, size } of MANY) {
    if (rows > 1 && all.length <= FEW) continue
    const inRow = Math.ceil(all.length / rows)
    const width = 2 * (CANVAS - 2 * MARGIN) / inRow - 12
    if (all.every(({ name }) => fitsIn([phrased(name)], size, { width, height: 2.3 * size, leading: 1.1 })) && mark + 14 <= width / 2) {
      const edge = Math.min(width, Math.max(...all.map(({ name }) => emWidth(name) * size))) / 2
      const map = inRows(all, rows, mark, { size, width }, Math.max(MARGIN + mark / 2, 28 + edge))
      if (!collide(map, phrased)) return map
    }
  }
  const rows = all.length > MARKS_IN_A_ROW ? 2 : 1
  const pitch = (CANVAS - 2 * MARGIN) / Math.ceil(all.length / rows)
  const mark = Math.round(Math.min(84, pitch - 20))
  return inRows(all, rows, mark, undefined, MARGIN + pitch / 2)
}

/** Between a mark and its name, and the least between two names, px; a name's leading. */
const NAME_GAP = 11
const APART = 6
const LEADING = 1.1

/** Whether names of one row reach into those of the other, each as wide and high as its lines. */
function collide({ stations, mark, name, rows }: RouteMap, phrased: (name: string) => string): boolean {
  if (!name || rows < 2) return false
  const boxes = stations.map(({ stop, x, y, above }) => {
    const [width, height] = [Math.min(name.width, emWidth(stop.name) * name.size), linesAt(phrased(stop.name), name.size, name.width) * name.size * LEADING]
    const near = mark / 2 + NAME_GAP
    return { left: x - width / 2, right: x + width / 2, top: above ? y - near - height : y + near, bottom: above ? y - near : y + near + height, y }
  })
  const upper = boxes.filter(({ y }) => y === boxes[0]?.y)
  const lower = boxes.filter(({ y }) => y !== boxes[0]?.y)
  return upper.some(a => lower.some(b => a.left < b.right + APART && b.left < a.right + APART && a.bottom + APART > b.top))
}

/** Stations at an equal pitch, the first `first` px from the edge, as the last one is. */
function inRows(all: Stop[], rows: number, mark: number, name: RouteMap['name'], first: number): RouteMap {
  const inRow = Math.ceil(all.length / rows)
  const pitch = (CANVAS - 2 * first) / Math.max(1, inRow - 1)
  const stations = all.map((stop, index) => ({
    stop,
    x: first + index % inRow * pitch,
    y: ROWS_AT[rows - 1]?.[Math.floor(index / inRow)] as number,
    above: name !== undefined && index % inRow % 2 === 1,
  }))
  const lines = Array.from({ length: rows }, (_, row) => stations.slice(row * inRow, (row + 1) * inRow))
  return {
    stations,
    segments: lines.flatMap(line => line.map(({ stop }, index) => ({ colour: stop.colour, d: segment(line, index) }))),
    mark,
    alternate: name !== undefined,
    ...(name && { name }),
    rows,
    speakersAt: MARGIN,
    attendeesAt: MARGIN,
  }
}

/** A stop's part of the line: from halfway to the one before to halfway to the next, or to the edge. */
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
