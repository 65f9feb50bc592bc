import { load } from '../check/deck/load.ts'
import { readDeck } from '../check/deck/source.ts'
import type { DeckSource } from '../check/evidence.ts'

/** What there is to know of a deck before it is published: its own words, as its files have them. */
export interface PublishedDeck extends DeckSource {
  title: string
  lang: string
  author?: string
  /** One or two sentences for search engines, link previews and the PDF's subject. */
  description?: string
  keywords: string[]
  /** Name of its PDF, without the extension. */
  exportName: string
  /** The address that it is hosted at, where the headmatter says one (`recap.site`). */
  site?: string
}

/** @throws RecapError if there is no deck, or if a file of it is missing or broken. */
export async function readPublishedDeck(dir: string): Promise<PublishedDeck> {
  const source = await readDeck(dir)
  const { headmatter } = await load(dir)
  const { title, author, info, keywords, exportFilename, htmlAttrs } = headmatter as Record<string, unknown>
  const text = (value: unknown): string | undefined => typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  return {
    ...source,
    title: text(title) ?? source.slides[0]?.title ?? 'Slides',
    lang: source.recap?.lang ?? text((htmlAttrs as { lang?: unknown } | undefined)?.lang) ?? 'en',
    ...optional('author', text(author)),
    ...optional('description', text(info)),
    keywords: (Array.isArray(keywords) ? keywords.map(String) : text(keywords)?.split(',') ?? []).map(word => word.trim()).filter(Boolean),
    exportName: text(exportFilename)?.replace(/\.pdf$/i, '') ?? 'slides',
    ...optional('site', source.recap?.site),
  }
}

const optional = <K extends string>(key: K, value: string | undefined): { [key in K]?: string } => (value === undefined ? {} : { [key]: value }) as { [key in K]?: string }
