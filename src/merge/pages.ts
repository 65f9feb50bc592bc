import type { GeneratedPage } from '../write/deck.ts'
import { SET_ASIDE } from '../write/entry.ts'
import { entryOf, type WrittenSlide } from '../write/ledger.ts'
import { stays } from './decide.ts'
import { mergePage } from './merge-page.ts'
import { outcomes, withOneOwner, type MergedSlide, type SlideLedger, type Wishes } from './outcomes.ts'
import type { PresentPage } from './read-pages.ts'

export interface MergedPages {
  /** The text of every page that the deck has afterwards. */
  pages: Map<string, string>
  slides: MergedSlide[]
  ledger: SlideLedger
}

/**
 * Merges what is generated into the pages that are there. Slides are told apart by their ids: what nobody touched
 * follows the report, what a person edited stays byte for byte, and so does, beside the same neighbour, what they wrote or moved.
 * Slides that were edited and whose section is gone are set aside in a page of their own.
 */
export function mergePages(generated: GeneratedPage[], present: ReadonlyMap<string, PresentPage>, last: SlideLedger, wishes: Wishes): MergedPages {
  const there = withOneOwner(present, last)
  const slides = outcomes(generated, there, last, wishes)
  const sections = new Map(generated.map(page => [page.path, page]))
  const isGone = (path: string): boolean => !sections.has(path) && Object.hasOwn(last.orders, path)
  const home = (slide: MergedSlide): string => slide.outcome === 'orphaned' && isGone(slide.page) ? SET_ASIDE : slide.page
  const byId = new Map(slides.map(slide => [slide.id, slide]))
  const arriving = slides.filter(slide => slide.page !== home(slide) && stays(slide.outcome))
  const pages = new Map<string, string>()
  for (const path of new Set([...sections.keys(), ...present.keys(), ...slides.map(home)])) {
    const before = there.get(path)
    const text = mergePage({
      path,
      there: before?.slides ?? [],
      arriving: arriving.filter(slide => home(slide) === path),
      slideOf: id => byId.get(id),
      home,
      wanted: sections.get(path)?.slides ?? [],
      last: last.orders[path] ?? [],
    }, before)
    if (text !== undefined) pages.set(path, text)
  }
  return { pages, slides: slides.map(slide => ({ ...slide, page: home(slide) })), ledger: ledgerOf(generated, slides, last) }
}

function ledgerOf(generated: GeneratedPage[], slides: MergedSlide[], last: SlideLedger): SlideLedger {
  const written: Record<string, WrittenSlide> = {}
  const home = new Map(generated.flatMap(({ path, slides }) => slides.map(({ id, hash, says }) => [id, { path, hash, says }] as const)))
  for (const { id, outcome, lines } of slides) {
    if (outcome === 'removed') continue
    const before = entryOf(last.slides, id)
    const next = home.get(id)
    const isEdited = outcome === 'kept' || outcome === 'outdated' || outcome === 'orphaned' || outcome === 'deleted'
    written[id] = {
      hash: isEdited || !next ? before?.hash ?? '' : next.hash,
      page: next?.path ?? before?.page ?? '',
      says: next?.says ?? before?.says ?? '',
      ...(lines && { lines }),
      ...(outcome === 'deleted' && { deleted: true as const }),
    }
  }
  // What a person deleted stays so, should the report have it again one day.
  for (const [id, before] of Object.entries(last.slides)) if (before.deleted && !Object.hasOwn(written, id)) written[id] = before
  return { slides: written, orders: Object.fromEntries(generated.map(({ path, slides }) => [path, slides.map(({ id }) => id)])) }
}
