import type { Nodes, PhrasingContent } from 'mdast'
import { emptyProse, type Prose } from './prose.ts'

/** A picture found in running text; it becomes a block of its own. */
export interface InlineImage { alt: string, url: string, offset: number }

export interface Flattened { prose: Prose, images: InlineImage[] }

const MARK = '=='
const SOFT_BREAK = /[ \t]*\r?\n[ \t]*/g
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、。「」『』()!?ー・]/u

/**
 * Flattens phrasing content to prose. `==…==` is the authors' highlighter; it
 * is read here and not by a micromark extension, since emphasis-like rules
 * (flanking by punctuation) would refuse marks that begin or end with a
 * Japanese bracket.
 */
export function flatten(nodes: PhrasingContent[]): Flattened {
  const prose = emptyProse()
  const images: InlineImage[] = []
  let markStart: number | undefined

  const append = (text: string, offset: number) => {
    if (!text) return
    prose.runs.push({ at: prose.text.length, offset })
    prose.text += text
  }

  const appendText = (value: string, offset: number) => {
    let at = 0
    for (const match of value.matchAll(/==/g)) {
      append(joinLines(value.slice(at, match.index), prose.text), offset + at)
      at = match.index + MARK.length
      if (markStart === undefined) markStart = prose.text.length
      else {
        if (prose.text.length > markStart) prose.marks.push({ start: markStart, end: prose.text.length })
        markStart = undefined
      }
    }
    append(joinLines(value.slice(at), prose.text), offset + at)
  }

  const visit = (node: Nodes) => {
    const offset = node.position?.start.offset ?? 0
    switch (node.type) {
      case 'text': return appendText(node.value, offset)
      case 'inlineCode': return append(node.value, offset + 1)
      case 'html': return
      case 'break': return append(' ', offset)
      case 'footnoteReference': return
      case 'image': {
        images.push({ alt: node.alt ?? '', url: node.url, offset })
        return
      }
      case 'link': {
        const start = prose.text.length
        node.children.forEach(visit)
        if (prose.text.length > start) prose.links.push({ start, end: prose.text.length, url: node.url })
        return
      }
      default:
        if ('children' in node) node.children.forEach(visit)
    }
  }

  nodes.forEach(visit)
  // An opening mark that nobody closed is text like any other.
  if (markStart !== undefined) restoreOpenMark(prose, markStart)
  return { prose, images }
}

/** Soft line breaks become nothing between two CJK characters, a space elsewhere. */
function joinLines(text: string, before: string): string {
  return text.replace(SOFT_BREAK, (whole, index: number) => {
    const left = index > 0 ? text[index - 1] : before.at(-1)
    const right = text[index + whole.length]
    return left && right && CJK.test(left) && CJK.test(right) ? '' : ' '
  })
}

function restoreOpenMark(prose: Prose, at: number) {
  const shift = <T extends { start: number, end: number }>(span: T) => {
    if (span.start >= at) span.start += MARK.length
    if (span.end > at) span.end += MARK.length
  }
  prose.text = prose.text.slice(0, at) + MARK + prose.text.slice(at)
  prose.marks.forEach(shift)
  prose.links.forEach(shift)
  for (const run of prose.runs) if (run.at >= at) run.at += MARK.length
}
