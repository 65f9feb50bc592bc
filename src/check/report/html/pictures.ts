import type { View } from '../../finding.ts'

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = typeof SCHEMES[number]

/** Number of the slide → `data:` URL of its picture, 980 × 552; a deck of one colour scheme has no pictures in the other. */
export interface SlidePictures {
  light?: Map<number, string>
  dark?: Map<number, string>
}

export const schemeOf = (view: View): Scheme => view.endsWith('dark') ? 'dark' : 'light'

/** The schemes in which a deck is shown: those it was looked at in. */
export function schemesOf(views: View[]): Scheme[] {
  const schemes = SCHEMES.filter(scheme => views.some(view => schemeOf(view) === scheme))
  return schemes.length > 0 ? schemes : ['light']
}

/** The picture of a slide, if it is one that asks nobody for anything. */
export function pictureOf(pictures: SlidePictures, scheme: Scheme, no: number): string | undefined {
  const url = pictures[scheme]?.get(no)
  return url?.startsWith('data:image/') ? url : undefined
}
