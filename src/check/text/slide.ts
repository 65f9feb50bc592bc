import type { Nodes, Parent, PhrasingContent, Root } from 'mdast'
import { BREAK, flowOf, joinLines, type FlowOptions } from './flow.ts'
import { htmlTexts } from './html.ts'
import { slideTree } from './tree.ts'

/** The running text of a note, its markup taken off: a line for each paragraph, heading, item, cell and line of code. */
export const noteText = (note: string): string => slideTree(note).children.flatMap(noteLines).filter(Boolean).join('\n')

function noteLines(node: Nodes): string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell': return atBreaks(node.children).map(line => textOf(line, { pictures: true }))
    case 'code': return node.value.split('\n')
    case 'html': return htmlTexts(node.value).map(({ text }) => text)
    default: return 'children' in node ? node.children.flatMap(noteLines) : []
  }
}

const textOf = (children: PhrasingContent[], options?: FlowOptions): string => joinLines(flowOf(children, options).text)

/** A paragraph cut where its author ended lines. */
function atBreaks(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break' || (child.type === 'html' && BREAK.test(child.value))) lines.push([])
    else lines.at(-1)?.push(child)
  }
  return lines
}

/** What a slide's Markdown says at length: its list items, paragraphs and quotations. */
export function bodyTexts(content: string): string[] {
  const tree = slideTree(content.replace(SLIDEV_LINE, ''))
  takeOutComponents(tree)
  return tree.children.flatMap(bodyOf).filter(Boolean)
}

/** Slidev's own syntax that Markdown takes for text: imported code, slots. (Not `^` and `$`: U+2028 ends no line of Markdown.) */
const SLIDEV_LINE = /(?<![^\n])(?:<<<[ \t]*\S[^\n]*|::[ \t]*[\w.:-]+[ \t]*::[ \t]*)(?![^\n])/g

function bodyOf(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph': return [textOf(node.children)]
    case 'heading':
    case 'table': return []
    default: return 'children' in node ? node.children.flatMap(bodyOf) : []
  }
}

/** The text of a slide's first heading. */
export function headingOf(content: string): string | undefined {
  const find = (node: Nodes): string | undefined => {
    if (node.type === 'heading') return textOf(node.children) || undefined
    if (!('children' in node)) return undefined
    for (const child of node.children) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  return find(slideTree(content))
}

const TAG = /<(\/?)([a-z][\w.-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/gi
/** Components that only animate or place what stands in them. */
const WRAPPER = /^(?:v-?(?:click|clicks|after|switch|drag)|transform|autofitText|auto-fit-text)$/i

const isComponent = (name: string): boolean => /^[A-Z]|-/.test(name) && !WRAPPER.test(name)

/** Takes all out of a tree that stands between a component's tags: how it is shown is the component's. */
function takeOutComponents(root: Root) {
  let open = 0
  const visit = (parent: Parent) => {
    parent.children = parent.children.filter((node) => {
      if (node.type === 'html') {
        for (const [, close, name = '', closed] of node.value.matchAll(TAG)) {
          if (isComponent(name) && !closed) open = close ? Math.max(0, open - 1) : open + 1
        }
        return open === 0 && BREAK.test(node.value)
      }
      if ('children' in node) {
        visit(node)
        return true
      }
      return open === 0
    })
  }
  visit(root)
}
