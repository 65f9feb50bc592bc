import type { Node, Slide, Text } from './slide.ts'

/** First and last line of the report that a slide and its notes come from; undefined for one that says only what is counted or linked. */
export function reportLines({ body, notes }: Pick<Slide, 'body' | 'notes'>): [first: number, last: number] | undefined {
  const lines = [
    ...body.flatMap(nodeLines),
    ...notes.flatMap(note => note.type === 'label' ? [] : [note.line]),
  ]
  if (lines.length === 0) return undefined
  return lines.reduce<[number, number]>(([first, last], line) => [Math.min(first, line), Math.max(last, line)], [Infinity, 0])
}

function nodeLines(node: Node): number[] {
  switch (node.type) {
    case 'code':
    case 'snippet': return [node.line]
    case 'table': return [node.line, ...node.rows.flat().flatMap(textLine)]
    case 'list': return node.items.flatMap(({ text }) => textLine(text))
    case 'points': return node.items.flatMap(textLine)
    case 'quote': return node.paragraphs.flatMap(textLine)
    case 'component': return Object.values(node.props ?? {}).flatMap(value => typeof value === 'object' ? textLine(value) : [])
    default: return textLine(node.text)
  }
}

const textLine = (text: Text): number[] => text.from === 'report' ? [text.line] : []
