import { RecapError } from '../errors.ts'
import type { GeneratedDeck } from '../write/deck.ts'
import type { Ledger } from '../write/ledger.ts'
import type { Wishes } from './outcomes.ts'

/** What somebody asked for: ids of slides, or pages for all of their slides. */
export interface Asked { take?: string[], restore?: string[] }

/**
 * The slides that are asked for by their ids or their pages.
 * @throws RecapError for what the report has no slide of.
 */
export function wishesFor({ take = [], restore = [] }: Asked, { pages }: GeneratedDeck, { slides }: Pick<Ledger, 'slides'>): Wishes {
  const ids = new Set(pages.flatMap(page => page.slides.map(({ id }) => id)))
  const found = (asked: string): string[] => {
    if (ids.has(asked)) return [asked]
    const page = pages.find(({ path }) => path === asked.replace(/^\.\//, ''))
    if (page) return page.slides.map(({ id }) => id)
    throw new RecapError(`the report has no slide "${asked}"`, {}, Object.hasOwn(slides, asked)
      ? 'its text is gone from the report: what stands in the deck is a person\'s own now'
      : 'recap generate --dry-run names the slides; a page is meant by its path, as pages/opening.md')
  }
  return { take: new Set(take.flatMap(found)), restore: new Set(restore.flatMap(found)) }
}
