import type { DeckPlan } from '../plan/index.ts'
import { reportLines } from '../plan/report-lines.ts'
import { headmatterOf, type Entry } from './entry.ts'
import { pageOf, writtenSlide } from './page.ts'
import { saysOf } from './says.ts'
import { snippetFiles } from './snippet.ts'

/** Files of a deck: path below the deck's folder → content. */
export type DeckFiles = Map<string, string>

/** A deck as it is generated, before it meets the one that is there. */
export interface GeneratedDeck {
  headmatter: Entry['headmatter']
  pages: GeneratedPage[]
  /** Code that slides show from files. */
  snippets: DeckFiles
}

/** A page, by its path below the deck's folder. */
export interface GeneratedPage { path: string, slides: GeneratedSlide[] }

export interface GeneratedSlide {
  id: string
  /** Its Markdown, front matter and notes included. */
  text: string
  /** What it says (`meaning`). */
  hash: string
  /** Fingerprints of what it has from the report. */
  says: string
  /** First and last line of the report that it comes from. */
  lines?: [first: number, last: number]
}

/** Writes a deck, in memory. The same plan gives the same bytes. */
export function writeDeck(plan: DeckPlan, { addons }: { addons: string[] }): GeneratedDeck {
  return {
    headmatter: headmatterOf(plan, addons),
    pages: plan.sections.map(({ name, slides }) => ({
      path: `pages/${name}.md`,
      slides: slides.map((slide) => {
        const lines = reportLines(slide)
        return { id: slide.id, ...writtenSlide(slide), says: saysOf(slide), ...(lines && { lines }) }
      }),
    })),
    snippets: snippetFiles(plan.sections),
  }
}

/** A generated page as a file. */
export const pageText = ({ slides }: Pick<GeneratedPage, 'slides'>): string => pageOf(slides.map(({ text }) => text))
