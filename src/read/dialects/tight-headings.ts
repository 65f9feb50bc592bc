import type { Root } from 'mdast'
import { endOf, type Rule } from './rule.ts'

/** `##Title`: older blog engines ask for no space there, and reports written for them have none. */
const TIGHT = /^ {0,3}#{2,6}(?=[^\s#!])/gm

/** The last of the signs becomes the space that Markdown asks for: the length stays, and the depth is one less until it is restored. */
const heading: Rule = {
  hint: '##',
  pattern: TIGHT,
  mask: (found, mask) => mask.write(endOf(found) - 1, endOf(found), ' '),
}

/** A space that a keyboard gave, and that Markdown does not take for one: no-break, ideographic. */
const behindOtherSpace = (space: string): Rule => ({
  hint: `#${space}`,
  pattern: new RegExp(`^ {0,3}#{1,6}${space}`, 'gm'),
  mask: (found, mask) => mask.write(endOf(found) - 1, endOf(found), ' '),
})

export const tightHeadings: readonly Rule[] = [heading, behindOtherSpace('\u00A0'), behindOtherSpace('\u3000')]

const SIGNS = /^#{2,6}(?=[^\s#!])/

/** Gives headings without a space the depth that their signs say. */
export function restoreDepths(root: Root, source: string): void {
  for (const node of root.children) {
    const at = node.type === 'heading' ? node.position?.start.offset : undefined
    const signs = at === undefined ? undefined : SIGNS.exec(source.slice(at, at + 8))?.[0]
    if (node.type === 'heading' && signs) node.depth = signs.length as typeof node.depth
  }
}
