import { blockNodes, isBlock } from './block.ts'
import { notesOf, unique } from './notes.ts'
import { pointsNode, toGroups, type Group } from './points.ts'
import type { Moment } from './segment.ts'
import { fromReport, type Node, type Slide } from './slide.ts'
import type { Unit } from './units.ts'

export type SlideFrame = Pick<Slide, 'id' | 'layout' | 'person' | 'props'>

/**
 * The slides for moments that belong together: points, each slide within its
 * budget, and a slide of its own for every list, table or code, together with
 * the sentence that introduces it. Ids are the frame's, numbered from the second on.
 */
export function contentSlides(frame: SlideFrame, head: Node[], moments: Moment[]): Slide[] {
  const slides: Slide[] = []
  // Text without a highlight and with no slide before it waits for the next one.
  let waiting: Unit[] = []
  for (const run of runs(moments)) {
    const block = run.at(-1)?.unit
    if (block && isBlock(block)) {
      const lead = run.slice(0, -1)
      const says = lead.flatMap(({ highlight }) => highlight ?? []).map((highlight): Node => ({ type: 'say', text: fromReport(highlight.text, highlight.line) }))
      const notes = notesOf([...waiting, ...unique(run.map(({ unit }) => unit))])
      waiting = []
      blockNodes(block).forEach(({ layout, nodes }, index) => {
        slides.push({ ...frame, layout, body: [...head, ...says, ...nodes], notes: index === 0 ? notes : [] })
      })
      continue
    }
    for (const group of byHeading(run).flatMap(toGroups)) {
      const previous = slides.at(-1)
      const links = linkNodes(group)
      if (group.highlights.length > 0 || links.length > 0) {
        slides.push({ ...frame, body: [...head, ...pointsNode(group.highlights), ...links], notes: notesOf([...waiting, ...group.units]) })
        waiting = []
      }
      else if (previous) previous.notes.push(...notesOf(group.units))
      else waiting.push(...group.units)
    }
  }
  if (waiting.length > 0) slides.push({ ...frame, body: head, notes: notesOf(waiting) })
  return slides.map((slide, index) => index === 0 ? slide : { ...slide, id: `${frame.id}-${index + 1}` })
}

/** Moments of running text together; each list, table or code alone with the sentence before it. */
function runs(moments: Moment[]): Moment[][] {
  const result: Moment[][] = [[]]
  for (const moment of moments) {
    const current = result.at(-1) as Moment[]
    if (isBlock(moment.unit)) {
      const lead = current.filter(({ unit }) => unit === current.at(-1)?.unit && unit.block === moment.unit.block - 1)
      current.splice(current.length - lead.length)
      result.push([...lead, moment], [])
    }
    else current.push(moment)
  }
  return result.filter(run => run.length > 0)
}

/** What stands under one sub-heading together. */
function byHeading(moments: Moment[]): Moment[][] {
  const stretches: Moment[][] = [[]]
  for (const moment of moments) {
    if (moment.unit.kind === 'heading') stretches.push([])
    stretches.at(-1)?.push(moment)
  }
  return stretches.filter(stretch => stretch.length > 0)
}

/** An address that stands alone in the report is shown as one. */
function linkNodes({ units }: Group): Node[] {
  return units
    .filter(unit => unit.kind === 'url')
    .map(unit => ({ type: 'link', url: unit.text, text: fromReport(unit.text, unit.line) }))
}
