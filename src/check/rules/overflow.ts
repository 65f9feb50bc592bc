import type { Evidence, Frame, Line, Picture, TextBlock } from '../evidence.ts'
import type { Box, Fault, View } from '../finding.ts'
import { px, quote, slideViews, textOf } from './words.ts'

/**
 * Text stays this far from the slide's edges, px of the canvas: projectors and
 * frames of players cover what is nearer. (Half of the 5 % that EBU R 95 keeps free for graphics.)
 */
export const SAFE = { x: 24, y: 14 }

/** Less is rounding. */
const TOLERANCE = 1
/** Ink may reach this much of the type size over its own box: that is tight leading, not a text that does not fit. */
const LEADING = 0.3

const CANVAS: Box = { x: 0, y: 0, width: 980, height: 552 }
const SAFE_AREA: Frame = { name: 'the safe area of the slide', box: inset(CANVAS, SAFE) }
const SLIDE: Frame = { name: 'the slide', box: CANVAS }

const HELP = 'shorten it, split the slide in two, or give it a layout with more room'

/** Every text line and picture lies inside the slide's safe area and inside its own box, on screen and in print. */
export const overflow = (evidence: Evidence): Fault[] => slideViews(evidence).flatMap(({ view, slide }) => [
  ...slide.blocks.flatMap(block => ofBlock(block, slide.no, view)),
  ...slide.pictures.flatMap(picture => ofPicture(picture, slide.no, view)),
])

function ofBlock(block: TextBlock, slide: number, view: View): Fault[] {
  const worst = worstOf(block)
  if (!worst) return coveredIn(block, slide, view)
  return [{
    rule: 'overflow',
    slide,
    view,
    box: worst.line.box,
    words: worst.line.text,
    message: `text ${quote(worst.line.text)} (${block.name}) leaves ${worst.frame.name} on the ${worst.side}`,
    measured: `${px(worst.by)} over the ${worst.side} edge`,
    allowed: '0 px',
    help: HELP,
  }]
}

/** Ink that differs less from its ground is not seen for that reason: that is what contrast says. */
const VISIBLE = 1.25

/** Text that stands where it should, and is cut off by what lies over it. */
function coveredIn(block: TextBlock, slide: number, view: View): Fault[] {
  const run = block.lines.flatMap(line => line.runs).find(({ covered, contrast = 21, text }) => covered && contrast > VISIBLE && text.trim())
  return run
    ? [{
        rule: 'overflow',
        slide,
        view,
        box: run.box,
        words: textOf(block),
        message: `text ${quote(textOf(block))} (${block.name}) is not to be seen, or not all of it: something lies over it`,
        measured: `${quote(run.text)} is covered`,
        allowed: 'all of it to be seen',
        help: 'move what lies over it, or the text',
      }]
    : []
}

/** Whether any of a block's text leaves its place. */
export const leavesItsPlace = (block: TextBlock): boolean => worstOf(block) !== undefined

function worstOf(block: TextBlock): Excess & { line: Line } | undefined {
  return block.lines.flatMap((line, index) => {
    const size = Math.max(...line.runs.map(run => run.size))
    // A bracket that hangs out on the left does so on purpose.
    const hang = index === 0 ? block.hang : 0
    return [
      ...beyond(line.box, SAFE_AREA, TOLERANCE, TOLERANCE),
      ...block.clips.flatMap(clip => beyond(line.box, clip, TOLERANCE, TOLERANCE)),
      ...block.own.flatMap(own => beyond({ ...line.box, x: line.box.x + hang, width: line.box.width - hang }, own, TOLERANCE, Math.max(TOLERANCE, size * LEADING))),
    ].map(excess => ({ ...excess, line }))
  }).reduce<Excess & { line: Line } | undefined>((most, one) => !most || one.by > most.by ? one : most, undefined)
}

function ofPicture(picture: Picture, slide: number, view: View): Fault[] {
  // A picture may fill the slide to its edges; it may not go over them.
  const worst = [SLIDE, ...picture.clips].flatMap(frame => beyond(picture.box, frame, TOLERANCE, TOLERANCE))
    .reduce<Excess | undefined>((most, one) => !most || one.by > most.by ? one : most, undefined)
  if (!worst) return []
  return [{
    rule: 'overflow',
    slide,
    view,
    box: picture.box,
    words: picture.src,
    message: `picture ${picture.name}${picture.src ? ` ${picture.src.slice(0, 80)}` : ''} leaves ${worst.frame.name} on the ${worst.side}`,
    measured: `${px(worst.by)} over the ${worst.side} edge`,
    allowed: '0 px',
    help: 'make it smaller, or crop the file',
  }]
}

type Side = 'left' | 'right' | 'top' | 'bottom'
interface Excess { side: Side, by: number, frame: Frame }

/** The sides on which a box leaves a frame by more than is tolerated (px, across and down). */
function beyond(inner: Box, frame: Frame, across: number, down: number): Excess[] {
  const { box } = frame
  const sides: [Side, number, number][] = [
    ['left', box.x - inner.x, across],
    ['right', inner.x + inner.width - (box.x + box.width), across],
    ['top', box.y - inner.y, down],
    ['bottom', inner.y + inner.height - (box.y + box.height), down],
  ]
  return sides.filter(([, by, tolerance]) => by > tolerance).map(([side, by]) => ({ side, by, frame }))
}

function inset({ x, y, width, height }: Box, by: { x: number, y: number }): Box {
  return { x: x + by.x, y: y + by.y, width: width - 2 * by.x, height: height - 2 * by.y }
}
