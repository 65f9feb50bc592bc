import type { Block, Heading } from '../../src/read/blocks.ts'
import { parseMarkdown, type Document } from '../../src/read/document.ts'
import { emptyProse, type Prose } from '../../src/read/prose.ts'
import { recognise } from '../../src/recognise/index.ts'
import type { Recap } from '../../src/recap.ts'
import { toUnits, type Unit } from '../../src/plan/units.ts'

export const documentOf = (markdown: string): Document => parseMarkdown(markdown, 'report.md')

export const blocksOf = (markdown: string): Block[] => documentOf(markdown).blocks

/** The running text of the first paragraph, or an empty one. */
export function proseOf(markdown: string): Prose {
  const paragraph = blocksOf(markdown).find(block => block.type === 'paragraph')
  return paragraph?.type === 'paragraph' ? paragraph.prose : emptyProse()
}

/** Prose without marks or links. */
export const plain = (text: string): Prose => ({ ...emptyProse(), text, runs: [{ at: 0, offset: 0 }] })

export function headingOf(markdown: string): Heading {
  const heading = blocksOf(markdown).find(block => block.type === 'heading')
  if (heading?.type !== 'heading') throw new Error(`no heading in ${markdown}`)
  return heading
}

export function unitsOf(markdown: string, lang = 'ja'): Unit[] {
  const { blocks, lineOf } = documentOf(markdown)
  return toUnits(blocks, lang, lineOf)
}

export const recapOf = (markdown: string): Recap => recognise(documentOf(markdown))

/** Text with every run of white space taken out. */
export const solid = (text: string): string => text.replace(/\s+/gu, '')
