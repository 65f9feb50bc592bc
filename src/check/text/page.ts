import type { Element, Nodes, Root, Text } from 'hast'
import type { Embed } from '../../read/dialects/mask.ts'
import { indexOf, STAND_IN } from '../../read/dialects/signs.ts'
import type { Flow } from './flow.ts'

/** Elements that stand in the middle of a sentence; all others end it. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|output|q|rb|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
/** What of a page is no text of it. */
const UNREAD = /^(?:script|style|template|svg|math|title|head|object|canvas|map)$/

/** The running texts of a part of a page: one for each block, a line of code each. */
export function pageFlows(root: Root | Element, embeds: Embed[]): Flow[] {
  const flows: Flow[] = []
  let open: Flow = { text: '', lines: [], pictures: [] }
  const close = () => {
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
    const text = alt.replace(/\s+/g, ' ').trim()
    if (text && !/^f:id:/.test(text)) open.pictures.push({ text, line })
  }
  const writeText = (node: Text, code: boolean) => {
    let line = node.position?.start.line ?? 1
    const parts = node.value.split(STAND_IN)
    for (const [index, part] of parts.entries()) {
      // Every second part is the number of a stand-in.
      const embed = index % 2 === 1 ? embeds[indexOf(part)] : undefined
      if (embed?.kind === 'link') write(embed.text, line)
      else if (embed) picture(embed.alt, line)
      else if (index % 2 === 0) {
        const lines = part.split('\n')
        for (const [at, text] of lines.entries()) {
          if (at > 0 && code) close()
          else if (at > 0) write('\n', line++)
          if (at > 0 && code) line++
          write(text, line)
        }
      }
    }
  }
  const visit = (node: Nodes, code: boolean) => {
    if (node.type === 'text') return writeText(node, code)
    if (!('children' in node)) return
    if (node.type !== 'element') return node.children.forEach(child => visit(child, code))
    const { tagName, properties } = node
    const line = node.position?.start.line ?? 1
    if (UNREAD.test(tagName)) return
    if (tagName === 'br') return write('\n', line)
    if (tagName === 'img') return picture(String(properties.alt ?? ''), line)
    if (tagName === 'pre' && /^[\s\d]*$/.test(plainText(node))) return
    // A caption that only says the picture's name again.
    if (tagName === 'figcaption' && (flows.at(-1)?.pictures ?? []).concat(open.pictures).some(({ text }) => text === plainText(node).trim())) return
    const block = !INLINE.test(tagName)
    if (block) close()
    for (const child of node.children) visit(child, code || tagName === 'pre')
    if (block) close()
  }
  visit(root, false)
  close()
  return flows
}

const plainText = (node: Nodes): string => node.type === 'text' ? node.value : 'children' in node ? node.children.map(plainText).join('') : ''
