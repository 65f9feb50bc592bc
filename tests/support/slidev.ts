import { compile, parse as parseTemplate, NodeTypes, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom'
import { parse } from '@slidev/parser'
import { createMarkdownExit } from 'markdown-exit'
import { markdownPhrases } from '../../src/deck/markdown-phrases.ts'

/*
 * A page as Slidev makes it: its own parser cuts the slides, markdown-exit (which it renders with, same options)
 * makes HTML of each, and Vue's compiler reads that as a template. Slidev's three extensions of Markdown that
 * words could set off (slots, snippets, KaTeX) are stood in for by rules that leave an element nobody knows.
 */

export const parsePage = async (page: string) => (await parse(page, 'page.md')).slides

const footnote = (await import('markdown-it-footnote' as string) as { default: never }).default

const markdown = createMarkdownExit({ html: true, xhtmlOut: true, linkify: true, quotes: '""\'\'' }).use(footnote)
markdownPhrases(markdown as never, () => 'ja')
slidevSyntax(markdown)

const notesMarkdown = createMarkdownExit({ html: true })
mathSyntax(notesMarkdown)

type Markdown = ReturnType<typeof createMarkdownExit>

function slidevSyntax(md: Markdown) {
  const line = /^(?:::\s*[\w.\-:]+\s*::\s*$|<<<[ \t]*\S)/
  md.block.ruler.before('fence', 'slidev_line', (state, start, _end, silent) => {
    const text = state.src.slice((state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0), state.eMarks[start])
    if (!line.test(text)) return false
    if (silent) return true
    state.push('html_block', '', 0).content = '<slidev-syntax/>'
    state.line = start + 1
    return true
  }, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  mathSyntax(md)
}

function mathSyntax(md: Markdown) {
  md.inline.ruler.after('escape', 'math_inline', (state, silent) => {
    if (state.src[state.pos] !== '$') return false
    const end = state.src.indexOf('$', state.pos + 1)
    if (end < 0) return false
    if (!silent) state.push('html_inline', '', 0).content = '<katex-math/>'
    state.pos = end + 1
    return true
  })
}

export const renderSlide = (content: string): string => markdown.render(content)

/** An element of a rendered slide that holds text, and the text. */
export interface Shown { path: string, text: string }

/**
 * What Vue shows of HTML: the text of each innermost block, in order, and its way there, e.g. `ul>li`.
 * @throws Error if it does not compile, or has a mustache, a comment, a directive or an element that is not ours.
 */
export function shown(html: string): Shown[] {
  // Thrown after the parser's end: one that is left inside v-pre is inside it for the next template too.
  const errors: Error[] = []
  const onError = (error: Error) => errors.push(error)
  compile(html, { onError })
  const { children } = parseTemplate(html, { whitespace: 'preserve', onError })
  if (errors[0]) throw errors[0]
  const found: Shown[] = []
  const walk = (node: TemplateChildNode, path: string[], text: { value: string }) => {
    switch (node.type) {
      case NodeTypes.TEXT:
        text.value += node.content
        return
      case NodeTypes.ELEMENT: return element(node, path, text)
      case NodeTypes.COMMENT: {
        // Ours: it ends one that begins in code.
        if (node.content !== ' ') throw new Error(`not a comment of ours: ${node.loc.source}`)
        return
      }
      default: throw new Error(`not text or an element, but node type ${node.type}: ${node.loc.source}`)
    }
  }
  const element = (node: ElementNode, path: string[], text: { value: string }) => {
    check(node)
    if (INLINE.has(node.tag)) return node.children.forEach(child => walk(child, path, text))
    const own = { value: '' }
    const inside = [...path, node.tag]
    const place = found.length
    node.children.forEach(child => walk(child, inside, own))
    if (normal(own.value) || found.length === place) found.splice(place, 0, { path: inside.join('>'), text: normal(own.value) })
  }
  const outside = { value: '' }
  for (const node of children) walk(node, [], outside)
  if (normal(outside.value)) throw new Error(`text outside every element: ${outside.value}`)
  return found
}

const INLINE = new Set(['span', 'wbr', 'a', 'strong', 'em', 's', 'br'])
const BLOCK = new Set(['div', 'h1', 'h2', 'p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'pre', 'code'])
const COMPONENTS = new Set(['RunningOrder', 'Figures', 'Photo', 'VoiceQuote', 'LinkCard', 'PartOf', 'RestInNotes', 'CodeBlockWrapper'])
/** What Slidev makes of code and links, beside what is ours. */
const ATTRIBUTES = new Set(['href', 'class', 'style', 'target'])

function check({ tag, props, loc }: ElementNode) {
  if (!INLINE.has(tag) && !BLOCK.has(tag) && !COMPONENTS.has(tag)) throw new Error(`not an element of ours: <${tag}> in ${loc.source}`)
  for (const prop of props) {
    if (prop.type === NodeTypes.DIRECTIVE && prop.rawName !== 'v-pre' && !(COMPONENTS.has(tag) && /^:\w+$/.test(prop.rawName ?? '') && prop.exp?.loc.source.match(/^(?:\d+|\[\])$/))) {
      throw new Error(`not a directive of ours: ${prop.loc.source}`)
    }
    const isStart = tag === 'ol' && prop.name === 'start'
    if (prop.type === NodeTypes.ATTRIBUTE && !COMPONENTS.has(tag) && !ATTRIBUTES.has(prop.name) && !isStart) throw new Error(`not an attribute of ours: ${prop.loc.source}`)
    if (prop.type === NodeTypes.ATTRIBUTE && /^(?:href|url)$/.test(prop.name) && !/^(?:(?:https?:|ftp:)?\/\/|mailto:|$)/i.test(prop.value?.content ?? '')) throw new Error(`not an address to follow: ${prop.loc.source}`)
    if (prop.type === NodeTypes.ATTRIBUTE && prop.name === 'style' && !/^[\w-]+:#[\da-f]{3,8}(?:;[\w-]+:(?:#[\da-f]{3,8}|inherit|bold|italic|underline))*;?$/i.test(prop.value?.content ?? '')) throw new Error(`not a style of the highlighter's: ${prop.loc.source}`)
    if (prop.type === NodeTypes.ATTRIBUTE && prop.name === 'file' && !/^[^\\/:*?"<>|]+$/.test(prop.value?.content ?? '')) throw new Error(`not a file's name: ${prop.loc.source}`)
  }
}

/** A text with its white space normalised, as HTML shows it. */
export const normal = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The words of a note. Slidev renders it with Markdown and puts it in as HTML; Vue does not read it. Its links lead to the web. */
export function noteText(note: string): string {
  const html = notesMarkdown.render(note).replace(/<\/?(?:p|strong|em|s|ul|ol(?: start="\d+")?|li|br|a)>|<a href="(?:https?:\/\/|mailto:)[^"]*">/g, '')
  if (/[<]/.test(html)) throw new Error(`not an element of ours: ${html}`)
  return normal(html.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]))
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', amp: '&' }
