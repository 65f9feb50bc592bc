import type { Node, Slide, Text } from './slide.ts'
import { textsIn } from './texts-in.ts'

/** All that a slide and its notes have from the report, sentence by sentence: by it a slide is known again. */
export const reportTexts = ({ body, notes }: Pick<Slide, 'body' | 'notes'>): string[] => [
  ...body.flatMap(nodeTexts),
  ...notes.flatMap(note => note.type === 'label' ? [] : [note.type === 'code' ? note.value : note.text]),
]

function nodeTexts(node: Node): string[] {
  switch (node.type) {
    case 'code':
    case 'snippet': return [node.value]
    case 'table': return node.rows.map(row => row.flatMap(said).join(' '))
    default: return textsIn(node).flatMap(said)
  }
}

const said = (text: Text): string[] => text.from === 'report' ? [text.text] : []
