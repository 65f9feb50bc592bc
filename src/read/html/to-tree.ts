import type { Element, Nodes as HastNodes, Parents, Root as HastRoot } from 'hast'
import { toMdast, type Handle, type State } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { frameContent } from '../dialects/services.ts'
import { groupHandlers, inGroups, isBlock, withoutGroups } from './in-groups.ts'
import { raiseLargeLines } from './large-lines.ts'
import { attribute, isElement, textOf, walk } from './parse.ts'

/** Frames that masking has not found (an address in an odd place) are links here. */
const iframe: Handle = (state: State, node: Element) => {
  const content = frameContent(attribute(node, 'src'), attribute(node, 'title'))
  if (!content) return undefined
  const link = { type: 'link' as const, url: content.url, children: [{ type: 'text' as const, value: content.text }] }
  state.patch(node, link)
  return link
}

const all = ((state: State, node: Element) => state.all(node)) as unknown as Handle

const nothing: Handle = () => undefined

/** Elements whose words are read, though a page may have them for its machinery: words are the author's. */
const READ = ['menu', 'dialog', 'optgroup', 'option', 'command', 'q', 'title', 'svg', 'math', 'content', 'element', 'shadow', 'applet', 'datalist', 'menuitem', 'noembed', 'noframes', 'frameset']

/** HTML as the tree that Markdown has for it. Lines end in its texts where they end in the source. */
export function htmlTree(html: HastRoot | Element): Root {
  prepare(html)
  raiseLargeLines(html)
  inGroups(html)
  const tree = toMdast({ type: 'root', children: html.type === 'root' ? html.children : [html] } as HastRoot, {
    document: true,
    newlines: true,
    handlers: { ...groupHandlers, ...Object.fromEntries(READ.map(name => [name, all])), iframe, input: nothing },
  })
  return withoutGroups<Root>(tree.type === 'root' ? tree : { type: 'root', children: [tree as Root['children'][number]] })
}

/** A caption that only says the picture's name again. */
function withoutRepeatedCaption(figure: Element) {
  const names = new Set([...walk(figure)].filter(isElement).map(node => attribute(node, 'alt').trim()).filter(Boolean))
  figure.children = figure.children.filter(child => !(isElement(child) && child.tagName === 'figcaption' && names.has(textOf(child).trim())))
}

/** Turns what blog engines write in ways of their own to what everybody writes. */
function prepare(root: Parents) {
  for (const node of walk(root)) {
    if (!('children' in node)) continue
    node.children = (node.children as HastNodes[]).flatMap(child => isElement(child) ? prepared(child) : [child]) as never
  }
}

function prepared(node: Element): HastNodes[] {
  switch (node.tagName) {
    case 'img': {
      const lazy = ['dataSrc', 'dataLazySrc', 'dataOriginal'].map(name => attribute(node, name)).find(Boolean)
      const src = attribute(node, 'src')
      if (lazy && (!src || src.startsWith('data:'))) node.properties.src = lazy
      return [node]
    }
    // A table's caption is text like any other; trees of Markdown have no place for it.
    case 'table': {
      const captions = (node.children as HastNodes[]).filter((child): child is Element => isElement(child) && child.tagName === 'caption')
      node.children = node.children.filter(child => !captions.includes(child as Element))
      return [...captions.map((caption): Element => ({ ...caption, tagName: 'p' })), node]
    }
    // As Markdown has captions: in emphasis.
    case 'figcaption': return [(node.children as HastNodes[]).some(isBlock) ? node : { ...node, children: [{ type: 'element', tagName: 'em', properties: {}, children: node.children }] }]
    // Hexo numbers the lines of code in a table of its own.
    case 'figure': {
      withoutRepeatedCaption(node)
      if (!/\bhighlight\b/.test(attribute(node, 'className'))) return [node]
      const code = [...walk(node)].find((child): child is Element => isElement(child) && child.tagName === 'pre' && !/^[\s\d]*$/.test(textOf(child)))
      return code ? [code] : [node]
    }
    default: return [node]
  }
}
