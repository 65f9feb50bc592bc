import type { Element } from 'hast'
import { attribute } from './parse.ts'

type Test = (node: Element) => boolean

const isBody: Test = node => /\barticleBody\b/.test(attribute(node, 'itemProp'))
const isContent: Test = node => hasName(node, /^(?:entry-content|post-content|article-content|article-body|articlebody|post-body|entry-body|blog-post-content|note-common-styles__textnote-body|markdown-body|znc|p-article__content|e-content|post__content|article__body|single-content|td-post-content|wp-block-post-content|gh-content|c-entry-content)$/)
const isMain: Test = node => node.tagName === 'main' || attribute(node, 'role') === 'main'

/** Where the systems that people publish with put the article itself, the surest first. */
export const PLACES: readonly Test[] = [
  isBody,
  isContent,
  node => node.tagName === 'article',
  isMain,
  node => hasName(node, /^(?:content|main|main-content|post|entry|article|page-content)$/),
]

/** Whether it is a page's article, and no card of another one beside it. */
export const isOwnPlace: Test = node => isBody(node) || isContent(node) || isMain(node)

function hasName(node: Element, pattern: RegExp): boolean {
  return `${attribute(node, 'className')} ${attribute(node, 'id')}`.toLowerCase().split(/\s+/).some(name => pattern.test(name))
}
