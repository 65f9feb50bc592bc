import type { Element, Root } from 'hast'
import type { FrontMatter } from '../front-matter.ts'
import { attribute, isElement, textOf, walk } from './parse.ts'

/** What a page's head says of it. */
export function pageMeta(page: Root): FrontMatter {
  const metas = new Map<string, string>()
  const elements = new Map<string, Element>()
  for (const node of walk(page)) {
    if (!isElement(node)) continue
    if (node.tagName === 'meta') {
      const name = (attribute(node, 'property') || attribute(node, 'name') || attribute(node, 'itemProp')).toLowerCase()
      const content = attribute(node, 'content').replace(/\s+/g, ' ').trim()
      if (name && content && !metas.has(name)) metas.set(name, content)
    }
    for (const key of [node.tagName, ...(node.tagName === 'link' ? [`link:${attribute(node, 'rel')}`] : [])]) if (!elements.has(key)) elements.set(key, node)
  }
  const first = (...names: string[]) => names.map(name => metas.get(name)).find(Boolean)
  const element = (name: string) => elements.get(name)
  const whole = element('title') ? textOf(element('title') as Element).replace(/\s+/g, ' ').trim() : ''
  const title = first('og:title', 'twitter:title') ?? whole
  const time = element('time') && attribute(element('time') as Element, 'dateTime')
  const author = first('author', 'article:author', 'twitter:creator', 'dc.creator')
  const source = (element('link:canonical') && attribute(element('link:canonical') as Element, 'href')) || first('og:url')
  const date = first('article:published_time', 'date', 'dc.date', 'datepublished', 'pubdate') || time
  const description = first('og:description', 'description')
  return {
    ...(title && { title: withoutSite(title, first('og:site_name')) }),
    ...(author && !/^https?:/.test(author) && { authors: [author.replace(/^@/, '')] }),
    ...(source && /^https?:/.test(source) && { source }),
    ...(date && { date: date.slice(0, 10) }),
    ...(description && { description }),
  }
}

/** A title without the name of the site, which pages add to it. */
function withoutSite(title: string, site: string | undefined): string {
  if (site && title.endsWith(site) && title !== site) {
    const rest = title.slice(0, -site.length).replace(/\s*[-–—|｜:：・»«/]\s*$/, '').trim()
    if (rest) return rest
  }
  return /^(.{8,}?)\s+[|｜]\s+[^|｜]+$/.exec(title)?.[1] ?? title
}
