import type { Node, Text } from './slide.ts'

/** The texts of a slide's node, in reading order; code has none. */
export function textsIn(node: Node): Text[] {
  switch (node.type) {
    case 'points': return node.items
    case 'list': return node.items.map(({ text }) => text)
    case 'table': return node.rows.flat()
    case 'quote': return node.paragraphs
    case 'component': return Object.values(node.props ?? {}).filter((value): value is Text => typeof value === 'object')
    case 'code':
    case 'snippet': return []
    default: return [node.text]
  }
}
