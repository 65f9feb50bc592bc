import { fillLabel, type Labels } from '../labels/index.ts'
import type { Session } from '../recap.ts'
import { fromLabel, fromReport, type Node } from './slide.ts'

/** The sign of a session that somebody heard: its title and, where the report says it, whose it was. */
export const sessionHead = ({ title, speaker, line }: Session, labels: Labels): Node[] => [
  { type: 'title', text: fromReport(title, line) },
  ...(speaker ? [{ type: 'subtitle', text: fromLabel(fillLabel(labels.by, { name: speaker })) } satisfies Node] : []),
]
