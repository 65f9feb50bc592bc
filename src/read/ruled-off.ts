import type { Heading, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Headings of a report's sections, with their signs before them. */
const SIGNED = /^ {0,3}#{1,2}[ \t]/m
const SENTENCE = /[.。!！?？…][)）」』”’"']*$/u
/** Shorter ones may be headings all the same: "Questions?" */
const SHORTEST = 20

/**
 * In a report whose headings have signs before them, a sentence with dashes right below it is no heading but
 * the last one before a rule, however Markdown has it.
 */
export function lowerRuledOff(root: Root, source: string): void {
  if (!SIGNED.test(source)) return
  root.children = root.children.map(node => node.type === 'heading' && isRuledOff(node, source) ? paragraphOf(node) : node)
}

function isRuledOff(node: Heading, source: string): boolean {
  const at = node.position?.start.offset
  if (node.depth !== 2 || at === undefined || /^\s{0,3}#/.test(source.slice(at, at + 4))) return false
  const text = toString(node).trim()
  return text.length >= SHORTEST && SENTENCE.test(text)
}

const paragraphOf = ({ children, position }: Heading): Paragraph => ({ type: 'paragraph', children, ...(position && { position }) })
