import type { Nodes, Parents } from 'mdast'

/** Deeper than any report is nested, and no danger to functions that call themselves. */
const DEEPEST = 64

/** A tree in which what stands deeper than a person can follow stands side by side, in its order. */
export function limitDepth<T extends Parents>(root: T): T {
  let level: Parents[] = [root]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) level = level.flatMap(parentsIn)
  for (const parent of level) parent.children = leaves(parent) as never
  return root
}

const parentsIn = (parent: Parents): Parents[] => (parent.children as Nodes[]).filter((node): node is Parents => 'children' in node)

/** What a presenter tells apart within a node, containers left out. */
function leaves(parent: Parents): Nodes[] {
  const found: Nodes[] = []
  const open: Nodes[] = [...(parent.children as Nodes[])].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node && CONTAINERS.has(node.type)) for (const child of node.children.toReversed()) open.push(child)
    else found.push(node)
  }
  return found
}

const CONTAINERS = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition', 'emphasis', 'strong', 'delete', 'link'])
