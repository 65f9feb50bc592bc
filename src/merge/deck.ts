import { pageText, type DeckFiles, type GeneratedDeck } from '../write/deck.ts'
import { pagesOf, SET_ASIDE, writeEntry, type Entry } from '../write/entry.ts'
import { entryOf, hashOf, type Ledger, type WrittenEntry } from '../write/ledger.ts'
import { lineEndOf, withPlainEnds } from '../write/line-ends.ts'
import { mergeFiles } from './files.ts'
import type { MergedSlide, Wishes } from './outcomes.ts'
import { mergePages } from './pages.ts'
import { readPages, type ReadPages } from './read-pages.ts'

const ENTRY = 'slides.md'

export interface MergedDeck {
  /** Files that are new or have changed. */
  write: DeckFiles
  remove: string[]
  /** Files of code that a person edited, and whose code in the report is another now or gone. */
  kept: string[]
  slides: MergedSlide[]
  /** What it knows of the deck; the report, the minutes and the pictures are not its business. */
  ledger: Ledger
}

/**
 * Merges a generated deck into the one that is there. `present` has its slides.md, all of its pages, and of its
 * code the files that are generated now or were before.
 * @throws RecapError for a page whose front matter is no YAML.
 */
export async function mergeDeck(next: GeneratedDeck, present: DeckFiles, ledger: Ledger, wishes: Wishes, read: ReadPages = readPages): Promise<MergedDeck> {
  const isPage = (path: string) => path.startsWith('pages/')
  const isSlides = (path: string) => path === ENTRY || isPage(path)
  // Where all pages were deleted nobody deleted single slides: they are made anew.
  const last: Ledger = [...present.keys()].some(isPage) ? ledger : { ...ledger, orders: {}, slides: {} }
  const isOwnEntry = entryOf(last.files, ENTRY) !== hashOf(present.get(ENTRY) ?? '')
  const files = [...present].filter(([path]) => isSlides(path) && (path !== ENTRY || isOwnEntry))
  const merged = mergePages(next.pages, await read(files, last), last, wishes)
  const entry = entryFor(next, merged.pages)
  const there = merged.pages.get(ENTRY)
  const written = isOwnEntry || !isSameEntry(entry, last.entry) ? writeEntry(entry) : withPlainEnds(present.get(ENTRY) ?? '')
  const pages = new Map(merged.pages).set(ENTRY, there === undefined
    ? written.replaceAll('\n', lineEndOf(present.get(ENTRY)))
    : (await import('./entry.ts')).mergeEntry(entry, there, last.entry, { before: present, after: merged.pages }))
  const texts = [...pages.values()]
  const snippets = mergeFiles(next.snippets, present, last.files, path => texts.some(text => text.includes(path)))
  return {
    write: new Map([...[...pages].filter(([path, text]) => present.get(path) !== text), ...snippets.write]),
    remove: [...[...present.keys()].filter(path => isSlides(path) && !pages.has(path)), ...snippets.remove],
    kept: snippets.kept,
    slides: merged.slides,
    ledger: {
      version: 3,
      files: {
        ...Object.fromEntries(next.pages.map(page => [page.path, hashOf(pageText(page))])),
        [ENTRY]: hashOf(written),
        ...snippets.files,
      },
      entry: { headmatter: entry.headmatter, pages: pagesOf(entry) },
      ...merged.ledger,
    },
  }
}

/** Whether slides.md is to say what it said: a headmatter of a thousand people takes long to write. */
const isSameEntry = (entry: Entry, last: WrittenEntry | undefined): boolean =>
  last !== undefined && JSON.stringify([entry.headmatter, pagesOf(entry)]) === JSON.stringify([last.headmatter, last.pages])

/** What slides.md is to import: the sections that have slides, then pages of people's own, last what was set aside. */
function entryFor({ headmatter, pages }: GeneratedDeck, merged: Map<string, string>): Entry {
  const sections = pages.map(({ path }) => path)
  const own = [...merged.keys()].filter(path => /^pages\/[^/]+$/.test(path) && path !== SET_ASIDE && !sections.includes(path)).sort()
  return {
    headmatter,
    sections: sections.filter(path => merged.has(path)),
    own: [...own, ...merged.has(SET_ASIDE) ? [SET_ASIDE] : []],
  }
}
