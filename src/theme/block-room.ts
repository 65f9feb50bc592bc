import type { VNode } from 'vue'
import { textOf, type SlotParts } from './slot-text.ts'
import { linesAt } from './type-fit.ts'

/** Width in px between a slide's margins. */
export const BLOCK_WIDTH = 884

/** Of a slide with a block, in px: where its head begins with and without a person's head above, what is kept free below. */
const TOP = { headed: 104, bare: 40 }
const BOTTOM = 48
/** Between the head and the block. */
const GAP = 16

/** The lines of a block's lead in its large type. */
export const sayLines = (say: VNode): number => linesAt(textOf(say), 34, BLOCK_WIDTH)

/** The height in px that is left to a block under what stands above it (components/BlockHead.vue). */
export function blockRoom({ title, subtitle, say }: Pick<SlotParts, 'title' | 'subtitle' | 'say'>, { headed, part }: { headed: boolean, part: boolean }): number {
  const size = say ? 20 : 30
  const titleWidth = BLOCK_WIDTH - (subtitle ? Math.min(0.4 * BLOCK_WIDTH, 20 * textOf(subtitle).length + 14) : 0) - (part ? 140 : 0)
  const source = title ? linesAt(textOf(title), size, titleWidth) * size * 1.3 : subtitle || part ? 26 : 0
  const lead = say ? 10 + (sayLines(say) > 1 ? linesAt(textOf(say), 28, BLOCK_WIDTH) * 28 : 34) * 1.26 : 0
  return 552 - (headed ? TOP.headed : TOP.bare) - source - lead - (source + lead > 0 ? GAP : 0) - BOTTOM
}
