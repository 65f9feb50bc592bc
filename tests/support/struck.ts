import { proses } from '../../src/read/blocks.ts'
import { readReport } from '../../src/read/report.ts'

/** The running texts of a page's article. */
export async function htmlBlocks(html: string): Promise<string[]> {
  const { blocks } = await readReport(`<!doctype html><html><body><article>${html}</article></body></html>`, 'report.html')
  return blocks.flatMap(proses).map(({ text }) => text)
}
