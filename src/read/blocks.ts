import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Table as TableNode } from 'mdast'
import { flatten, type InlineImage } from './inline.ts'
import { trimProse, type Prose } from './prose.ts'
import { withoutStruck } from './struck.ts'
import { append } from '../many.ts'

interface Positioned { /** Line in the report, from 1. */ line: number }

/** The deepest heading that Markdown and HTML have. */
export const DEEPEST = 6

export interface Heading extends Positioned {
  type: 'heading'
  depth: number
  prose: Prose
  /** It was made of the words that begin the paragraph below it (src/recognise/lead-ins/), and is said with that. */
  leadIn?: boolean
  /** It was made of a line or words that name who says what follows. */
  names?: boolean
}
export interface Paragraph extends Positioned {
  type: 'paragraph'
  prose: Prose
  /** So many of its first characters are bold. */
  boldTo?: number
  /** All of it is emphasised, as captions are. */
  slanted?: true
}
export interface List extends Positioned {
  type: 'list'
  ordered: boolean
  items: Prose[]
  /** How deep each of the items stands, from 0. */
  depths: number[]
  /** Of a list in which there are others: which of the items have a number of their own list. */
  numbered?: boolean[]
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
export interface Code extends Positioned {
  type: 'code'
  lang: string
  value: string
  /** Name of the file that it is from, where the report says one. */
  title?: string
}
export interface Table extends Positioned {
  type: 'table'
  rows: Prose[][]
  /** How each of the columns is aligned, where the report says so of one. */
  align?: Align[]
}
export type Align = 'left' | 'right' | 'center' | null

export type Block = Heading | Paragraph | List | Quote | Image | Code | Table

/**
 * The report's blocks in reading order: the tree flattened to what a presenter tells apart. A footnote
 * follows the block that refers to it first.
 */
export function toBlocks(root: Root): Block[] {
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of root.children) if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  if (notes.size === 0) return root.children.flatMap(blocksOf)
  const referred = new Map<RootContent, FootnoteDefinition[]>(root.children.map(node => [node, takeNotes(node, notes)]))
  const taken = new Set<RootContent>([...referred.values()].flat())
  return root.children.flatMap(node => taken.has(node) ? [] : [node, ...referred.get(node) ?? []].flatMap(blocksOf))
}

/** The notes that a block refers to, taken from those that are not yet placed. */
function takeNotes(block: RootContent, notes: Map<string, FootnoteDefinition>): FootnoteDefinition[] {
  const taken: FootnoteDefinition[] = []
  const open: Nodes[] = block.type === 'footnoteDefinition' ? [] : [block]
  for (let node = open.pop(); node; node = open.pop()) {
    const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined
    if (note) {
      taken.push(note)
      notes.delete(note.identifier)
    }
    if ('children' in node) append(open, node.children.toReversed())
  }
  return taken
}

function blocksOf(node: RootContent): Block[] {
  const line = lineOf(node)
  switch (node.type) {
    case 'heading': return headingBlocks(node.depth, node.children, line)
    case 'paragraph': return paragraphBlocks(node.children, line)
    case 'list': {
      const inner = node.children.flatMap(item => item.children).flatMap(blocksOf)
      const depths = inner.flatMap(block => block.type === 'list' ? block.depths.map(depth => depth + 1) : proses(block).map(() => 0))
      const ordered = Boolean(node.ordered)
      const numbered = inner.flatMap(block => block.type === 'list' ? block.numbered ?? block.items.map(() => block.ordered) : proses(block).map(() => ordered))
      const isMixed = numbered.some(one => one !== ordered)
      return withOthers({ type: 'list', ordered, items: inner.flatMap(proses), depths, ...(isMixed && { numbered }), line }, inner)
    }
    // HTML can have an item without its list.
    case 'listItem': return blocksOf({ type: 'list', children: [node], ...(node.position && { position: node.position }) })
    case 'blockquote': {
      const inner = node.children.flatMap(blocksOf)
      return withOthers({ type: 'quote', paragraphs: inner.flatMap(proses), line }, inner)
    }
    case 'code': {
      // `js:app.js`, as Japanese blog engines name the file.
      const [lang = '', title] = (node.lang ?? '').split(':')
      return [{ type: 'code', lang, value: node.value, ...(title && { title }), line }]
    }
    case 'table': return tableBlocks(node, line)
    case 'footnoteDefinition': return node.children.flatMap(blocksOf)
    // HTML can have words where lists have items.
    default: return PHRASING.has(node.type) ? paragraphBlocks([node as PhrasingContent], line) : []
  }
}

const PHRASING = new Set<Nodes['type']>(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image'])

/** A node that was made of others has no place of its own: theirs is its. */
function lineOf(node: Nodes): number {
  let at: Nodes | undefined = node
  while (at && !at.position) at = 'children' in at ? at.children[0] : undefined
  return at?.position?.start.line ?? 1
}

function headingBlocks(depth: number, children: PhrasingContent[], line: number): Block[] {
  const { prose, images } = flatten(withoutStruck(children))
  const trimmed = trimProse(prose)
  const text: Block[] = trimmed.text ? [{ type: 'heading', depth, prose: trimmed, line }] : []
  return [...text, ...imageBlocks(images, line)]
}

const imageBlocks = (images: InlineImage[], line: number): Image[] =>
  images.map(({ alt, url }) => ({ type: 'image', alt, url, line }))

/** A block of running text and, after it, what stood in it that is none: pictures, code, tables. */
function withOthers(block: List | Quote, inner: Block[]): Block[] {
  const others = inner.filter(other => other.type === 'image' || other.type === 'code' || other.type === 'table')
  return proses(block).length > 0 ? [block, ...others] : others
}

/** A table and, after it, the pictures that stood in its cells: of a row that had nothing else no empty one is left, and of such rows alone no table. */
function tableBlocks({ children, align }: TableNode, line: number): Block[] {
  const rows = children.map(row => row.children.map((cell) => {
    const { prose, images } = flatten(cell.children)
    return { prose: trimProse(prose), images, line: lineOf(cell) }
  }))
  const images = rows.flat().flatMap(cell => imageBlocks(cell.images, cell.line))
  const said = rows.filter((row, index) => index === 0 || row.some(({ prose }) => prose.text) || row.every(cell => cell.images.length === 0))
  if (images.length > 0 && said.flat().every(({ prose }) => !prose.text)) return images
  return [{ type: 'table', rows: said.map(row => row.map(({ prose }) => prose)), ...(align?.some(Boolean) && { align: align.map(one => one ?? null) }), line }, ...images]
}

/** Running text and, after it, the pictures that stood in it. */
function paragraphBlocks(children: PhrasingContent[], line: number): Block[] {
  const { prose, images } = flatten(children)
  const trimmed = trimProse(prose)
  const [first] = children
  const boldTo = first?.type === 'strong' ? flatten([first]).prose.text.trim().length : 0
  const text: Block[] = trimmed.text ? [{ type: 'paragraph', prose: trimmed, ...(boldTo > 0 && { boldTo }), ...(isSlanted(children) && { slanted: true }), line }] : []
  return [...text, ...imageBlocks(images, line)]
}

/** Whether all words of a paragraph are in emphasis, whatever pictures stand beside them. */
const isSlanted = (children: PhrasingContent[]): boolean =>
  children.some(({ type }) => type === 'emphasis')
  && children.every(child => child.type === 'emphasis' || child.type === 'image' || child.type === 'break' || (child.type === 'text' && !child.value.trim()))

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
