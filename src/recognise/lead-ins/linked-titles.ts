import { DEEPEST, type Block, type Heading, type Paragraph } from '../../read/blocks.ts'
import type { LineOf } from '../../read/lines.ts'
import { sliceProse, sourceOffset, trimProse } from '../../read/prose.ts'
import { firstLineEnd } from './pieces.ts'
import { isProfile } from '../people/recogniser.ts'

/** So many, each of so many characters: links to more than this are no list of talks. */
const LEAST = 3
const TITLE = { shortest: 8, longest: 160 }
/** What may stand behind the link, in characters: by Ada Lovelace (Example). */
const BESIDE = 60
const SENTENCE = /[。．！!.:：]$/u

/** Paragraphs that begin with a line that is a link to a talk, as headings and what is said below them: some reports have no others. */
export function withLinkedTitles(blocks: Block[], lineOf: LineOf): Block[] {
  const ends = blocks.map((block, index) => block.type === 'paragraph' ? titleEnd(block, blocks[index + 1], lineOf) : 0)
  if (ends.filter(Boolean).length < LEAST) return blocks
  let depth = 0
  return blocks.flatMap((block, index): Block[] => {
    if (block.type === 'heading') depth = block.depth
    const end = ends[index]
    return end ? cut(block as Paragraph, end, Math.min(DEEPEST, depth + 1), lineOf) : [block]
  })
}

/** Where the title ends that a paragraph begins with; 0 where it begins with none, or nothing is said below it. */
function titleEnd({ prose }: Paragraph, next: Block | undefined, lineOf: LineOf): number {
  const [link] = prose.links
  if (link?.start !== 0 || link.end < TITLE.shortest || isProfile(link.url)) return 0
  const end = firstLineEnd(prose, lineOf)
  const line = prose.text.slice(0, end).trim()
  if (line.length > TITLE.longest || line.length - link.end > BESIDE || SENTENCE.test(line)) return 0
  return end < prose.text.length || next?.type === 'paragraph' || next?.type === 'list' ? end : 0
}

function cut({ prose, line }: Paragraph, end: number, depth: number, lineOf: LineOf): Block[] {
  const heading: Heading = { type: 'heading', depth, prose: trimProse(sliceProse(prose, 0, end)), line }
  const rest = trimProse(sliceProse(prose, end, prose.text.length))
  if (!rest.text) return [heading]
  return [{ ...heading, leadIn: true }, { type: 'paragraph', prose: rest, line: lineOf(sourceOffset(rest, 0)) }]
}
