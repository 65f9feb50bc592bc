import { entryOf, hashOf, type Ledger } from '../write/ledger.ts'
import type { Chunk } from './chunk.ts'

/** A file of slides as it stands in the deck. */
export interface PresentPage {
  text: string
  slides: Chunk[]
  /** Nobody touched it: its slides are what the ledger says of them, and their texts were not looked at. */
  isUntouched: boolean
}

/** A slide's own id, at the beginning of a line of front matter. */
const HAS_ID = /^["']?id["']?[ \t]*:/m

/**
 * The slides of files. What nobody touched is known from the ledger, and what has no ids is one piece that
 * nobody but its author moves: the others are cut where Slidev cuts them. Slidev's parser is loaded only for these.
 * @throws RecapError for front matter that is no YAML.
 */
export const readPages: ReadPages = (files, ledger) =>
  eachPage(files, async (path, text) => knownPage(path, text, ledger) ?? await readPage(path, text))

/**
 * The same with the texts of all slides, for whoever wants to see them.
 * @throws RecapError for front matter that is no YAML.
 */
export const readAllOfPages: ReadPages = files => eachPage(files, readPage)

export type ReadPages = (files: Iterable<[path: string, text: string]>, ledger: Ledger) => Promise<Map<string, PresentPage>>

async function eachPage(files: Iterable<[path: string, text: string]>, read: (path: string, text: string) => Promise<PresentPage>): Promise<Map<string, PresentPage>> {
  const pages = new Map<string, PresentPage>()
  for (const [path, text] of files) pages.set(path, await read(path, text))
  return pages
}

function knownPage(path: string, text: string, ledger: Ledger): PresentPage | undefined {
  const order = entryOf(ledger.orders, path)
  if (!order || entryOf(ledger.files, path) !== hashOf(text)) return undefined
  return { text, isUntouched: true, slides: order.map(id => ({ id, hash: entryOf(ledger.slides, id)?.hash ?? '', text: '', before: '' })) }
}

async function readPage(path: string, text: string): Promise<PresentPage> {
  if (!HAS_ID.test(text)) return { text, isUntouched: false, slides: text ? [{ text, before: '' }] : [] }
  return { text, isUntouched: false, slides: (await import('./split.ts')).splitPage(text, path) }
}
