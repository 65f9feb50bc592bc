import { RecapError } from '../errors.ts'
import type { Document } from './document.ts'
import { lineFinder } from './lines.ts'

/**
 * A document of what was read of a source.
 * @throws RecapError if that is nothing.
 */
export function documentFrom({ source, ...read }: Omit<Document, 'lineOf'> & { source: string }): Document {
  if (read.blocks.length > 0) return { ...read, lineOf: lineFinder(source) }
  throw new RecapError('the report is empty', { file: read.file, line: 1 }, 'write the report as Markdown, with a heading for each person')
}
