import { toBlocks } from '../blocks.ts'
import type { Document } from '../document.ts'
import { documentFrom } from '../document-from.ts'
import { withoutSigns } from '../struck.ts'
import { unmask } from '../dialects/unmask.ts'
import { articleOf } from './page.ts'
import { htmlTree } from './to-tree.ts'

/**
 * Reads a report that is an HTML page, saved or exported.
 * @throws RecapError where it has no text.
 */
export function readPage(source: string, file: string): Document {
  const { meta, article, embeds } = articleOf(source)
  return documentFrom({ file, source, meta: withoutSigns(meta), blocks: toBlocks(unmask(htmlTree(article), embeds)) })
}
