import { reportTexts } from '../plan/report-texts.ts'
import type { Slide } from '../plan/slide.ts'
import { fingerprint } from './fingerprint.ts'

const known = new WeakMap<Slide['notes'], { body: Slide['body'], says: string }>()

/**
 * Fingerprints of what a slide has from the report, one after the other: by them it is known again. Once made they
 * are kept, for all copies of the slide under other ids.
 */
export function saysOf(slide: Slide): string {
  const made = known.get(slide.notes)
  if (made?.body === slide.body) return made.says
  const says = [...new Set(reportTexts(slide).map(fingerprint))].join(' ')
  known.set(slide.notes, { body: slide.body, says })
  return says
}

/** Its fingerprints. */
export const fingerprints = (says: string | undefined): Set<string> => new Set(says ? says.split(' ') : [])
