import type { Slide } from './slide.ts'
import { append } from '../many.ts'

/** Whether a slide says more than its heading. */
export const shows = ({ body }: Slide): boolean => body.some(({ type }) => type !== 'title' && type !== 'subtitle')

/**
 * Slides without those that would only show their heading: their notes are
 * said with the slide before. The first of all stays, whatever it shows.
 */
export function withoutEmpty(slides: Slide[]): Slide[] {
  const kept: Slide[] = []
  for (const slide of slides) {
    const previous = kept.at(-1)
    if (previous && !shows(slide)) append(previous.notes, slide.notes)
    else kept.push(slide)
  }
  return kept
}
