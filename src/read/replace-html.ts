import type { Html, Nodes, Parents, Root, RootContent } from 'mdast'

/** Reads HTML that begins on a line of the report, at an offset of it. */
export type HtmlToTree = (html: string, start: { line: number, offset: number }) => RootContent[]

const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Puts what a reader sees in the place of each block of HTML. HTML within running text is read with the text. */
export function replaceHtml(root: Root, toTree: HtmlToTree): void {
  const parents: Parents[] = [root]
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    if (FLOW.has(parent.type) && (parent.children as Nodes[]).some(node => node.type === 'html')) {
      parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => node.type === 'html' ? read(node) : [node]) as never
    }
    for (const child of parent.children) if ('children' in child) parents.push(child)
  }

  function read(node: Html): Nodes[] {
    const { line = 1, offset = 0 } = node.position?.start ?? {}
    return toTree(node.value, { line, offset })
  }
}
