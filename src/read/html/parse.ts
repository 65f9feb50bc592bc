import type { Element, Nodes, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultTreeAdapter, html as names, parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5'

type Parse5Node = DefaultTreeAdapterMap['node']
type Parse5Parent = DefaultTreeAdapterMap['parentNode']

/** Deeper than any page is nested, and no danger to functions that call themselves. */
const DEEPEST = 200
const HTML_NAMESPACE = names.NS.HTML
/** Without scripts: what is shown to those who have none is text. */
const OPTIONS = { sourceCodeLocationInfo: true, scriptingEnabled: false }

/** A page as a browser reads it, every node with its place in the source. */
export const parsePage = (html: string): Root => toHast(parse(html, OPTIONS), html)

/** A part of a page, as it is read in the middle of running text: cells and captions without their table are words there. */
export const parsePart = (html: string): Root => toHast(parseFragment(defaultTreeAdapter.createElement('div', HTML_NAMESPACE, []), html, OPTIONS), html)

function toHast(tree: Parse5Parent, html: string): Root {
  limitDepth(tree)
  return fromParse5(tree as DefaultTreeAdapterMap['document'], { file: { value: html, path: '' } as never }) as Root
}

/** What stands deeper than a person can follow stands side by side, in its order. */
function limitDepth(tree: Parse5Parent) {
  let level: Parse5Parent[] = [tree]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    level = level.flatMap(parent => parent.childNodes.filter(node => 'childNodes' in node))
  }
  for (const parent of level) parent.childNodes = leaves(parent) as never
}

const HAS_MEANING = /^(?:img|br|hr|iframe|video|audio|source)$/

const isBlank = (node: Parse5Node | undefined): boolean => node !== undefined && 'value' in node && !node.value.trim()

function leaves(parent: Parse5Parent): Parse5Node[] {
  const found: Parse5Node[] = []
  const open: Parse5Node[] = parent.childNodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    // Thousands of empty things side by side would each be asked about all the others.
    if (!('childNodes' in node)) {
      if (!isBlank(node) || !isBlank(found.at(-1))) found.push(node)
    }
    else if (node.childNodes.length === 0) {
      if (defaultTreeAdapter.isElementNode(node) && HAS_MEANING.test(node.tagName)) found.push(node)
    }
    else if (!defaultTreeAdapter.isElementNode(node) || !/^(?:script|style|template|svg)$/.test(node.tagName)) {
      for (const child of node.childNodes.toReversed()) open.push(child)
    }
  }
  return found
}

export const isElement = (node: Nodes): node is Element => node.type === 'element'

/** An attribute as text; lists of words joined by spaces. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

/** A node and all below it, in reading order; those for which `into` says no are not entered. */
export function* walk(root: Nodes, into: (node: Nodes) => boolean = () => true): Generator<Nodes> {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    if ('children' in node && into(node)) for (const child of node.children.toReversed()) open.push(child)
  }
}

/** All text of a node, white space as it stands there. */
export function textOf(root: Nodes): string {
  let text = ''
  for (const node of walk(root)) if (node.type === 'text') text += node.value
  return text
}
