import type { Element, Nodes, Root, Text } from 'hast'
import type { Embed } from '../../read/dialects/mask.ts'
import { indexOf, SIGNS, STAND_IN } from '../../read/dialects/signs.ts'
import { BLOCK } from './html.ts'
import { takeOffMarks, type Flow, type Marked } from './flow.ts'

/** Those of the blocks that are read as words of the sentence that they stand in. */
const INLINE = /^(?:audio|iframe|select|textarea|video)$/
/** Elements whose words are code, in which no mark is one. */
const CODE = /^(?:code|kbd|samp|tt|var)$/
/** And those in which each line is one. */
const CODE_LINES = /^(?:pre|xmp|listing|plaintext)$/
/** What of a page is no text of it. */
const UNREAD = /^(?:script|style|template|svg|math|title|head|object|canvas|map)$/

/** What a text of a page stands in: code of lines, code within a line, an address that is its own words. */
interface Place { code: boolean, literal: boolean, address: boolean }

/** The running texts of a part of a page: one for each block, a line of code each. */
export function pageFlows(root: Root | Element, embeds: Embed[]): Flow[] {
  const flows: Flow[] = []
  let open: Flow = { text: '', lines: [], pictures: [] }
  let marked: Marked[] = []
  const close = () => {
    takeOffMarks(open, marked)
    marked = []
    if (open.text.trim() || open.pictures.length > 0) flows.push(open)
    open = { text: '', lines: [], pictures: [] }
  }
  const write = (text: string, from: number) => {
    let line = from
    for (const char of text) {
      for (let unit = 0; unit < char.length; unit++) open.lines.push(line)
      if (char === '\n') line++
    }
    open.text += text
  }
  const picture = (alt: string, line: number) => {
    const text = alt.replace(SIGNS, '').replace(/\s+/g, ' ').trim()
    if (text && !/^f:id:/.test(text)) open.pictures.push({ text, line })
  }
  const writeText = (node: Text, { code, literal, address }: Place) => {
    let line = node.position?.start.line ?? 1
    const parts = node.value.split(STAND_IN)
    for (const [index, part] of parts.entries()) {
      // Every second part is the number of a stand-in.
      const embed = index % 2 === 1 ? embeds[indexOf(part)] : undefined
      if (embed?.kind === 'link') write(embed.text, line)
      else if (embed) picture(embed.alt, line)
      else if (index % 2 === 0) {
        const lines = part.replace(SIGNS, '').split('\n')
        const start = open.text.length
        for (const [at, text] of lines.entries()) {
          if (at > 0 && code) close()
          else if (at > 0) write('\n', line++)
          if (at > 0 && code) line++
          write(text, line)
        }
        if (!code && !literal) marked.push({ start, end: open.text.length, address })
      }
    }
  }
  const visit = (node: Nodes, place: Place) => {
    if (node.type === 'text') return writeText(node, place)
    if (!('children' in node)) return
    if (node.type !== 'element') return node.children.forEach(child => visit(child, place))
    const { tagName, properties } = node
    const line = node.position?.start.line ?? 1
    if (UNREAD.test(tagName)) return
    if (tagName === 'br') return write('\n', line)
    if (tagName === 'img') return picture(String(properties.alt ?? ''), line)
    if (tagName === 'pre' && /^[\s\d]*$/.test(plainText(node))) return close()
    // A caption that only says the picture's name again.
    if (tagName === 'figcaption' && (flows.at(-1)?.pictures ?? []).concat(open.pictures).some(({ text }) => text === plainText(node).trim())) return
    const block = (BLOCK.test(tagName) || CODE_LINES.test(tagName)) && !INLINE.test(tagName)
    if (block) close()
    const inside: Place = { code: place.code || CODE_LINES.test(tagName), literal: place.literal || CODE.test(tagName), address: place.address || (tagName === 'a' && properties.href === plainText(node).trim()) }
    for (const child of node.children) visit(child, inside)
    if (block) close()
  }
  visit(root, { code: false, literal: false, address: false })
  close()
  return flows
}

const plainText = (node: Nodes): string => node.type === 'text' ? node.value : 'children' in node ? node.children.map(plainText).join('') : ''
