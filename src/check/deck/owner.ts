import { meaningOf } from '../../merge/meaning.ts'
import { entryOf, hashOf, type Ledger } from '../../write/ledger.ts'
import type { SourceSlide } from '../evidence.ts'

export type Owner = SourceSlide['owner']

/** A slide as it stands in its file. */
export interface OwnedSlide {
  /** Path below the deck's folder. */
  file: string
  /** All of that file. */
  page: string
  /** Its own id, not one that its import gave it. */
  id?: string
  raw: string
}

/**
 * Whose each slide is: generated and untouched, generated and then edited, or written by a person. Of two slides
 * with one id the one in its own page is meant, else the first, as for whoever generates again; the other is a person's copy.
 */
export function ownersOf(slides: OwnedSlide[], ledger: Ledger): Owner[] {
  const meant = new Map<string, OwnedSlide>()
  for (const slide of slides) {
    if (slide.id !== undefined && (!meant.has(slide.id) || (meant.get(slide.id)?.file !== slide.file && entryOf(ledger.slides, slide.id)?.page === slide.file))) meant.set(slide.id, slide)
  }
  return slides.map((slide) => {
    if (entryOf(ledger.files, slide.file) === hashOf(slide.page)) return 'generated'
    const last = slide.id === undefined || meant.get(slide.id) !== slide ? undefined : entryOf(ledger.slides, slide.id)
    if (last === undefined || last.deleted) return 'written'
    return meaningOf(slide.raw) === last.hash ? 'generated' : 'edited'
  })
}
