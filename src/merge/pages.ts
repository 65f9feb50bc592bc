import { decide, isWritten, stays, type Outcome, type Written } from './decide.ts'
import { meaningOf } from './meaning.ts'
import { mergeOrder } from './order.ts'
import { chunkOf, joinPage, spacedOut, splitPage, type Chunk } from './page.ts'

export interface GeneratedSlide {
  id: string
  /** Its Markdown, front matter and notes included. */
  text: string
  lines?: [first: number, last: number]
}

/** A page of the deck, by its path below the deck's folder. */
export interface GeneratedPage { path: string, slides: GeneratedSlide[] }

/** Slides by their ids; and the generator's order in each page. */
export interface SlideLedger { slides: Record<string, Written>, orders: Record<string, string[]> }

export interface Wishes { take: ReadonlySet<string>, restore: ReadonlySet<string> }

/** A slide that the generator has a say in, and what became of it. */
export interface MergedSlide {
  id: string
  page: string
  outcome: Outcome
  lines?: [first: number, last: number]
  /** What stood in the deck. */
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

/** Where edited slides of a section go that the report does not have any more. */
export const SET_ASIDE = 'pages/set-aside.md'

/**
 * Merges what is generated into the pages that are there. Slides are told apart by their ids: what nobody touched
 * follows the report, what a person edited stays byte for byte, and so does, beside the same neighbour, what they wrote or moved.
 * Slides that were edited and whose section is gone are set aside in a page of their own.
 */
export function mergePages(generated: GeneratedPage[], present: ReadonlyMap<string, string>, last: SlideLedger, wishes: Wishes): MergedPages {
  const chunks = splitPages(present, last)
  const slides = outcomes(generated, chunks, last, wishes)
  const sections = new Set(generated.map(({ path }) => path))
  const home = (slide: MergedSlide): string => slide.outcome === 'orphaned' && !sections.has(slide.page) ? SET_ASIDE : slide.page
  const byId = new Map(slides.map(slide => [slide.id, slide]))
  const pages = new Map<string, string>()
  for (const path of [...new Set([...sections, ...present.keys(), ...slides.map(home)])]) {
    const there = chunks.get(path) ?? []
    const arriving = slides.filter(slide => slide.page !== path && stays(slide.outcome) && home(slide) === path)
    const text = mergePage({ path, there, arriving, byId, home, wanted: generated.find(page => page.path === path)?.slides ?? [], last: last.orders[path] ?? [] }, present.get(path))
    if (text !== undefined) pages.set(path, text)
  }
  return { pages, slides, ledger: ledgerOf(generated, slides, last) }
}

/** Every page's slides. Of two slides with one id the one in its own page has it, else the first. */
function splitPages(present: ReadonlyMap<string, string>, last: SlideLedger): Map<string, Chunk[]> {
  const pages = new Map([...present].map(([path, text]) => [path, splitPage(text)]))
  const owners = new Map<string, string>()
  for (const [path, chunks] of pages) {
    for (const { id } of chunks) {
      if (id !== undefined && (!owners.has(id) || last.slides[id]?.page === path)) owners.set(id, path)
    }
  }
  for (const [path, chunks] of pages) {
    for (const chunk of chunks) if (chunk.id !== undefined && owners.get(chunk.id) !== path) delete chunk.id
  }
  return pages
}

function outcomes(generated: GeneratedPage[], pages: Map<string, Chunk[]>, last: SlideLedger, { take, restore }: Wishes): MergedSlide[] {
  const there = new Map<string, { page: string, text: string }>()
  for (const [page, chunks] of pages) for (const { id, text } of chunks) if (id !== undefined) there.set(id, { page, text })
  const slides = generated.flatMap(({ path, slides }) => {
    const isGone = isDeletedPage(path, pages, last)
    return slides.map(({ id, text, lines }): MergedSlide => {
      const found = there.get(id)
      const before = own(last.slides, id) ?? (isGone ? { hash: '', page: path } : undefined)
      const outcome = decide({ ...(before && { last: before }), ...(found && { present: meaningOf(found.text) }), next: meaningOf(text) }, { take: take.has(id), restore: restore.has(id) })
      return { id, page: found && found.page !== SET_ASIDE ? found.page : path, outcome, ...(lines && { lines }), ...(found && { present: found.text }), next: text }
    })
  })
  const asked = new Set(slides.map(({ id }) => id))
  const gone = Object.keys(last.slides).filter(id => !asked.has(id)).flatMap((id): MergedSlide[] => {
    const found = there.get(id)
    const before = own(last.slides, id)
    if (!found || !before) return []
    return [{ id, page: found.page, outcome: decide({ last: before, present: meaningOf(found.text) }, { take: false, restore: false }), present: found.text }]
  })
  return [...slides, ...gone]
}

/** A page that was there, and of which no slide is there any more: what is new in its section is not wanted either. */
const isDeletedPage = (path: string, pages: Map<string, Chunk[]>, { orders }: SlideLedger): boolean =>
  !pages.has(path) && (orders[path]?.length ?? 0) > 0

interface Page {
  path: string
  there: Chunk[]
  /** Slides that come to it from another page. */
  arriving: MergedSlide[]
  byId: Map<string, MergedSlide>
  home: (slide: MergedSlide) => string
  wanted: GeneratedSlide[]
  last: string[]
}

/** The page's text; none where nothing is on it. */
function mergePage({ path, there, arriving, byId, home, wanted, last }: Page, before: string | undefined): string | undefined {
  const keyed = there.map((chunk, index) => ({ chunk, key: chunk.id ?? `#${index}` }))
  const isHere = (slide: MergedSlide | undefined): boolean => !slide || (stays(slide.outcome) && home(slide) === path)
  const present = keyed.filter(({ chunk }) => chunk.id === undefined || isHere(byId.get(chunk.id)))
  const incoming = wanted.filter(({ id }) => {
    const slide = byId.get(id)
    return slide?.page === path && stays(slide.outcome)
  })
  const order = mergeOrder({
    wanted: incoming.map(({ id }) => id),
    present: present.map(({ key }) => key),
    last,
  })
  const chunkAt = new Map(present.map(({ key, chunk }) => [key, chunk]))
  const newline = before?.includes('\r\n') ? '\r\n' : '\n'
  const chunks = [...order, ...arriving.map(({ id }) => id).filter(id => !order.includes(id))].map((key): Chunk => {
    const slide = byId.get(key)
    const found = chunkAt.get(key)
    if (slide?.next !== undefined && isWritten(slide.outcome)) return chunkOf(key, slide.next, newline)
    return found ?? { id: key, text: slide?.present ?? '', before: '' }
  })
  if (chunks.length === 0) return undefined
  const isAsBefore = chunks.length === there.length && chunks.every((chunk, index) => chunk === there[index])
  return isAsBefore ? before : joinPage(spacedOut(chunks, newline))
}

function ledgerOf(generated: GeneratedPage[], slides: MergedSlide[], last: SlideLedger): SlideLedger {
  const written: Record<string, Written> = {}
  const sections = new Map(generated.flatMap(({ path, slides }) => slides.map(({ id }) => [id, path] as const)))
  for (const { id, outcome, lines, next } of slides) {
    if (outcome === 'removed') continue
    const before = own(last.slides, id)
    const isEdited = outcome === 'kept' || outcome === 'outdated' || outcome === 'orphaned' || outcome === 'deleted'
    written[id] = {
      hash: isEdited || next === undefined ? before?.hash ?? '' : meaningOf(next),
      ...(lines && { lines }),
      page: sections.get(id) ?? before?.page ?? '',
      ...(outcome === 'deleted' && { deleted: true as const }),
    }
  }
  // What a person deleted stays so, should the report have it again one day.
  for (const [id, before] of Object.entries(last.slides)) if (before.deleted && !Object.hasOwn(written, id)) written[id] = before
  return { slides: written, orders: Object.fromEntries(generated.map(({ path, slides }) => [path, slides.map(({ id }) => id)])) }
}

const own = <T>(record: Record<string, T>, key: string): T | undefined => Object.hasOwn(record, key) ? record[key] : undefined
