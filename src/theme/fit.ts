import { Static, type VNode } from 'vue'
import phrases from 'virtual:recap/phrases'

/**
 * Sizes follow the length of a text, which is known before anything is drawn:
 * so a slide looks the same in the browser, in print and on the server.
 */

/** Where a line may break, in the texts that `slotTexts` gives. */
const BREAK = '\u200B'
const NO_BREAK_SPACE = '\u00A0'

/** Widths in em of the deck's heavy Latin letters; all others are full width. */
const WIDTHS: [RegExp, number][] = [[/\u200B/, 0], [/[\s\u00A0]/, 0.3], [/[ilI.,:;'|!]/, 0.34], [/[jtfr()[\]1-]/, 0.48], [/[mwMW@%]/, 1.05], [/[A-Z&]/, 0.83], [/[\u0000-\u024F]/, 0.69]]

export const emWidth = (text: string): number =>
  [...text].reduce((width, char) => width + (WIDTHS.find(([chars]) => chars.test(char))?.[1] ?? 1), 0)

/** The lines that a text takes at a size in a box when it breaks only between phrases and at spaces. */
export function linesAt(text: string, size: number, box: number): number {
  let [lines, line] = [1, 0]
  for (const part of text.split(/(?<=[\u200B ])/)) {
    const width = emWidth(part) * size * 1.01
    if (line + emWidth(part.trimEnd()) * size * 1.01 <= box) line += width
    else {
      // A phrase wider than the box is broken anywhere.
      lines += (line > 0 ? 1 : 0) + Math.floor(width / box)
      line = width % box
    }
  }
  return lines
}

/** The longest phrase: a box should be as wide, or it is broken within. */
const longestPhrase = (text: string): number => Math.max(...text.split(/[\u200B ]/).map(emWidth))

/** The first of the sizes at which the texts, one below the other, are no higher than the box; else the last. */
export function fitSize(texts: string[], sizes: number[], box: { width: number, height: number, leading: number }): number {
  return sizes.find(size => fits(texts, size, box)) ?? sizes.at(-1) as number
}

export const fits = (texts: string[], size: number, { width, height, leading }: { width: number, height: number, leading: number }): boolean =>
  texts.reduce((sum, text) => sum + linesAt(text, size, width) * size * leading, 0) <= height && texts.every(text => longestPhrase(text) * size <= width)

/** A text of the headmatter with its breaks. */
export const phrased = (text: string): string => (phrases[text] ?? [text]).join(BREAK)

/** The same text as people read it. */
export const plain = (text: string): string => text.replaceAll(BREAK, '').replaceAll(NO_BREAK_SPACE, ' ').trim()

/** Which texts begin with an opening bracket, counted from 1, for `data-hang`. */
export const hanging = (texts: string[]): string =>
  texts.flatMap((text, index) => /^[「『（《【]/.test(text) ? [index + 1] : []).join(' ')

/** The texts, with their breaks, of all elements with one tag in a slot, in their order. */
export function slotTexts(nodes: readonly unknown[] | undefined, tag: string): string[] {
  return (nodes ?? []).flatMap((node) => {
    if (!isNode(node)) return []
    if (node.type === tag) return [textOf(node)]
    // Vue turns long runs of plain Markdown into one piece of HTML.
    if (node.type === Static) return [...String(node.children).matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 'gs'))].map(match => textInHtml(match[1] ?? ''))
    return Array.isArray(node.children) ? slotTexts(node.children, tag) : []
  })
}

const isNode = (value: unknown): value is VNode => typeof value === 'object' && value !== null && 'type' in value

function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  if (!isNode(node)) return ''
  if (node.type === 'wbr') return BREAK
  if (node.type === Static) return textInHtml(String(node.children))
  const text = Array.isArray(node.children) ? node.children.map(textOf).join('') : typeof node.children === 'string' ? node.children : ''
  return node.props?.class === 'recap-unbroken' ? text.replaceAll(' ', NO_BREAK_SPACE) : text
}

const textInHtml = (html: string): string => html
  .replace(/<span class="recap-unbroken">(.*?)<\/span>/g, (_, text: string) => text.replaceAll(' ', NO_BREAK_SPACE))
  .replace(/<wbr\b[^>]*>/g, BREAK).replace(/<[^>]*>/g, '')
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&')
