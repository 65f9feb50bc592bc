import type { Definition, Html, Image, Link, List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { blockOfHtml } from './blocks-in-text.ts'
import { FOTOLIFE_NAME, KEYWORD_ADDRESS } from './hatena.ts'
import type { Embed } from './mask.ts'
import { absolute } from './services.ts'
import { indexOf, SIGN, SIGNS, STAND_IN, withOwnSigns } from './signs.ts'

/** Puts into a tree what its masked text had stand-ins for, and takes the signs of masking out of it. */
export function unmask(root: Root, embeds: Embed[]): Root {
  const parents: Parents[] = [root]
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    const children = joinDefinitions((parent.children as Nodes[]).flatMap(node => unmaskNode(node, embeds)))
    parent.children = children as never
    for (const child of children) if ('children' in child) parents.push(child)
  }
  return root
}

function unmaskNode(node: Nodes, embeds: Embed[]): Nodes[] {
  switch (node.type) {
    case 'text': return textNodes(node, embeds, ALL_SIGNS)
    case 'inlineCode':
      node.value = withOwnSigns(node.value).replace(SIGNS, '')
      return [node]
    case 'code':
      node.value = withoutNothing(withOwnSigns(node.value))
      return [node]
    case 'html': return [unmaskHtml(node, embeds)]
    case 'image':
    case 'imageReference':
      node.alt = FOTOLIFE_NAME.test(node.alt ?? '') ? '' : withOwnSigns(node.alt ?? '').replace(SIGNS, '')
      return [node.type === 'image' ? unmaskAddress(node) : node]
    case 'link':
      return KEYWORD_ADDRESS.test(node.url) ? node.children.flatMap(child => unmaskNode(child, embeds)) : [unmaskAddress(node)]
    case 'definition': return [unmaskAddress(node)]
    case 'paragraph': {
      const html = blockOfHtml(node)
      return html ? [unmaskHtml(html, embeds)] : splitParagraph(node, embeds)
    }
    default: return [node]
  }
}

/** Lines of code that only had a mark in them. */
const NOTHING_LINES = /^[ \t]*\uFDD2[\uFDD2 \t]*(?:\n|$)/gm

/** Code without such lines, and without the empty lines that set them off. */
function withoutNothing(code: string): string {
  const rest = code.replace(NOTHING_LINES, '')
  return (rest === code ? rest : rest.replace(/^\n|\n$/g, '')).replace(SIGNS, '')
}

function unmaskAddress<T extends Image | Link | Definition>(node: T): T {
  node.url = absolute(withOwnSigns(node.url).replace(SIGNS, '').trim())
  return node
}

