import type { PhrasingContent, Root, RootContent } from 'mdast'
import { flatten, type InlineImage } from './inline.ts'
import { trimProse, type Prose } from './prose.ts'

interface Positioned { /** Line in the report, from 1. */ line: number }

export interface Heading extends Positioned { type: 'heading', depth: number, prose: Prose }
export interface Paragraph extends Positioned { type: 'paragraph', prose: Prose }
export interface List extends Positioned {
  type: 'list'
  ordered: boolean
  items: Prose[]
  /** How deep each of the items stands, from 0. */
  depths: number[]
}
export interface Quote extends Positioned { type: 'quote', paragraphs: Prose[] }
export interface Image extends Positioned {
  type: 'image'
  alt: string
  url: string
  /** Whether the deck has the picture; undefined while nobody has looked (src/plan/photo.ts). */
  there?: boolean
  /** Its name in `public/photos/`, once the report's pictures have been named. */
  file?: string
}
export interface Code extends Positioned { type: 'code', lang: string, value: string }
export interface Table extends Positioned { type: 'table', rows: Prose[][] }

export type Block = Heading | Paragraph | List | Quote | Image | Code | Table

/** The report's blocks in reading order: the tree flattened to what a presenter tells apart. */
export function toBlocks(root: Root): Block[] {
  return root.children.flatMap(blocksOf)
}

function blocksOf(node: RootContent): Block[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading': return headingBlocks(node.depth, node.children, line)
    case 'paragraph': return paragraphBlocks(node.children, line)
    case 'list': {
      const inner = node.children.flatMap(item => item.children).flatMap(blocksOf)
      const depths = inner.flatMap(block => block.type === 'list' ? block.depths.map(depth => depth + 1) : proses(block).map(() => 0))
      return withOthers({ type: 'list', ordered: Boolean(node.ordered), items: inner.flatMap(proses), depths, line }, inner)
    }
    case 'blockquote': {
      const inner = node.children.flatMap(blocksOf)
      return withOthers({ type: 'quote', paragraphs: inner.flatMap(proses), line }, inner)
    }
    case 'code': return [{ type: 'code', lang: node.lang ?? '', value: node.value, line }]
    case 'table': return [{ type: 'table', rows: node.children.map(row => row.children.map(cell => flatten(cell.children).prose)), line }]
    case 'footnoteDefinition': return node.children.flatMap(blocksOf)
    default: return []
  }
}

function headingBlocks(depth: number, children: PhrasingContent[], line: number): Block[] {
  const { prose, images } = flatten(children)
  return [{ type: 'heading', depth, prose: trimProse(prose), line }, ...imageBlocks(images, line)]
}

const imageBlocks = (images: InlineImage[], line: number): Image[] =>
  images.map(({ alt, url }) => ({ type: 'image', alt, url, line }))

/** A block of running text and, after it, what stood in it that is none: pictures, code, tables. */
function withOthers(block: List | Quote, inner: Block[]): Block[] {
  const others = inner.filter(other => other.type === 'image' || other.type === 'code' || other.type === 'table')
  return proses(block).length > 0 ? [block, ...others] : others
}

/** Running text and, after it, the pictures that stood in it. */
function paragraphBlocks(children: PhrasingContent[], line: number): Block[] {
  const { prose, images } = flatten(children)
  const trimmed = trimProse(prose)
  const text: Block[] = trimmed.text ? [{ type: 'paragraph', prose: trimmed, line }] : []
  return [...text, ...imageBlocks(images, line)]
}

/** All running text of a block. */
export function proses(block: Block): Prose[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph': return [block.prose]
    case 'list': return block.items
    case 'quote': return block.paragraphs
    case 'table': return block.rows.flat().filter(({ text }) => text)
    case 'image':
    case 'code': return []
  }
}
