import { blockNodes } from './block.ts'
import { besideSign } from './blocks/beside-sign.ts'
import { addressesOf, introductionOf, withAddresses } from './addresses.ts'
import { withAddressesBeside } from './beside-list.ts'
import { notesOf, unique } from './notes.ts'
import { pointsNode, toGroups } from './points.ts'
import { roomUnder } from './room.ts'
import { runs, type Run } from './runs.ts'
import type { Moment } from './segment.ts'
import { fromReport, type Node, type Slide } from './slide.ts'
import { namesKind } from './sub-heading.ts'
import type { Unit } from './units.ts'
import { append } from '../many.ts'

export type SlideFrame = Pick<Slide, 'id' | 'layout' | 'person' | 'topic' | 'props'>

/**
 * The slides for moments that belong together: points, each slide within its
 * budget, and slides of its own for every list, table, code, quotation or picture, together with
 * what introduces it, under a head of their own. Ids are the frame's, numbered from the second on.
 */
export function contentSlides(frame: SlideFrame, head: Node[], moments: Moment[], blockHead = head): Slide[] {
  const slides: Slide[] = []
  // Text without a highlight and with no slide before it waits for the next one.
  let waiting: Unit[] = []
  const add = (made: Slide[], units: Unit[]) => {
    const [first] = made
    if (first) first.notes = notesOf([...waiting, ...units])
    append(slides, made)
    waiting = []
  }
  for (const run of runs(moments)) {
    if (run.block.length > 0) {
      add(blockSlides(frame, blockHead, run), [...unique([...run.before, ...run.lead].map(({ unit }) => unit)), ...run.block])
      continue
    }
    for (const group of byHeading(run.text).flatMap(toGroups)) {
      const previous = slides.at(-1)
      const addresses = addressesOf(group.units)
      if (group.highlights.length > 0) add(withAddresses({ ...frame, body: [...head, ...pointsNode(group.highlights)], notes: [] }, head, addresses), group.units)
      else if (previous && (addresses.length === 0 || previous.layout === frame.layout)) {
        append(previous.notes, notesOf(group.units))
        slides.splice(-1, 1, ...withAddresses(previous, head, addresses))
      }
      else if (addresses.length > 0) add(withAddresses({ ...frame, body: [...head, ...introductionOf(group.units)], notes: [] }, head, addresses), group.units)
      else append(waiting, group.units)
    }
  }
  if (waiting.length > 0) slides.push({ ...frame, body: head, notes: notesOf(waiting) })
  return withAddressesBeside(slides).map((slide, index) => index === 0 ? slide : { ...slide, id: `${frame.id}-${index + 1}` })
}

/** A block's slides, each under the head; what leads to it stands above, or beside a picture. */
function blockSlides(frame: SlideFrame, head: Node[], { lead, block }: Run): Slide[] {
  const texts = lead.map(({ highlight, unit }) => fromReport(highlight?.text ?? unit.text, highlight?.line ?? unit.line))
  const said = sayOf(frame, head, lead) ? texts.at(-1) : undefined
  const bare = frame.layout === 'recap-heard' ? head.filter(({ type }) => type !== 'say') : underSubHeading(head)
  const above: Node[] = said ? [...bare, { type: 'say', text: said }] : head
  // Said once is enough: on the slides that a table goes on on it is no more than their title.
  const isTitled = head.some(({ type }) => type === 'title')
  const again: Node[] = isTitled ? head : [...head, ...(said ? [{ type: 'title', text: said } satisfies Node] : [])]
  const led = above.some(({ type }) => type === 'say')
  const shown = (frame.layout === 'recap-heard' ? besideSign(block, { led }) : undefined) ?? blockNodes(block, { room: roomUnder(above), later: roomUnder(again), led })
  return shown.map(({ layout, nodes, props = {} }, index): Slide => {
    const all = { ...frame.props, ...props }
    return {
      ...frame,
      layout,
      ...(Object.keys(all).length > 0 && { props: all }),
      body: [...headOn(layout, index), ...nodes],
      notes: [],
    }
  })

  function headOn(layout: Slide['layout'], index: number): Node[] {
    // These have no place for what is said above them; a picture has one beside it.
    if (layout === 'recap-picture' && index === 0 && said) return [...underSubHeading(head), { type: 'points', items: texts }]
    if (layout === 'recap-picture' || layout === 'recap-quote') return underSubHeading(head)
    return layout === 'recap-table' && (index > 0 || !isTitled) ? again : above
  }
}

/** A head that is called by the sub-heading that it says. */
function underSubHeading(head: Node[]): Node[] {
  const under = head.find(({ type }) => type === 'say')
  return under?.type === 'say' ? [{ type: 'title', text: under.text }, ...head.filter(({ type }) => type !== 'title' && type !== 'say')] : head
}

/** Whether what leads to a block is to be said above it: not what the head says, nor, under a session's sign, that a list is an impression. */
function sayOf({ layout }: SlideFrame, head: Node[], lead: Moment[]): boolean {
  const last = lead.at(-1)?.unit
  if (last?.kind !== 'heading') return true
  return !head.some(node => (node.type === 'title' || node.type === 'say') && node.text.text === last.text) && !(layout === 'recap-heard' && namesKind(last.text))
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
