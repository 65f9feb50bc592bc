import type { PresentPage } from '../../src/merge/read-pages.ts'
import { splitPage } from '../../src/merge/split.ts'

/** Pages as they are read where nothing of them is known. */
export const readPresent = (pages: ReadonlyMap<string, string>): Map<string, PresentPage> =>
  new Map([...pages].map(([path, text]) => [path, { text, slides: splitPage(text, path), isUntouched: false }]))
