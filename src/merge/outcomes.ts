import type { GeneratedPage } from '../write/deck.ts'
import { SET_ASIDE } from '../write/entry.ts'
import { entryOf, type Ledger } from '../write/ledger.ts'
import type { Chunk } from './chunk.ts'
import { decide, type Outcome } from './decide.ts'
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

/** Of two slides with one id the one in its own page has it, else the first: the other is a person's copy. */
export function withOneOwner(present: ReadonlyMap<string, PresentPage>, last: SlideLedger): Map<string, PresentPage> {
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

/** What becomes of every slide that is generated now or was before. */
export function outcomes(generated: GeneratedPage[], pages: ReadonlyMap<string, PresentPage>, last: SlideLedger, { take, restore }: Wishes): MergedSlide[] {
  const there = new Map<string, { page: string, text: string, hash: string | undefined }>()
  for (const [page, { slides }] of pages) for (const { id, text, hash } of slides) if (id !== undefined) there.set(id, { page, text, hash })
  const slides = generated.flatMap(({ path, slides }) => {
    const isGone = isDeletedPage(path, pages, last)
    return slides.map(({ id, text, hash, lines }): MergedSlide => {
      const found = there.get(id)
      const before = entryOf(last.slides, id) ?? (isGone ? { hash: '', page: path, says: '' } : undefined)
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
