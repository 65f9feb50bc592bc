import type { Root } from 'mdast'
import { toBlocks, type Block } from './blocks.ts'
import { boldTitleRaiser, hasBoldHeadings, hasBoldTitles, raiseBoldLines } from './bold-headings.ts'
import { limitDepth } from './depth.ts'
import { maskDialects } from './dialects/masked.ts'
import { restoreDepths } from './dialects/tight-headings.ts'
import { unmask } from './dialects/unmask.ts'
import type { Document } from './document.ts'
import { documentFrom } from './document-from.ts'
import { readHead } from './front-matter.ts'
import { splitFrontMatter } from './front-matter/split.ts'
import { refuseExtremes } from './limits.ts'
import { parseMarkdown } from './parser.ts'
import { parsePieces } from './pieces.ts'
import { parseAroundPlain } from './plain.ts'
import { replaceHtml, type HtmlToTree } from './replace-html.ts'
import { resolveReferences } from './references.ts'
import { lowerRuledOff } from './ruled-off.ts'

const parse = (text: string): Root => parseAroundPlain(text, parseMarkdown)

/**
 * Reads a report in Markdown: GitHub's, with the marks of the blog engines that people write reports for.
 * @param html reads blocks of HTML in it; where the report has none it is not needed
 * @throws RecapError with file and line where the front matter is broken, where there is no text at all, or what no parser gets through.
 */
export function readMarkdown(source: string, file: string, html?: HtmlToTree): Document {
  const { head, body } = splitFrontMatter(source)
  const { meta, warnings } = head ? readHead(head, file) : { meta: {}, warnings: [] }
  refuseExtremes(body, file)
  const { text, embeds } = maskDialects(body)
  const raise = hasBoldHeadings(text) ? raiseBoldLines : hasBoldTitles(text) ? boldTitleRaiser() : undefined
  const blocks: Block[] = []
  for (const piece of parsePieces(text, parse)) {
    const root = unmask(limitDepth(piece), embeds)
    restoreDepths(root, body)
    lowerRuledOff(root, body)
    raise?.(root)
    resolveReferences(root)
    if (html) replaceHtml(root, html)
    for (const block of toBlocks(root)) blocks.push(block)
  }
  return documentFrom({ file, source, meta, warnings, blocks })
}
