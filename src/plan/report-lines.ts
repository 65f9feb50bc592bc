import type { Node, Slide } from './slide.ts'
import { textsIn } from './texts-in.ts'

/** First and last line of the report that a slide and its notes come from; undefined for one that says only what is counted or linked. */
export function reportLines({ body, notes }: Pick<Slide, 'body' | 'notes'>): [first: number, last: number] | undefined {
  const lines = [
    ...body.flatMap(nodeLines),
    ...notes.flatMap(note => note.type === 'label' ? [] : [note.line]),
  ]
  if (lines.length === 0) return undefined
  return lines.reduce<[number, number]>(([first, last], line) => [Math.min(first, line), Math.max(last, line)], [Infinity, 0])
}

const nodeLines = (node: Node): number[] => [
  ...'line' in node ? [node.line] : [],
  ...textsIn(node).flatMap(text => text.from === 'report' ? [text.line] : []),
]
