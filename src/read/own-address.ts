import type { Nodes } from 'mdast'

/** Whether a link is an address that stands in the text as it is, as `https://example.com`. */
export function isOwnAddress(node: Nodes): boolean {
  if (node.type !== 'link' || node.children.length !== 1) return false
  const [text] = node.children
  if (text?.type !== 'text') return false
  const value = text.value.trim()
  return [value, `http://${value}`, `mailto:${value}`].includes(node.url)
}
