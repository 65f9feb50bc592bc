import { RecapError } from '../errors.ts'
import type { Document } from './document.ts'
import { kindOf } from './kind.ts'
import { readMarkdown } from './markdown.ts'

/**
 * Reads a report: Markdown, an HTML page, or plain text, by its content and, where that leaves it open, by its name.
 * @param text the report, its lines ended by `\n`
 * @param file its name for messages; `-` for standard input
 * @throws RecapError with file and line where the front matter is broken, where there is no text at all, or where it is more than can be read.
 */
export async function readReport(text: string, file: string): Promise<Document> {
  try {
    return await read(text, file)
  }
  catch (error) {
    // What a library does with a hundred thousand things at once: the engine's stack ends.
    if (error instanceof RangeError) throw new RecapError('the report has more of one thing (rows, items, tags in each other) than can be read at once', { file, line: 1 }, 'give the report in parts')
    throw error
  }
}

async function read(text: string, file: string): Promise<Document> {
  switch (kindOf(text, file)) {
    case 'html': return (await import('./html/read-page.ts')).readPage(text, file)
    case 'text': return (await import('./text/read-text.ts')).readText(text, file)
    // What reads HTML is loaded where there may be some.
    case 'markdown': return readMarkdown(text, file, HTML_BLOCK.test(text) ? (await import('./html/fragment.ts')).htmlToTree : undefined)
  }
}

const HTML_BLOCK = /<[a-z/!?]/i
