import type { PhrasingContent } from 'mdast'
import type { Block } from '../blocks.ts'
import type { Document } from '../document.ts'
import { documentFrom } from '../document-from.ts'
import { flatten } from '../inline.ts'
import { trimProse, type Prose } from '../prose.ts'
import { isMarked, leadsGroup, looksLikeHeading } from './candidates.ts'
import { bulletOf, groupsOf, type Group, type TextLine } from './lines.ts'
import { depthsOf, titleOf } from './outline.ts'

/** A part of the text: a line that may be a heading, or lines of running text. */
type Piece = { kind: 'heading', line: TextLine } | { kind: 'text', lines: TextLine[] }

/**
 * Reads a report that is plain text, as it is copied from a web page: headings are bare lines in it.
 * @throws RecapError where it has no text.
 */
export function readText(source: string, file: string): Document {
  const pieces = withoutOrphans(groupsOf(source).flatMap(piecesOf))
  const firstText = pieces.findIndex(({ kind }) => kind === 'text')
  const head = pieces.slice(0, firstText).flatMap(piece => piece.kind === 'heading' ? piece.line : [])
  const title = titleOf(head)
  // Labels of the page, and what else stands around its title, are no headings.
  const isLabel = (line: TextLine) => head.includes(line) && (head.indexOf(line) < title || head.filter(({ text }) => text === line.text).length > 1)
  const all = pieces.map((piece): Piece => piece.kind === 'heading' && isLabel(piece.line) ? { kind: 'text', lines: [piece.line] } : piece)
  const candidates = all.flatMap((piece, index) => piece.kind === 'heading' ? { line: piece.line, below: textBelow(all, index) } : [])
  const depths = depthsOf(candidates, candidates.findIndex(({ line }) => line === head[title]))
  const depthOf = new Map(candidates.map(({ line }, index) => [line, depths[index] ?? 2]))
  const blocks = all.flatMap((piece): Block[] => piece.kind === 'heading'
    ? [{ type: 'heading', depth: depthOf.get(piece.line) ?? 2, prose: proseOf([piece.line]), line: piece.line.line }]
    : textBlocks(piece.lines))
  return documentFrom({ file, source, meta: {}, blocks })
}

function piecesOf(group: Group): Piece[] {
  const [first, ...rest] = group
  if (!first) return []
  if (rest.length === 0) return [looksLikeHeading(first) && !isListItem(first) ? { kind: 'heading', line: first } : { kind: 'text', lines: group }]
  if (leadsGroup(group)) return [{ kind: 'heading', line: first }, ...piecesOf(rest).map((piece): Piece => piece.kind === 'heading' ? { kind: 'text', lines: [piece.line] } : piece)]
  // A sign such as ■ makes a heading of a line wherever it stands.
  const marked = group.findIndex((line, index) => index > 0 && isMarked(line) && !isMarked(group[index - 1] as TextLine))
  return marked > 0 ? [...piecesOf(group.slice(0, marked)), ...piecesOf(group.slice(marked))] : [{ kind: 'text', lines: group }]
}

const isListItem = (line: TextLine): boolean => bulletOf(line)?.ordered === false

/** A short line that nothing follows is no heading. */
function withoutOrphans(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ kind }) => kind === 'text')
  return pieces.map((piece, index): Piece => piece.kind === 'heading' && index > last && last >= 0 ? { kind: 'text', lines: [piece.line] } : piece)
}

function textBelow(pieces: Piece[], index: number): string {
  const next = pieces[index + 1]
  return next?.kind === 'text' ? next.lines.map(({ text }) => text).join('\n') : ''
}

/** Running text as a paragraph; lines with signs of a list as lists. */
function textBlocks(lines: TextLine[]): Block[] {
  const blocks: Block[] = []
  let open: TextLine[] = []
  const close = () => {
    const prose = proseOf(open)
    if (prose.text && open[0]) blocks.push({ type: 'paragraph', prose, line: open[0].line })
    open = []
  }
  for (const line of lines) {
    const bullet = bulletOf(line)
    const last = blocks.at(-1)
    const inList = open.length === 0 && last?.type === 'list'
    if (bullet) {
      if (!inList) close()
      const item = proseOf([{ ...line, text: line.text.slice(bullet.length), offset: line.offset + bullet.length }])
      const list = blocks.at(-1)
      if (inList && list?.type === 'list' && list.ordered === bullet.ordered) {
        list.items.push(item)
        list.depths.push(line.indent)
      }
      else blocks.push({ type: 'list', ordered: bullet.ordered, items: [item], depths: [line.indent], line: line.line })
    }
    else open.push(line)
  }
  close()
  for (const block of blocks) if (block.type === 'list') block.depths = toDepths(block.depths)
  return blocks
}

/** How far in the items of a list stand, as depths from 0. */
function toDepths(indents: number[]): number[] {
  const steps = [...new Set(indents)].sort((a, b) => a - b)
  return indents.map(indent => steps.indexOf(indent))
}

const ADDRESS = /https?:\/\/[^\s<>"'「」『』（）()、。]+/g

/** Lines of text as running text: addresses are links, and `==…==` is the highlighter here too. */
function proseOf(lines: TextLine[]): Prose {
  const nodes = lines.flatMap((line, index): PhrasingContent[] => [...index > 0 ? [{ type: 'break' as const }] : [], ...textNodes(line)])
  return trimProse(flatten(nodes).prose)
}

function textNodes({ text, offset }: TextLine): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  const at = (index: number) => ({ position: { start: { line: 1, column: 1, offset: offset + index }, end: { line: 1, column: 1 } } })
  let done = 0
  for (const { index, 0: url } of text.matchAll(ADDRESS)) {
    if (index > done) nodes.push({ type: 'text', value: text.slice(done, index), ...at(done) })
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url, ...at(index) }], ...at(index) })
    done = index + url.length
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done), ...at(done) })
  return nodes
}
