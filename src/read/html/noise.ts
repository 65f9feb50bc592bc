import type { Element, Nodes, Parents } from 'hast'
import { attribute, isElement } from './parse.ts'
import { isOwnPlace } from './places.ts'

/** Elements of which nothing is read anywhere. */
const UNSEEN = new Set(['script', 'style', 'template'])
/** Elements of which nothing is read on a page. */
const SILENT = new Set([...UNSEEN, 'svg', 'math', 'link', 'meta', 'base', 'canvas', 'object', 'embed', 'area', 'map'])
/** Elements that serve a page and not its article. */
const SERVING = new Set(['nav', 'button', 'input', 'select', 'textarea', 'dialog', 'form', 'datalist', 'menu', 'progress', 'meter'])
const SERVING_ROLE = /^(?:navigation|search|banner|contentinfo|complementary|menu|menubar|toolbar|dialog|alert|status)$/

/** Words of a class or an id that name what stands beside an article. */
const BESIDE = new Set('nav navi navbar navigation menu breadcrumb breadcrumbs pankuzu sidebar sidemenu share shares sharing sns social socials follow related relatedpost relatedposts recommend recommended recommendation recommendations comments comment-list commentlist respond disqus footer pagination pager toc tableofcontents ads adsense advertisement banner cookie newsletter subscribe popup modal profile-card author-box authorbox byline postmeta entry-meta entry-footer entry-header-menu post-meta post-footer article-footer hatena-star star-container customized-footer hidden sr-only visually-hidden screen-reader-text skip-link noprint paywall gutter linenos line-numbers headerlink header-anchor anchor-link'.split(' '))
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Takes out of a part of a page what nobody reads. */
export const withoutUnseen = <T extends Parents>(root: T): T => without(root, node => UNSEEN.has(node.tagName))

/** Takes out of a page what nobody reads and what is none of its article: menus, buttons, hidden things. */
export function withoutNoise<T extends Parents>(root: T): T {
  const holders = holdersOfArticle(root)
  return without(root, (node, parent) => isNoise(node, parent) || (isNamedBeside(node) && !holders.has(node)))
}

/** Whatever the article stands in: a page whose sidebar is on the left may say so in the name of all that is on it. */
function holdersOfArticle(root: Nodes): Set<Nodes> {
  const found = new Set<Nodes>()
  const holds = (node: Nodes): boolean => {
    const below = 'children' in node ? node.children.filter(holds) : []
    const isHolder = below.length > 0 || (isElement(node) && isOwnPlace(node))
    if (isHolder) found.add(node)
    return isHolder
  }
  holds(root)
  return found
}

function without<T extends Parents>(root: T, leaveOut: (node: Element, parent: Parents) => boolean): T {
  const open: Parents[] = [root]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const kept = (parent.children as Nodes[]).filter(node => node.type !== 'comment' && !(isElement(node) && leaveOut(node, parent as Parents)))
    parent.children = kept as never
    for (const child of kept) if ('children' in child) open.push(child)
  }
  return root
}

function isNoise(node: Element, parent: Parents): boolean {
  const { tagName, properties } = node
  if (SILENT.has(tagName) || SERVING.has(tagName)) return true
  // A header can have the title in it, and a quotation its source in a footer.
  if (tagName === 'footer') return !(parent.type === 'element' && parent.tagName === 'blockquote')
  if (tagName === 'noscript') return (parent.children as Nodes[]).some(sibling => isElement(sibling) && sibling.tagName === 'img')
  if (properties.hidden !== undefined || attribute(node, 'ariaHidden') === 'true' || HIDDEN.test(attribute(node, 'style'))) return true
  return SERVING_ROLE.test(attribute(node, 'role'))
}

function isNamedBeside(node: Element): boolean {
  if (/^(?:body|html|main|article)$/.test(node.tagName)) return false
  for (const name of `${attribute(node, 'className')} ${attribute(node, 'id')}`.toLowerCase().split(/\s+/)) {
    if (!name) continue
    if (BESIDE.has(name)) return true
    // `js-share-buttons`, `sidebar_2`: the words that such names are made of, at their beginning or end.
    const words = name.split(/[-_]+/)
    if (words.length > 1 && words.length < 5 && [words[0], words.at(-1), words.at(-2)].some(word => word && STRONG.has(word))) return true
  }
  return false
}

/** Words that name such things in whatever compound they stand. */
const STRONG = new Set('nav navigation breadcrumb breadcrumbs sidebar share sharing sns social related recommend recommended comments respond disqus pagination pager toc ads adsense advertisement cookie newsletter'.split(' '))
