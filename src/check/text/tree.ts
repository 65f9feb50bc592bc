import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

const report = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly)
const slide = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutBareLinks)

/** Slidev decodes backslash escapes in an address that stands as text; GitHub's Markdown takes it for a link as it is, backslashes and all. */
function withoutBareLinks(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions = [...data.micromarkExtensions ?? [], { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }]
}

/** A report's Markdown as a tree; what stands before it (front matter) was taken off. */
export const reportTree = (markdown: string): Root => report.parse(markdown) as Root

/** A slide's, or a note's, without front matter. */
export const slideTree = (markdown: string): Root => slide.parse(markdown) as Root

/** Line of a node's first character, from 1. */
export const firstLine = (node: Nodes): number => node.position?.start.line ?? 1
