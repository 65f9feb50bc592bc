import { entryOf, hashOf, slideHash, type Ledger } from '../../write/ledger.ts'
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
 * Whose each slide is: generated and untouched, generated and then edited, or written by a person. Of two
 * slides with one id the second is a person's copy, unless its whole page is untouched.
 */
export function ownersOf(slides: OwnedSlide[], ledger: Ledger): Owner[] {
  const seen = new Set<string>()
  return slides.map(({ file, page, id, raw }) => {
    const last = id === undefined || seen.has(id) ? undefined : entryOf(ledger.slides, id)
    if (id !== undefined) seen.add(id)
    if (entryOf(ledger.files, file) === hashOf(page)) return 'generated'
    if (last === undefined) return 'written'
    return slideHash(raw) === last ? 'generated' : 'edited'
  })
}
