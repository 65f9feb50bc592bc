import { DEEPEST, type Block, type Heading, type Paragraph } from '../../read/blocks.ts'

/** So many, and no longer, in characters: a bold sentence is one that matters. */
const LEAST = 3
const LONGEST = 160
const SENTENCE = /[。．！!：:]$|[^.]{30}\.$/u

/** Bold lines, one below the heading that they stand under, as headings: some reports have both. */
export function withBoldTitles(blocks: Block[]): Block[] {
  const titles = new Set<Block>(blocks.filter((block, index) => isTitle(block) && blocks[index + 1]?.type !== 'heading'))
  if (titles.size < LEAST) return blocks
  let depth = 0
  return blocks.map((block): Block => {
    if (block.type === 'heading') depth = block.depth
    return titles.has(block) ? headingOf(block as Paragraph, Math.min(DEEPEST, depth + 1)) : block
  })
}

const isTitle = (block: Block): boolean =>
  block.type === 'paragraph' && (block.boldTo ?? 0) >= block.prose.text.length && block.prose.text.length <= LONGEST && !SENTENCE.test(block.prose.text)

const headingOf = ({ prose, line }: Paragraph, depth: number): Heading => ({ type: 'heading', depth, prose, line })
