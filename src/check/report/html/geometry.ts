import type { Box } from '../../finding.ts'

export const SLIDE: Box = { x: 0, y: 0, width: 980, height: 552 }

/** Room around a slide for what has left it, px of the canvas. */
const MARGIN = 60
/** Between what a box marks and its line. */
const AIR = 5
/** A line on the edge of the area is drawn this far inside. */
const INSET = 3
/** A side that goes on outside of the area is drawn this far outside: it stays open. */
const BEYOND = 20
/** What is left of a box that lies outside altogether. */
const LEAST = 14
export const RADIUS = 19
/** Between the centres of two numbers, and of one and the edge: they are drawn larger on small screens. */
const APART = 2.5 * RADIUS
const OFF_EDGE = 1.5 * RADIUS
/** A number stands this far off its corner, clear of what the box marks. */
const OUT = RADIUS / 2

export interface Point { x: number, y: number }

/** The part of the canvas to show: the slide, with a margin if a box leaves it. */
export function areaFor(boxes: Box[]): Box {
  const inside = boxes.every(({ x, y, width, height }) =>
    x >= SLIDE.x && y >= SLIDE.y && x + width <= SLIDE.width && y + height <= SLIDE.height)
  return inside ? SLIDE : { x: -MARGIN, y: -MARGIN, width: SLIDE.width + 2 * MARGIN, height: SLIDE.height + 2 * MARGIN }
}

/**
 * A box as it is drawn in the area: with air around it; open where it goes on
 * outside; and still to be seen, as a strip at the edge, where it lies outside.
 */
export function drawnBox({ x, y, width, height }: Box, area: Box): Box {
  const [left, right] = drawnSpan(x, x + width, area.x, area.x + area.width)
  const [top, bottom] = drawnSpan(y, y + height, area.y, area.y + area.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function drawnSpan(start: number, end: number, from: number, to: number): [number, number] {
  return [
    start < from ? from - BEYOND : Math.min(Math.max(start - AIR, from + INSET), to - LEAST),
    end > to ? to + BEYOND : Math.max(Math.min(end + AIR, to - INSET), from + LEAST),
  ]
}

/** Boxes that differ by less than a line's width, as one: screen and print often agree. */
export function distinct(boxes: Box[]): Box[] {
  const near = (a: number, b: number) => Math.abs(a - b) <= INSET
  return boxes.filter((box, index) => !boxes.slice(0, index).some(({ x, y, width, height }) =>
    near(x, box.x) && near(y, box.y) && near(width, box.width) && near(height, box.height)))
}

/**
 * Where the numbers of drawn boxes stand: at a corner of theirs, within the
 * area, clear of the numbers before; where the corners are taken, as near to
 * the first as there is room.
 */
export function placeNumbers(boxes: Box[], area: Box): Point[] {
  const placed: Point[] = []
  for (const box of boxes) {
    const isFree = (point: Point) => placed.every(other => apart(point, other) >= APART)
    const corners = cornersOf(box).map(point => within(point, area))
    const first = corners[0] as Point
    placed.push(corners.find(isFree) ?? pointsAround(first, area).find(isFree) ?? first)
  }
  return placed
}

/** From the upper left one. */
function cornersOf({ x, y, width, height }: Box): Point[] {
  const [left, top, right, bottom] = [x - OUT, y - OUT, x + width + OUT, y + height + OUT]
  return [{ x: left, y: top }, { x: right, y: top }, { x: left, y: bottom }, { x: right, y: bottom }]
}

/** A grid over the area, the nearest first. */
function pointsAround(point: Point, area: Box): Point[] {
  const steps = Array.from({ length: 2 * Math.ceil(area.width / APART) + 1 }, (_, index) => (index - Math.ceil(area.width / APART)) * APART)
  return steps
    .flatMap(right => steps.map(down => ({ x: point.x + right, y: point.y + down })))
    .filter(({ x, y }) => within({ x, y }, area).x === x && within({ x, y }, area).y === y)
    .sort((a, b) => apart(a, point) - apart(b, point))
}

const within = ({ x, y }: Point, area: Box): Point => ({
  x: clamp(x, area.x + OFF_EDGE, area.x + area.width - OFF_EDGE),
  y: clamp(y, area.y + OFF_EDGE, area.y + area.height - OFF_EDGE),
})

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
