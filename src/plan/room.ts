import { BLOCK_WIDTH, linesIn } from './budget.ts'
import type { Node } from './slide.ts'

/** Of a slide, in px: what is left between a person's head above and the lower edge, and what stands between a block and what is above it. */
const BELOW_HEAD = 552 - 104 - 48
const GAP = 16

/** The height in px that a block has under its head (as src/theme/block-room.ts measures it on the slide). */
export function roomUnder(nodes: Node[]): number {
  const widthOf = (type: 'title' | 'subtitle' | 'say') => nodes.flatMap(node => node.type === type ? [node.text.text] : [])[0]
  const [title, subtitle, say] = [widthOf('title'), widthOf('subtitle'), widthOf('say')]
  const size = say ? 20 : 30
  // A longer one is cut (src/theme/block-room.ts).
  const source = title ? Math.min(2, linesIn(title, (BLOCK_WIDTH * (subtitle ? 0.6 : 1) - 150) / size)) * size * 1.3 : 26
  const lead = say ? 10 + Math.max(43, linesIn(say, BLOCK_WIDTH / 28) * 36) : 0
  return BELOW_HEAD - source - lead - GAP
}
