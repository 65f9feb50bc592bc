import { readFileSync } from 'node:fs'
import { planDeck, type DeckPlan } from '../../src/plan/index.ts'
import { parseMarkdown } from '../../src/read/document.ts'
import { recognise } from '../../src/recognise/index.ts'
import { pageText, writeDeck, type DeckFiles, type GeneratedDeck } from '../../src/write/deck.ts'
import { writeEntry } from '../../src/write/entry.ts'

export const reportSource = readFileSync(new URL('../../report.md', import.meta.url), 'utf8')
export const originalText = readFileSync(new URL('../fixtures/cndt2022.txt', import.meta.url), 'utf8')

export const report = parseMarkdown(reportSource, 'report.md')
export const recap = recognise(report)

/** The deck of a report, generated in memory. */
export function deckOf(markdown: string): { plan: DeckPlan, files: DeckFiles } {
  const document = parseMarkdown(markdown, 'report.md')
  const plan = planDeck(recognise(document), document.lineOf)
  return { plan, files: filesOf(writeDeck(plan, { addons: [] })) }
}

/** A generated deck as files, where none is there yet. */
export function filesOf({ headmatter, pages, snippets }: GeneratedDeck): DeckFiles {
  const files: DeckFiles = new Map(pages.map(page => [page.path, pageText(page)]))
  return new Map([...files, ['slides.md', writeEntry({ headmatter, sections: [...files.keys()], own: [] })], ...snippets])
}
