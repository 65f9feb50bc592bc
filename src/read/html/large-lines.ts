import type { Element, Nodes, Parents } from 'hast'
import { attribute, isElement, textOf, walk } from './parse.ts'

/** What stands larger than the text around it: how editors without headings set them. */
const LARGE_STYLE = /font-size\s*:\s*(?:large|x-large|xx-large|larger|1[3-9]\d%|[2-9]\d\d%|1\.[3-9]\d*r?em|[2-9](?:\.\d+)?r?em|(?:1[89]|[2-4]\d)(?:\.\d+)?px|(?:1[4-9]|[23]\d)(?:\.\d+)?pt)/i
const LARGE_SIZE = /^(?:[4-7]|\+[1-4])$/
const INLINE = /^(?:span|font|b|strong|i|em|u|big|a)$/
const BLOCK = /^(?:div|p|br|hr|ul|ol|dl|table|pre|blockquote|figure|section|article|center|h[1-6]|img|iframe)$/
const HOLDS_LINES = /^(?:div|p|center|section|article|main|body|td|span)$/
const HEADING = /^h[1-6]$/
/** Longer is text that is to be noticed, and so is a sentence. */
const LONGEST = 120
const SENTENCE_END = /[。.!！]\s*$/u
/** One alone may be large for any reason. */
const LEAST = 2
const DEPTH = 'h3'

/** Makes headings of lines in large type, where there are several and no heading of HTML's own. */
export function raiseLargeLines(root: Parents): void {
  const large: { line: Element, parent: Parents }[] = []
  const open: Parents[] = [root]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const node of parent.children as Nodes[]) {
      if (!isElement(node)) continue
      if (HEADING.test(node.tagName)) return
      if (isLine(node, parent)) large.push({ line: node, parent })
      else open.push(node)
    }
  }
  if (large.length < LEAST) return
  for (const { line, parent } of large) {
    // A paragraph has no heading in it: it becomes one.
    if (isParagraph(parent)) parent.tagName = DEPTH
    else Object.assign(line, { tagName: DEPTH, properties: {}, children: [{ ...line }] })
  }
}

/** Whether an element in large type is all of a line, and a paragraph's all. */
function isLine(node: Element, parent: Parents): boolean {
  if (!INLINE.test(node.tagName) || !isLarge(node)) return false
  const text = textOf(node).trim()
  if (text.length < 2 || text.length > LONGEST || SENTENCE_END.test(text)) return false
  if (parent.type === 'element' && !HOLDS_LINES.test(parent.tagName)) return false
  const siblings = (parent.children as Nodes[]).filter(sibling => !(sibling.type === 'text' && !sibling.value.trim()) && sibling.type !== 'comment')
  const at = siblings.indexOf(node)
  if (isParagraph(parent) && siblings.some(sibling => sibling !== node && !isBreak(sibling))) return false
  return isBoundary(siblings[at - 1]) && isBoundary(siblings[at + 1])
}

const isParagraph = (node: Parents): node is Element => node.type === 'element' && node.tagName === 'p'
const isBreak = (node: Nodes): boolean => isElement(node) && node.tagName === 'br'
const isBoundary = (node: Nodes | undefined): boolean => node === undefined || (isElement(node) && BLOCK.test(node.tagName))

/** Whether all the words of an element are in large type: its own, or that of what stands in it. */
function isLarge(node: Element): boolean {
  if (LARGE_STYLE.test(attribute(node, 'style')) || (node.tagName === 'font' && LARGE_SIZE.test(attribute(node, 'size')))) return true
  const text = textOf(node).trim()
  return [...walk(node)].some(inner => inner !== node && isElement(inner) && INLINE.test(inner.tagName) && (LARGE_STYLE.test(attribute(inner, 'style')) || (inner.tagName === 'font' && LARGE_SIZE.test(attribute(inner, 'size')))) && textOf(inner).trim() === text)
}
