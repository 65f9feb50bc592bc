import type { Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { RecapError } from '../errors.ts'
import { toBlocks, type Block } from './blocks.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { lineFinder, type LineOf } from './lines.ts'

/** A report as read: what it says of itself, and its blocks in reading order. */
export interface Document {
  /** The report's name as the user gave it, for messages. */
  file: string
  meta: FrontMatter
  blocks: Block[]
  lineOf: LineOf
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm)

/**
 * Parses a report in Markdown.
 * @throws RecapError with file and line where the front matter is broken, or where there is no text at all.
 */
export function parseMarkdown(source: string, file: string): Document {
  const root = parser.parse(source) as Root
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  const meta = yaml ? readFrontMatter(yaml.value, file, (yaml.position?.start.line ?? 1) + 1) : {}
  const blocks = toBlocks(root)
  if (blocks.length === 0) {
    throw new RecapError('the report is empty', { file, line: 1 }, 'write the report as Markdown, with a heading for each person')
  }
  return { file, meta, blocks, lineOf: lineFinder(source) }
}
