import type { Document } from './document.ts'
import { kindOf } from './kind.ts'
import { readMarkdown } from './markdown.ts'

/**
 * Reads a report: Markdown, an HTML page, or plain text, by its content and, where that leaves it open, by its name.
 * @param text the report, its lines ended by `\n`
 * @param file its name for messages; `-` for standard input
 * @throws RecapError with file and line where the front matter is broken, or where there is no text at all.
 */
export async function readReport(text: string, file: string): Promise<Document> {
  switch (kindOf(text, file)) {
    case 'html': return (await import('./html/read-page.ts')).readPage(text, file)
    case 'text': return (await import('./text/read-text.ts')).readText(text, file)
    // What reads HTML is loaded where there may be some.
    case 'markdown': return readMarkdown(text, file, HTML_BLOCK.test(text) ? (await import('./html/fragment.ts')).htmlToTree : undefined)
  }
}

const HTML_BLOCK = /<[a-z!?]/i
