import { smallest } from '../../many.ts'
import { DEEPEST, type Block, type Heading, type Paragraph } from '../../read/blocks.ts'
import { bitsOf } from '../people/name.ts'
import { introductionsIn } from '../people/self-introduction.ts'

/** コラム：題: what others write into a report stands in boxes, whose titles are no headings. */
const COLUMN = /^(?:[【［[](?:コラム|寄稿)[】］\]]|(?:コラム|(?:特別)?寄稿|(?:guest )?column|칼럼|专栏|專欄)\s*[:：])\s*\S[^。！!]*$/iu
const LONGEST = 100
/** A title that says nothing of it, where the words below it do. */
const TITLE = /^\S[^。！!?？]*$/u
const THIS_COLUMN = /^(?:この|本)コラムは/

/** So deep they stand where there are no other headings. */
const DEPTH = 2
/** So much speaks for it that whoever writes it says who they are. */
const SURE = 2

/** The titles of columns whose first words say who writes them, as headings beside the one that they stand under. */
export function withColumns(blocks: Block[]): Block[] {
  const columns = new Set<Block>(blocks.filter((block, index) => isColumn(block, blocks[index + 1])))
  if (columns.size === 0) return blocks
  const [title, ...others] = blocks.filter(block => block.type === 'heading')
  const shallowest = others.length > 0 ? smallest(others.map(({ depth }) => depth), DEEPEST) : DEPTH
  let depth = Math.max(shallowest, (title?.depth ?? 0) + 1)
  return blocks.map((block): Block => {
    if (block.type === 'heading' && block !== title) depth = block.depth
    return columns.has(block) ? headingOf(block as Paragraph, depth) : block
  })
}

function isColumn(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph' || block.prose.text.length > LONGEST) return false
  if (!COLUMN.test(block.prose.text) && !(THIS_COLUMN.test(next.prose.text) && TITLE.test(block.prose.text))) return false
  const [found] = introductionsIn([next])
  return found !== undefined && found.bits + bitsOf(found.people) >= SURE
}

const headingOf = ({ prose, line }: Paragraph, depth: number): Heading => ({ type: 'heading', depth: Math.min(DEEPEST, depth), prose, line })