/** In HTML a stand-in is a tag, on one line as it is. */
function unmaskHtml(node: Html, embeds: Embed[]): Html {
  if (!/[\uFDD0-\uFDEF]/.test(node.value)) return node
  const escape = (text: string) => text.replace(/[&<>"\n]/g, char => char === '\n' ? ' ' : `&#${char.charCodeAt(0)};`)
  node.value = node.value
    .replace(STAND_IN, (_, digits: string) => {
      const embed = embeds[indexOf(digits)]
      if (!embed) return ''
      return embed.kind === 'link' ? `<a href="${escape(embed.url)}">${escape(embed.text)}</a>` : `<img src="${escape(embed.url)}" alt="${escape(embed.alt)}">`
    })
    .replaceAll(SIGN.less, '&lt;')
    .replaceAll(SIGN.underline, '_')
    .replace(SIGNS, '')
  return node
}

const ALL_SIGNS = /\uFDD0([\uFDD8-\uFDEF]+)\uFDD1|[\uFDD0-\uFDEF]+/g
/** Those that begin lines stay for the paragraph to be cut at. */
const SIGNS_IN_LINES = /\uFDD0([\uFDD8-\uFDEF]+)\uFDD1|\uFDD2+/g

/** A text cut at what it is masked with. */
function textNodes(node: Text, embeds: Embed[], signs: RegExp): PhrasingContent[] {
  if (!/[\uFDD0-\uFDEF]/.test(node.value)) return [node]
  const value = node.value = withOwnSigns(node.value)
  const found: PhrasingContent[] = []
  let at = 0
  for (const match of value.matchAll(signs)) {
    if (match.index > at) found.push(part(node, at, match.index))
    const embed = match[1] === undefined ? undefined : embeds[indexOf(match[1])]
    if (embed) found.push(embedNode(embed, part(node, match.index, match.index + 1)))
    at = match.index + match[0].length
  }
  if (at < value.length) found.push(part(node, at, value.length))
  return found
}

function embedNode(embed: Embed, { position }: Text): PhrasingContent {
  const place = position && { position }
  return embed.kind === 'image'
    ? { type: 'image', url: absolute(embed.url), alt: embed.alt, ...place }
    : { type: 'link', url: absolute(embed.url), children: [{ type: 'text', value: embed.text, ...place }], ...place }
}

/** A part of a text, and where it stands. */
function part(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to)
  if (!node.position) return { type: 'text', value }
  const { start, end } = node.position
  const line = start.line + (node.value.slice(0, from).match(/\n/g)?.length ?? 0)
  return { type: 'text', value, position: { start: { ...start, line, offset: (start.offset ?? 0) + from }, end } }
}

interface Segment { kind: 'plain' | 'alone' | 'defines' | 'item', children: PhrasingContent[] }

const KINDS: Record<string, Segment['kind']> = { [SIGN.alone]: 'alone', [SIGN.defines]: 'defines', [SIGN.item]: 'item' }
const SIGN_OR_END = /\n?[ \t]*(?<sign>[\uFDD3-\uFDD5])[ \t]*|\n/g

/** Cuts a paragraph at the lines that stand alone or define what is before them. */
function splitParagraph(node: Paragraph, embeds: Embed[]): Nodes[] {
  const children = node.children.flatMap(child => child.type === 'text' ? textNodes(child, embeds, SIGNS_IN_LINES) : unmaskNode(child, embeds)) as PhrasingContent[]
  if (!children.some(child => child.type === 'text' && /[\uFDD3-\uFDD5]/.test(child.value))) return [{ ...node, children }]
  const segments: Segment[] = [{ kind: 'plain', children: [] }]
  for (const child of children) {
    const open = () => segments.at(-1) as Segment
    if (open().kind === 'item' && isBreak(child)) {
      segments.push({ kind: 'plain', children: [] })
      continue
    }
    if (child.type !== 'text') {
      open().children.push(child)
      continue
    }
    // The end of the line before, behind a tag that breaks it, is no part of this one.
    let at = open().children.length === 0 && child.value.startsWith('\n') ? 1 : 0
    for (const match of child.value.matchAll(SIGN_OR_END)) {
      const sign = match.groups?.sign
      if (!sign && open().kind !== 'alone' && !(open().kind === 'item' && endsItem(open(), child.value.slice(at, match.index), child.value[match.index + 1]))) continue
      if (match.index > at) open().children.push(part(child, at, match.index))
      segments.push({ kind: KINDS[sign ?? ''] ?? 'plain', children: [] })
      at = match.index + match[0].length
    }
    if (at < child.value.length) open().children.push(part(child, at, child.value.length))
  }
  return joinItems(segments.filter(({ children }) => children.some(child => child.type !== 'break' && (child.type !== 'text' || child.value.trim()))), node)
}

/** A line that the author ended: what follows is no part of the item. */
const isBreak = (child: PhrasingContent): boolean => child.type === 'break' || (child.type === 'html' && /^<br\b/i.test(child.value))

/** A line as long as this, in characters, may go on in the next; a shorter one ended because the item did. */
const LINE = 36

/** Whether an item ends where its line does: the next one begins at the margin, and the item is a short line or a sentence. */
function endsItem({ children }: Segment, end: string, next: string | undefined): boolean {
  if (next === '\u3000' || children.length > MOST_PARTS) return false
  const item = (toString({ type: 'paragraph', children }) + end).trimEnd()
  return item.length < LINE || /[。．.!?！？]$/u.test(item)
}

/** An item of more links and words than these is none that goes on. */
const MOST_PARTS = 12

/** Items that follow one another make one list. */
function joinItems(segments: Segment[], paragraph: Paragraph): Nodes[] {
  const nodes: Nodes[] = []
  let list: List | undefined
  for (const segment of segments) {
    const node = asNode(segment, paragraph)
    if (segment.kind !== 'item') nodes.push(node)
    else if (list && nodes.at(-1) === list) list.children.push(item(node))
    else nodes.push(list = { type: 'list', ordered: false, children: [item(node)], ...positionOf(node) })
  }
  return nodes
}

/** A definition is marked with a type of its own until it is joined to its term. */
function asNode({ kind, children }: Segment, { position }: Paragraph): Paragraph {
  const at = children[0]?.position ?? position
  return { type: 'paragraph', children, ...(at && { position: at }), ...(kind === 'defines' && { data: DEFINES }) }
}

const DEFINES = { defines: true } as object
const isDefinition = (node: Nodes | undefined): node is Paragraph & { data: object } => node?.type === 'paragraph' && node.data === DEFINES

const isParagraph = (node: Nodes): node is Paragraph => node.type === 'paragraph'

/** Terms and their definitions as a list: a term, and below it what defines it. */
function joinDefinitions(children: Nodes[]): Nodes[] {
  if (!children.some(isDefinition)) return children
  const joined: Nodes[] = []
  let list: List | undefined
  for (const [index, node] of children.entries()) {
    if (isDefinition(node)) {
      delete (node as Paragraph).data
      const term = list?.children.at(-1)
      if (term && joined.at(-1) === list) term.children.push({ type: 'list', ordered: false, children: [item(node)], ...positionOf(node) })
      else joined.push(node)
    }
    else if (isParagraph(node) && isDefinition(children[index + 1])) {
      if (!list || joined.at(-1) !== list) joined.push(list = { type: 'list', ordered: false, children: [], ...positionOf(node) })
      list.children.push(item(node))
    }
    else joined.push(node)
  }
  return joined
}

const item = (paragraph: Paragraph): ListItem => ({ type: 'listItem', children: [paragraph], ...positionOf(paragraph) })
const positionOf = ({ position }: Nodes) => position ? { position } : {}
