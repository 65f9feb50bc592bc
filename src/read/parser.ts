import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** What an address outside a link has, as GitHub's flavour looks for it: a scheme, `www.`, or an at sign between words. */
const ADDRESS = /https?:\/\/|www\.|[\w+.-]@[\w-]/i

/** After parsing, GitHub's flavour goes through all text once more for addresses: that takes a tenth of the time, and mostly there are none. */
function transformOnlyAddresses(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({ transforms, ...extension }) => ({
    ...extension,
    transforms: transforms?.map(transform => (tree: Root) => hasAddress(tree) ? transform(tree) : undefined),
  }))
}

function hasAddress(root: Root): boolean {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text' && ADDRESS.test(node.value)) return true
    if ('children' in node && node.type !== 'link') for (const child of node.children) open.push(child)
  }
  return false
}

/** One tilde strikes nothing out: in Japanese headings it stands for a dash (`~副題~`). Blog engines ask for two. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).use(transformOnlyAddresses)

/** The tree of a text in GitHub's Markdown. */
export const parseMarkdown = (text: string): Root => parser.parse(text) as Root
