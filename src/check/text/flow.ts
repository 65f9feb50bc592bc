import type { Nodes, PhrasingContent } from 'mdast'
import { isOwnAddress } from '../../read/own-address.ts'
import { htmlTexts } from './html.ts'
import { firstLine } from './tree.ts'

/**
 * Running text of one block with its markup taken off. Lines end in it where
 * they end in the file: what joins them is decided when a text is taken out (`joinLines`).
 */
export interface Flow {
  text: string
  /** The line of the file that each UTF-16 unit of the text stands in. */
  lines: number[]
  /** Names of pictures that stood in it. */
  pictures: { text: string, line: number }[]
}

const SILENT = /^<(\/?)(?:script|style)\b(?![^]*\/>$)/i
/** A line's end as a tag. */
export const BREAK = /^<br\b/i

/** Where the texts of a tree stand in a flow in which marks are markup: not those of code. In an address none begins. */
export interface Marked { start: number, end: number, address: boolean }

interface Pen extends Flow {
  marked: Marked[]
  /** Between the tags of a script or a style. */
  silent: boolean
}

export interface FlowOptions {
  /** `==` is the highlighter of a report's authors; on slides it is text. */
  marks?: boolean
  /** Keeps the names of pictures in the text, where they stand. */
  pictures?: boolean
}

/** Reads the running text of a block. */
export function flowOf(children: PhrasingContent[], options: FlowOptions = {}): Flow {
  const pen: Pen = { text: '', lines: [], marked: [], pictures: [], silent: false }
  for (const child of children) visit(child, pen, options.pictures === true, false)
  if (options.marks) takeOffMarks(pen, pen.marked)
  const { text, lines } = pen
  return { text, lines, pictures: pen.pictures }
}

function visit(node: Nodes, pen: Pen, inline: boolean, address: boolean) {
  const tag = node.type === 'html' ? SILENT.exec(node.value) : undefined
  if (tag) pen.silent = !tag[1]
  if (pen.silent) return
  // A node that was made of a part of another has no place of its own.
  const line = node.position ? firstLine(node) : pen.lines.at(-1) ?? 1
  switch (node.type) {
    case 'text': {
      pen.marked.push({ start: pen.text.length, end: pen.text.length + node.value.length, address })
      return write(pen, node.value, line)
    }
    case 'inlineCode': return write(pen, node.value, line, ' ')
    case 'break': return write(pen, '\n', line)
    case 'html': {
      if (BREAK.test(node.value)) write(pen, '\n', line)
      return picture(pen, htmlTexts(node.value).map(({ text }) => text).join(' '), line, inline)
    }
    case 'image':
    case 'imageReference': return picture(pen, node.alt ?? '', line, inline)
    default:
      if ('children' in node) for (const child of node.children) visit(child, pen, inline, isOwnAddress(node))
  }
}

function picture(pen: Pen, text: string, line: number, inline: boolean) {
  if (!text) return
  if (inline) write(pen, text, line)
  else pen.pictures.push({ text, line })
}

/** Writes a text that begins on a line. Where it goes on to the next, this stands in it. */
function write(pen: Pen, text: string, from: number, lineEnd = '\n') {
  let line = from
  for (let at = 0; at < text.length; at++) {
    pen.lines.push(line)
    if (text[at] === '\n') line++
  }
  pen.text += text.replaceAll('\n', lineEnd)
}

/**
 * Takes off the authors' highlighter: two signs of equality, not more, with no
 * white space inside of them. One that is not closed is text, and so are two with nothing between.
 */
export function takeOffMarks(pen: Flow, marked: Marked[]): void {
  const signs: number[] = []
  let open: number | undefined
  for (const { start, end, address } of marked) {
    if (address && open === undefined) continue
    const text = pen.text.slice(start, end)
    for (const { index, 0: found } of text.matchAll(/={2,}/g)) {
      const at = start + index
      if (found.length !== 2) continue
      if (open === undefined) {
        if (!/^\s/.test(text.slice(index + 2))) open = at
      }
      else if (!/\s$/.test(text.slice(0, index))) {
        if (pen.text.slice(open + 2, at).replace(/[ \t]*\n[ \t]*/g, '')) signs.push(open, at)
        open = undefined
      }
    }
  }
  for (const at of signs.toReversed()) {
    pen.text = pen.text.slice(0, at) + pen.text.slice(at + 2)
    pen.lines.splice(at, 2)
  }
}

const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」『』（）()！？!?ー・]/u

/** What joins two lines or sentences: nothing between two Japanese characters, a space elsewhere. */
export const gapBetween = (before: string, after: string): string => SQUARE.test(before.slice(-1)) && SQUARE.test(after.slice(0, 1)) ? '' : ' '

/** Lines as one. */
export const joinLines = (text: string): string =>
  text.trim().replace(/\s*[\r\n\u2028]\s*/g, (gap, at: number, whole: string) => gapBetween(whole.slice(0, at), whole.slice(at + gap.length)))
