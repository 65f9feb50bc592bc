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
export async function readPages(files: Iterable<[path: string, text: string]>, ledger: Ledger): Promise<Map<string, PresentPage>> {
  const pages = new Map<string, PresentPage>()
  for (const [path, text] of files) pages.set(path, await readPage(path, text, ledger))
  return pages
}

async function readPage(path: string, text: string, ledger: Ledger): Promise<PresentPage> {
  const order = entryOf(ledger.orders, path)
  if (order && entryOf(ledger.files, path) === hashOf(text)) {
    return { text, isUntouched: true, slides: order.map(id => ({ id, hash: entryOf(ledger.slides, id)?.hash ?? '', text: '', before: '' })) }
  }
  if (!HAS_ID.test(text)) return { text, isUntouched: false, slides: text ? [{ text, before: '' }] : [] }
  return { text, isUntouched: false, slides: (await import('./split.ts')).splitPage(text, path) }
}
