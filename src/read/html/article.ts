import type { Element, Nodes, Root } from 'hast'
import { isElement, walk } from './parse.ts'
import { PLACES } from './places.ts'

/** An article's element has at least this share of the page's running text. */
const LEAST_SHARE = 0.4

/**
 * Finds the article of a page from which all else that can be told was taken out: by the names that
 * publishing systems give to it, or else by where the running text is.
 */
export function findArticle(page: Root): Root | Element {
  const body = [...walk(page)].filter(isElement).find(node => node.tagName === 'body') ?? page
  const running = runningText(body)
  const all = running.get(body) ?? 0
  const elements = [...running.keys()].filter(node => node !== body && isElement(node)) as Element[]
  for (const isPlace of PLACES) {
    const [best] = elements.filter(isPlace).sort((a, b) => (running.get(b) ?? 0) - (running.get(a) ?? 0))
    if (best && (running.get(best) ?? 0) >= all * LEAST_SHARE) return withTitle(best, body)
  }
  return deepest(body, running, all)
}

/** Characters of paragraphs, items, headings, cells and code below each element; those of links count for little. */
function runningText(body: Nodes): Map<Nodes, number> {
  const lengths = new Map<Nodes, number>()
  const open: { node: Nodes, up: Nodes[], inLink: boolean }[] = [{ node: body, up: [], inLink: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, up, inLink } = next
    if (node.type === 'text') {
      const length = node.value.replace(/\s+/g, '').length * (inLink ? 0.2 : 1)
      if (length > 0) for (const parent of up) lengths.set(parent, (lengths.get(parent) ?? 0) + length)
    }
    if ('children' in node) {
      if (!lengths.has(node)) lengths.set(node, 0)
      const parents = [...up, node]
      for (const child of node.children) open.push({ node: child, up: parents, inLink: inLink || (isElement(node) && node.tagName === 'a') })
    }
  }
  return lengths
}

/** The innermost element that still has nearly all of the running text. */
function deepest(body: Nodes, running: Map<Nodes, number>, all: number): Root | Element {
  let node = body as Root | Element
  for (;;) {
    const child = node.children.find(child => isElement(child) && !TEXT_ITSELF.has(child.tagName) && (running.get(child) ?? 0) >= all * 0.8)
    if (!child) return node
    node = child as Element
  }
}

const TEXT_ITSELF = new Set(['p', 'ul', 'ol', 'table', 'pre', 'blockquote', 'dl'])

/** The article, and before it the page's title where that stands outside. */
function withTitle(article: Element, body: Nodes): Element {
  const isTitle = (node: Nodes): node is Element => isElement(node) && node.tagName === 'h1'
  const inside = new Set([...walk(article)])
  const [title] = [...walk(body)].filter(isTitle)
  if (!title || [...inside].some(isTitle)) return article
  const start = (node: Nodes) => node.position?.start.offset ?? 0
  return start(title) < start(article) ? { ...article, children: [title, ...article.children] } : article
}
