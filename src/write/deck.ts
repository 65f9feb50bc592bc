import type { DeckPlan } from '../plan/index.ts'
import { writeEntry } from './entry.ts'
import { addNew, slideHash } from './ledger.ts'
import { writePage, writtenSlide } from './page.ts'
import { snippetFiles } from './snippet.ts'

/** The deck's generated files: path below the deck's folder → content. */
export type DeckFiles = Map<string, string>

export interface DeckOptions {
  /** Pages that people wrote, by file name; they are shown before the closing section. */
  handwritten: string[]
  addons: string[]
}

/** Writes all files of the deck, in memory. The same plan gives the same bytes. */
export function writeDeck(plan: DeckPlan, { handwritten, addons }: DeckOptions): DeckFiles {
  const files: DeckFiles = new Map()
  for (const section of plan.sections) files.set(pagePath(section.name), writePage(section))
  const pages = [...files.keys(), ...handwritten.map(name => `pages/${name}`)]
  files.set('slides.md', writeEntry(plan, { pages, addons }))
  for (const [path, content] of snippetFiles(plan.sections)) files.set(path, content)
  return files
}

/** The hashes of the slides by their ids, of each generated page: by them a slide that a person edited is found. */
export const slideHashes = (plan: DeckPlan): Map<string, Record<string, string>> => new Map(plan.sections.map(({ name, slides }) => {
  const hashes: Record<string, string> = {}
  addNew(hashes, slides.map(slide => [slide.id, slideHash(writtenSlide(slide))]))
  return [pagePath(name), hashes]
}))

/** Where a section's page stands below the deck's folder. */
export const pagePath = (name: string): string => `pages/${name}.md`
