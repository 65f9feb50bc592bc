import type { Root, RootContent, ListItem, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { flatten } from './inline.ts'
import { trimProse, type Prose } from './prose.ts'

interface Positioned { /** Line in the report, from 1. */ line: number }

export interface Heading extends Positioned { type: 'heading', depth: number, prose: Prose }
export interface Paragraph extends Positioned { type: 'paragraph', prose: Prose }
export interface List extends Positioned { type: 'list', ordered: boolean, items: Prose[] }
export interface Quote extends Positioned { type: 'quote', paragraphs: Prose[] }
export interface Image extends Positioned { type: 'image', alt: string, url: string }
export interface Code extends Positioned { type: 'code', lang: string, value: string }
export interface Table extends Positioned { type: 'table', rows: string[][] }

export type Block = Heading | Paragraph | List | Quote | Image | Code | Table

/** The report's blocks in reading order: the tree flattened to what a presenter tells apart. */
export function toBlocks(root: Root): Block[] {
  return root.children.flatMap(blocksOf)
}

function blocksOf(node: RootContent): Block[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading': return [{ type: 'heading', depth: node.depth, prose: proseOf(node.children), line }]
    case 'paragraph': return paragraphBlocks(node.children, line)
    case 'list': return [{ type: 'list', ordered: Boolean(node.ordered), items: node.children.flatMap(itemsOf), line }]
    case 'blockquote': {
      const inner = node.children.flatMap(blocksOf)
      return [{ type: 'quote', paragraphs: inner.flatMap(proses), line }]
    }
    case 'code': return [{ type: 'code', lang: node.lang ?? '', value: node.value, line }]
    case 'table': return [{ type: 'table', rows: node.children.map(row => row.children.map(cell => toString(cell))), line }]
    case 'footnoteDefinition': return node.children.flatMap(blocksOf)
    default: return []
  }
}

const proseOf = (children: PhrasingContent[]): Prose => trimProse(flatten(children).prose)

/** Running text and, after it, the pictures that stood in it. */
function paragraphBlocks(children: PhrasingContent[], line: number): Block[] {
  const { prose, images } = flatten(children)
  const trimmed = trimProse(prose)
  const text: Block[] = trimmed.text ? [{ type: 'paragraph', prose: trimmed, line }] : []
  return [...text, ...images.map(({ alt, url }): Image => ({ type: 'image', alt, url, line }))]
}

/** A list item's own text, then its nested items, each an item. */
function itemsOf(item: ListItem): Prose[] {
  return item.children.flatMap(blocksOf).flatMap(proses)
}

/** All running text of a block. */
export function proses(block: Block): Prose[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph': return [block.prose]
    case 'list': return block.items
    case 'quote': return block.paragraphs
    case 'image':
    case 'code':
    case 'table': return []
  }
}
