import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'

/** The lines of the keys of YAML, by their way from the top: `recap.people.0.name`. `firstLine` is the YAML's own in its file. */
export function keyLines(yaml: string, firstLine: number): Record<string, number> {
  const counter = new LineCounter()
  const lines: Record<string, number> = {}
  const walk = (node: Node | null, path: string[]) => {
    const add = (key: string, at: Node, value: Node | null) => {
      if (at.range) lines[[...path, key].join('.')] = firstLine + counter.linePos(at.range[0]).line - 1
      walk(value, [...path, key])
    }
    if (isMap<Node, Node | null>(node)) for (const { key, value } of node.items) if (isScalar(key)) add(String(key.value), key, value)
    if (isSeq<Node>(node)) for (const [index, item] of node.items.entries()) add(String(index), item, item)
  }
  walk(parseDocument(yaml, { lineCounter: counter }).contents, [])
  return lines
}
