import type { Html, Nodes, Paragraph } from 'mdast'

/** What is a block wherever it stands: words before it on its line make it none of theirs. */
const BLOCK = /^<(?:div|p|ul|ol|table|blockquote|h[1-6])[\s>]/i
const AS_IN_HTML = /^(?:text|html|break)$/

/**
 * A paragraph that holds blocks of HTML behind its first words as one block of HTML, as blogs have them that were
 * moved from an editor to Markdown; undefined for any other, and where marks of Markdown are in it, which HTML has not.
 */
export function blockOfHtml({ children, position }: Paragraph): Html | undefined {
  if (!children.some(node => node.type === 'html' && BLOCK.test(node.value)) || !children.every(({ type }) => AS_IN_HTML.test(type))) return undefined
  return { type: 'html', value: children.map(sourceOf).join(''), ...(position && { position }) }
}

const CHARACTERS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '\u00A0': '&nbsp;' }

function sourceOf(node: Nodes): string {
  if (node.type === 'html') return node.value
  return node.type === 'text' ? node.value.replace(/[&<\u00A0]/g, sign => CHARACTERS[sign] ?? sign) : '<br>\n'
}
