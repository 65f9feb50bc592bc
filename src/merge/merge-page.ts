import type { GeneratedSlide } from '../write/deck.ts'
import { lineEndOf, withPlainEnds } from '../write/line-ends.ts'
import { chunkOf, joinPage, spacedOut, type Chunk } from './chunk.ts'
import { isWritten, stays } from './decide.ts'
import { mergeOrder } from './order.ts'
import type { MergedSlide } from './outcomes.ts'
import type { PresentPage } from './read-pages.ts'

/** A page, and what is to be known of the others to merge it. */
export interface Page {
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
export function mergePage({ path, there, arriving, slideOf, home, wanted, last }: Page, before: PresentPage | undefined): string | undefined {
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
  const newline = lineEndOf(before?.text)
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
