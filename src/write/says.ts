import { reportTexts } from '../plan/report-texts.ts'
import type { Slide } from '../plan/slide.ts'
import { fingerprint } from './fingerprint.ts'

/** Fingerprints of what a slide has from the report, one after the other: by them it is known again. */
export const saysOf = (slide: Slide): string => [...new Set(reportTexts(slide).map(fingerprint))].join(' ')

/** Its fingerprints. */
export const fingerprints = (says: string | undefined): Set<string> => new Set(says ? says.split(' ') : [])
