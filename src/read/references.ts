import type { Definition, Nodes, Parents, Root } from 'mdast'

/** Turns `[text][name]` and `![alt][name]` into the links and pictures that they are. */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>()
  const references: { parent: Parents, index: number }[] = []
  const parents: Parents[] = [root]
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    const children = parent.children as Nodes[]
    for (let index = 0; index < children.length; index++) {
      const node = children[index] as Nodes
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
      if (node.type === 'linkReference' || node.type === 'imageReference') references.push({ parent, index })
      if ('children' in node) parents.push(node)
    }
  }
  for (const { parent, index } of references) {
    const node = parent.children[index] as Nodes
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue
    const definition = definitions.get(node.identifier)
    if (!definition) continue
    const { position } = node
    parent.children[index] = node.type === 'imageReference'
      ? { type: 'image', url: definition.url, alt: node.alt ?? '', ...(position && { position }) }
      : { type: 'link', url: definition.url, children: node.children, ...(position && { position }) } as never
  }
}
