import type { Element, Nodes, Parents } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Nodes as Mdast, RootContent } from 'mdast'
import { append } from '../../many.ts'
import { isElement, walk } from './parse.ts'

/** So many children a parent has at most before they are put in groups. */
const MOST = 1000
/** What has only children of certain kinds, or keeps its text as it stands. */
const KEPT = /^(?:ul|ol|dl|table|thead|tbody|tfoot|tr|colgroup|select|datalist|optgroup|pre|code|figure|picture|details|ruby)$/
const BLOCK = /^(?:p|div|h[1-6]|ul|ol|dl|table|pre|blockquote|figure|hr|section|article|details)$/

export const isBlock = (node: Nodes): boolean => isElement(node) && BLOCK.test(node.tagName)

/**
 * Puts the many children of one parent in elements that mean nothing: the libraries that read them look at all
 * siblings for each, and pass them on as arguments, of which there may not be a hundred thousand.
 */
export function inGroups<T extends Parents>(root: T): T {
  const crowded = [...walk(root)].filter(node => 'children' in node && node.children.length > MOST && !(isElement(node) && KEPT.test(node.tagName))) as Parents[]
  for (const node of crowded) {
    const children = node.children as Nodes[]
    node.children = (children.some(isBlock) ? grouped(children, 'div', isBlock) : grouped(children, 'span', () => true)) as never
  }
  return root
}

/** Attributes of a report are words: none of its own elements is one. */
const isGroup = (node: Element): boolean => node.properties.inGroup === true

/** What reads a group: to one node, of which `withoutGroups` takes the children. */
export const groupHandlers: Record<'div' | 'span', Handle> = {
  div: (state: State, node: Element) => isGroup(node)
    ? { type: 'blockquote', data: { inGroup: true }, children: state.toFlow(state.all(node)) } as RootContent
    : defaultHandlers.div(state, node),
  span: (state: State, node: Element) => isGroup(node)
    ? { type: 'emphasis', data: { inGroup: true }, children: state.all(node) } as RootContent
    : defaultHandlers.span(state, node),
}

/** The tree with what the groups have in their places. */
export function withoutGroups<T extends Mdast>(root: T): T {
  const open: Mdast[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    while (node.children.some(isMdastGroup)) node.children = (node.children as Mdast[]).flatMap(child => isMdastGroup(child) && 'children' in child ? child.children as Mdast[] : [child]) as never
    append(open, node.children)
  }
  return root
}

const isMdastGroup = ({ data }: Mdast): boolean => data !== undefined && 'inGroup' in data

/** Groups of MOST nodes and those up to the next that may begin one. */
function grouped(nodes: Nodes[], tagName: string, begins: (node: Nodes) => boolean): Element[] {
  const groups: Element[] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    if (!last || (last.children.length >= MOST && begins(node))) groups.push({ type: 'element', tagName, properties: { inGroup: true }, children: [node as Element] })
    else last.children.push(node as Element)
  }
  return groups
}
