import type { Prose } from '../../src/read/prose.ts'

/** The text of each mark, in order. */
export const markedTexts = (prose: Prose): string[] =>
  prose.marks.map(mark => prose.text.slice(mark.start, mark.end))
