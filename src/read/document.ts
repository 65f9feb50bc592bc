import type { Warning } from '../recap.ts'
import type { Block } from './blocks.ts'
import type { FrontMatter } from './front-matter.ts'
import type { LineOf } from './lines.ts'
import { htmlToTree } from './html/fragment.ts'
import { readMarkdown } from './markdown.ts'

/** A report as read: what it says of itself, and its blocks in reading order. */
export interface Document {
  /** The report's name as the user gave it, for messages. */
  file: string
  meta: FrontMatter
  blocks: Block[]
  lineOf: LineOf
  /** What a person should look at; it was read all the same. */
  warnings?: Warning[]
}

/**
 * Reads a report in Markdown, whatever its name.
 * @throws RecapError with file and line where the front matter is broken, or where there is no text at all.
 */
export const parseMarkdown = (source: string, file: string): Document => readMarkdown(source, file, htmlToTree)
