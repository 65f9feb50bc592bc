import { DEEPEST, type Block, type Heading } from '../read/blocks.ts'
import { frameOf } from './frame.ts'
import { nameKey } from './people/evidence.ts'
import { isSure } from './people/name.ts'
import type { Nomination } from './people/nominate.ts'

const LEAST_PEOPLE = 3

/**
 * The blocks of a report whose talks and what was said in them have headings
 * of one depth, the latter put below the former; undefined where it is none.
 * Only where several are named for certain, and below the headings of some of
 * them nothing stands but the next heading.
 * @param named the headings that name somebody
 * @param least how many of them have nothing of their own below them
 */
export function withTalksAbove(blocks: Block[], named: Nomination[], least: number): Block[] | undefined {
  const sure = named.filter(({ claim: { people } }) => people.every(named => isSure(named) || named.bits >= 2))
  const lines = new Set(sure.map(({ line }) => line))
  const talks = blocks.filter((block): block is Heading => block.type === 'heading' && lines.has(block.line))
  const [depth, ...others] = new Set(talks.map(talk => talk.depth))
  const people = new Set(sure.flatMap(({ claim }) => claim.people.map(({ name }) => nameKey(name))))
  if (!depth || depth >= DEEPEST || others.length > 0 || people.size < LEAST_PEOPLE) return undefined
  const isPartOf = (block: Block | undefined): boolean => block?.type === 'heading' && block.depth === depth && !lines.has(block.line) && !frameOf(block.prose.text)
  if (blocks.filter((block, index) => isPartOf(blocks[index + 1]) && block.type === 'heading' && lines.has(block.line)).length < least) return undefined
  let below = false
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    if (block.depth <= depth) below = lines.has(block.line) || (below && isPartOf(block))
    return below && !lines.has(block.line) ? { ...block, depth: Math.min(DEEPEST, block.depth + 1) } : block
  })
}

/**
 * The blocks of a report whose talks have headings of one form on two depths,
 * those within a talk put beside it; undefined where it is none. That a
 * talk's depth says nothing is known where one as deep stands in no other;
 * one that has nothing of its own below it holds the others.
 * @param named the headings that name somebody
 */
export function withTalksBeside(blocks: Block[], named: Nomination[]): Block[] | undefined {
  const [shallow, deep, ...others] = [...new Set(depthsOf(blocks, named))].sort((a, b) => a - b)
  if (!shallow || !deep || others.length > 0) return undefined
  const lines = new Set(named.map(({ line }) => line))
  const isTalk = (block: Block): boolean => block.type === 'heading' && lines.has(block.line)
  let state: 'outside' | 'within' | 'beside' = 'outside'
  let [loose, held] = [0, 0]
  const made = blocks.map((block, index) => {
    if (block.type !== 'heading') return block
    if (block.depth <= shallow) state = isTalk(block) && saysSomething(blocks, index) ? 'within' : 'outside'
    else if (isTalk(block) && state === 'outside') loose++
    else if (isTalk(block)) {
      state = 'beside'
      held++
    }
    return state === 'beside' ? { ...block, depth: block.depth - (deep - shallow) } : block
  })
  return loose > 0 && held > 0 ? made : undefined
}

const depthsOf = (blocks: Block[], named: Nomination[]): number[] => {
  const lines = new Set(named.map(({ line }) => line))
  return blocks.flatMap(block => block.type === 'heading' && lines.has(block.line) ? [block.depth] : [])
}

/** Whether something is said before the next heading. */
const saysSomething = (blocks: Block[], at: number): boolean => {
  const next = blocks.slice(at + 1, at + 1 + READ).find(({ type }) => type === 'heading' || type === 'paragraph' || type === 'list')
  return next !== undefined && next.type !== 'heading'
}
/** So many pictures and rules may stand before the first words. */
const READ = 8
