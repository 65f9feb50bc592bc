import type { GeneratedPage, GeneratedSlide } from '../write/deck.ts'
import { SET_ASIDE } from '../write/entry.ts'
import { entryOf, type Ledger, type WrittenSlide } from '../write/ledger.ts'
import { chunkOf, joinPage, spacedOut, type Chunk } from './chunk.ts'
import { decide, isWritten, stays, type Outcome } from './decide.ts'
import { mergeOrder } from './order.ts'
import type { PresentPage } from './read-pages.ts'

/** The part of the ledger that is about slides. */
export type SlideLedger = Pick<Ledger, 'slides' | 'orders'>

/** Ids of slides that a person asked for: what is generated instead of what they edited, and what they deleted. */
export interface Wishes { take: ReadonlySet<string>, restore: ReadonlySet<string> }

/** A slide that the generator has a say in, and what became of it. */
export interface MergedSlide {
  id: string
  /** The page that it is on, or was. */
  page: string
  outcome: Outcome
  /** First and last line of the report that it comes from. */
  lines?: [first: number, last: number]
  /** What stood in the deck; empty where nobody touched its page. */
  present?: string
  /** What is generated. */
  next?: string
}

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

/** Of two slides with one id the one in its own page has it, else the first: the other is a person's copy. */
function withOneOwner(present: ReadonlyMap<string, PresentPage>, last: SlideLedger): Map<string, PresentPage> {
  const owners = new Map<string, string>()
  for (const [path, { slides }] of present) {
    for (const { id } of slides) {
      if (id !== undefined && (!owners.has(id) || entryOf(last.slides, id)?.page === path)) owners.set(id, path)
    }
  }
  const owned = (path: string) => ({ id, hash, ...chunk }: Chunk): Chunk =>
    id !== undefined && hash !== undefined && owners.get(id) === path ? { id, hash, ...chunk } : chunk
  return new Map([...present].map(([path, page]) => [path, page.isUntouched ? page : { ...page, slides: page.slides.map(owned(path)) }]))
}

function outcomes(generated: GeneratedPage[], pages: ReadonlyMap<string, PresentPage>, last: SlideLedger, { take, restore }: Wishes): MergedSlide[] {
  const there = new Map<string, { page: string, text: string, hash: string | undefined }>()
  for (const [page, { slides }] of pages) for (const { id, text, hash } of slides) if (id !== undefined) there.set(id, { page, text, hash })
  const slides = generated.flatMap(({ path, slides }) => {
    const isGone = isDeletedPage(path, pages, last)
    return slides.map(({ id, text, hash, lines }): MergedSlide => {
      const found = there.get(id)
      const before = entryOf(last.slides, id) ?? (isGone ? { hash: '', page: path } : undefined)
      const outcome = decide({ last: before, present: found?.hash, next: hash }, { take: take.has(id), restore: restore.has(id) })
      return { id, page: found && found.page !== SET_ASIDE ? found.page : path, outcome, ...(lines && { lines }), ...(found && { present: found.text }), next: text }
    })
  })
  const asked = new Set(slides.map(({ id }) => id))
  const gone = Object.entries(last.slides).flatMap(([id, before]): MergedSlide[] => {
    const found = asked.has(id) ? undefined : there.get(id)
    if (!found) return []
    return [{ id, page: found.page, outcome: decide({ last: before, present: found.hash }, { take: false, restore: false }), ...(before.lines && { lines: before.lines }), present: found.text }]
  })
  return [...slides, ...gone]
}

/** A page that was there, and of which no slide is there any more: what is new in its section is not wanted either. */
const isDeletedPage = (path: string, pages: ReadonlyMap<string, PresentPage>, { orders }: SlideLedger): boolean =>
  !pages.has(path) && (orders[path]?.length ?? 0) > 0

interface Page {
  path: string
  there: Chunk[]
  /** Slides that come to it from another page. */
  arriving: MergedSlide[]
  slideOf: (id: string) => MergedSlide | undefined
  home: (slide: MergedSlide) => string
  wanted: GeneratedSlide[]
  last: string[]
}

/** The page's text; none where nothing is on it. */
function mergePage({ path, there, arriving, slideOf, home, wanted, last }: Page, before: PresentPage | undefined): string | undefined {
  const keyed = there.map((chunk, index) => ({ chunk, key: chunk.id ?? `#${index}` }))
  const isHere = (slide: MergedSlide | undefined): boolean => !slide || (stays(slide.outcome) && home(slide) === path)
  const present = keyed.filter(({ chunk }) => chunk.id === undefined || isHere(slideOf(chunk.id)))
  const incoming = wanted.filter(({ id }) => {
    const slide = slideOf(id)
    return slide?.page === path && stays(slide.outcome)
  })
  const order = mergeOrder({
    wanted: incoming.map(({ id }) => id),
    present: present.map(({ key }) => key),
    last,
  })
  const chunkAt = new Map(present.map(({ key, chunk }) => [key, chunk]))
  const newline = before?.text.includes('\r\n') ? '\r\n' : '\n'
  const chunks = [...order, ...arriving.map(({ id }) => id).filter(id => !order.includes(id))].map((key): Chunk => {
    const slide = slideOf(key)
    const found = chunkAt.get(key)
    // What stands in an untouched page was not looked at: it is what was generated, and is now what is generated.
    if (slide?.next !== undefined && (before?.isUntouched || isWritten(slide.outcome))) return chunkOf(key, slide.next, newline)
    return found ?? { id: key, text: slide?.present ?? '', before: '' }
  })
  if (chunks.length === 0) return undefined
  const isAsBefore = chunks.length === there.length && chunks.every((chunk, index) => chunk === there[index])
  if (before && isAsBefore) return before.text
  const text = joinPage(spacedOut(chunks, newline))
  // How lines end is left to whoever saved the file.
  return before && withPlainEnds(text) === withPlainEnds(before.text) ? before.text : text
}

const withPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n')

function ledgerOf(generated: GeneratedPage[], slides: MergedSlide[], last: SlideLedger): SlideLedger {
  const written: Record<string, WrittenSlide> = {}
  const home = new Map(generated.flatMap(({ path, slides }) => slides.map(({ id, hash }) => [id, { path, hash }] as const)))
  for (const { id, outcome, lines } of slides) {
    if (outcome === 'removed') continue
    const before = entryOf(last.slides, id)
    const next = home.get(id)
    const isEdited = outcome === 'kept' || outcome === 'outdated' || outcome === 'orphaned' || outcome === 'deleted'
    written[id] = {
      hash: isEdited || !next ? before?.hash ?? '' : next.hash,
      page: next?.path ?? before?.page ?? '',
      ...(lines && { lines }),
      ...(outcome === 'deleted' && { deleted: true as const }),
    }
  }
  // What a person deleted stays so, should the report have it again one day.
  for (const [id, before] of Object.entries(last.slides)) if (before.deleted && !Object.hasOwn(written, id)) written[id] = before
  return { slides: written, orders: Object.fromEntries(generated.map(({ path, slides }) => [path, slides.map(({ id }) => id)])) }
}
