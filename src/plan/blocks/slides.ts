import type { Layout, Node, Slide } from '../slide.ts'
import { SLIDES_PER_BLOCK } from '../budget.ts'

/** What a block puts on one slide. */
export interface BlockNodes { layout: Layout, nodes: Node[], props?: NonNullable<Slide['props']> }

/** What a block's slides depend on beside the block. */
export interface BlockContext {
  /** Lines of the report that its items or rows stand in. */
  lines: number[]
  lang: string
  /** Height in px that it has on its first slide, and on those that follow. */
  room: number
  later: number
  /** Whether something is said of it above. */
  led: boolean
}

/** A part of a block, and what the slide's head says of it. */
interface Page<T> { things: T[], props: NonNullable<Slide['props']> }

/**
 * Pages of a block with, where there are several, which of its rows, lines or items each has
 * (`from`, `to`, `of`), and, where there are too many, that the rest is in the notes (`more`).
 */
export function paged<T>(pages: T[][], most = SLIDES_PER_BLOCK, of = pages.reduce((sum, page) => sum + page.length, 0)): Page<T>[] {
  const shown = pages.slice(0, most)
  let to = 0
  return shown.map((things, index) => {
    const from = to + 1
    to += things.length
    const isCut = index === shown.length - 1 && to < of
    return { things, props: { ...((pages.length > 1 || isCut) && { from, to, of }), ...(isCut && { more: true }) } }
  })
}
