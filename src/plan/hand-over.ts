import type { Labels } from '../labels/index.ts'
import type { Stop } from '../stops.ts'
import type { Slide } from './slide.ts'

/** The last slide of a section names who or what is next, on the slide and in what the speaker reads. */
export function handOver(slide: Slide, next: Stop, labels: Labels): void {
  slide.props = { ...slide.props, [next.kind === 'person' ? 'nextPerson' : 'nextTopic']: next.id }
  slide.notes.push({ type: 'label', text: `${labels.nextPerson} ${next.name}` })
}

/** Whose section a slide belongs to, in its front matter. */
export const ownedBy = ({ kind, id }: Pick<Stop, 'kind' | 'id'>): { person: string } | { topic: string } => kind === 'person' ? { person: id } : { topic: id }
