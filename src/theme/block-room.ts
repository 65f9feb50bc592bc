import type { VNode } from 'vue'
import { textOf, type SlotParts } from './slot-text.ts'
import { cutToFit, emWidth, linesAt } from './type-fit.ts'

/** Width in px between a slide's margins. */
export const BLOCK_WIDTH = 884

/** Of a slide with a block, in px: where its head begins with and without a person's head above, what is kept free below. */
const TOP = { headed: 104, bare: 40 }
const BOTTOM = 48
/** Between the head and the block. */
const GAP = 16

/** The lines of a block's lead in its large type. */
export const sayLines = (say: VNode): number => linesAt(textOf(say), 34, BLOCK_WIDTH)

/** A title above a block takes so many lines at most: one that is a paragraph is cut, the notes have all of it. */
export const TITLE_LINES = 2

type Head = Pick<SlotParts, 'title' | 'subtitle' | 'say'>

/** The type of a block's title and the width that it has beside its source and the words on its part, px. */
function titleBox({ subtitle, say }: Head, part: number): { size: number, width: number } {
  return { size: say ? 20 : 30, width: BLOCK_WIDTH - (subtitle ? Math.min(0.4 * BLOCK_WIDTH, 20 * emWidth(textOf(subtitle)) + 14) : 0) - part }
}

/** As much of a title as its lines hold beside so many px, BREAK between its phrases; none where they hold all of it. */
export function cutTitle(head: Head, part: number): string | undefined {
  const { size, width } = titleBox(head, part)
  const title = textOf(head.title)
  const cut = cutToFit(title, size, { width, height: TITLE_LINES * size * 1.3, leading: 1.3 })
  return cut === title ? undefined : cut
}

/** The height in px that is left to a block under what stands above it (components/BlockHead.vue). */
export function blockRoom({ title, subtitle, say }: Head, { headed, part }: { headed: boolean, part: number }): number {
  const { size, width } = titleBox({ title, subtitle, say }, part)
  const source = title ? Math.min(TITLE_LINES, linesAt(textOf(title), size, width)) * size * 1.3 : subtitle || part ? 26 : 0
  const lead = say ? 10 + (sayLines(say) > 1 ? linesAt(textOf(say), 28, BLOCK_WIDTH) * 28 : 34) * 1.26 : 0
  return 552 - (headed ? TOP.headed : TOP.bare) - source - lead - (source + lead > 0 ? GAP : 0) - BOTTOM
}
