import { contentSlides, type SlideFrame } from './content.ts'
import type { Moment } from './segment.ts'
import { withoutEmpty } from './shows.ts'
import { fromReport, type Node, type Slide } from './slide.ts'
import { namesKind } from './sub-heading.ts'

/**
 * The slides of a talk or session: what stands under a sub-heading that says more than what kind of text follows has
 * its words above it. Ids are the frame's, numbered from the second on.
 * @param isOwn whether a heading is the talk's or session's own, as its title and its speaker are
 */
export function subHeadedSlides(frame: SlideFrame, head: Node[], moments: Moment[], isOwn: (moment: Moment) => boolean): Slide[] {
  const slides = bySubHeading(moments, isOwn).flatMap(({ under, moments }) => {
    const above: Node[] = under ? [...head, { type: 'say', text: fromReport(under.unit.text, under.unit.line) }] : head
    // A sub-heading with nothing under it to show is no slide.
    return contentSlides(frame, above, moments).map(slide => slide.body.length > above.length || slide.layout !== frame.layout ? slide : { ...slide, body: head })
  })
  const [first, second, ...others] = slides
  // What is said before there is anything to show is said with the first that shows something.
  const led = first && second && first.body.length === head.length ? [{ ...second, notes: [...first.notes, ...second.notes] }, ...others] : slides
  return withoutEmpty(led).map((slide, index) => ({ ...slide, id: index === 0 ? frame.id : `${frame.id}-${index + 1}` }))
}

/** What stands under each sub-heading that is worth saying. */
function bySubHeading(moments: Moment[], isOwn: (moment: Moment) => boolean): { under?: Moment, moments: Moment[] }[] {
  const parts: { under?: Moment, moments: Moment[] }[] = []
  for (const moment of moments) {
    const last = parts.at(-1)
    const isSaid = moment.unit.kind === 'heading' && !namesKind(moment.unit.text) && !isOwn(moment)
    if (!last) parts.push({ moments: [moment], ...(isSaid && { under: moment }) })
    else if (isSaid && last.moments.some(({ unit }) => unit.kind !== 'heading' && unit.kind !== 'aside')) parts.push({ under: moment, moments: [moment] })
    else {
      last.moments.push(moment)
      if (isSaid) last.under = moment
    }
  }
  return parts
}
