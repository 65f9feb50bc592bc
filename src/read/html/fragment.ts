import type { Nodes, RootContent } from 'mdast'
import type { HtmlToTree } from '../replace-html.ts'
import { absolute } from '../dialects/services.ts'
import { SIGN, withOwnSigns } from '../dialects/signs.ts'
import { withoutUnseen } from './noise.ts'
import { parsePart } from './parse.ts'
import { htmlTree } from './to-tree.ts'
import { append } from '../../many.ts'

/** Reads a block of HTML that stands in Markdown. What begins like a tag at its end, and is none, are words. */
export const htmlToTree: HtmlToTree = (html, start) => {
  const last = html.lastIndexOf('>') + 1
  const { children } = htmlTree(withoutUnseen(parsePart(html.slice(0, last) + html.slice(last).replace(/<(?=[/a-z])/gi, SIGN.less))))
  const open: Nodes[] = [...children]
  for (let node = open.pop(); node; node = open.pop()) {
    const from = node.position?.start ?? { line: 1, column: 1, offset: 0 }
    const point = { line: from.line + start.line - 1, column: from.column, offset: (from.offset ?? 0) + start.offset }
    node.position = { start: point, end: point }
    if ('value' in node) node.value = withOwnSigns(node.value)
    if ('url' in node) node.url = absolute(node.url)
    if ('children' in node) append(open, node.children)
  }
  return children satisfies RootContent[]
}
