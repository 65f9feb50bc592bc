import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { FOTOLIFE_NAME } from './dialects/hatena.ts'
import { absolute } from './dialects/services.ts'
import { isOwnAddress } from './own-address.ts'
import { htmlAttribute } from './html-attribute.ts'
import { emptyProse, type Prose } from './prose.ts'
import { STRUCK, STRUCK_TAG, UNSTRUCK, withoutSigns } from './struck.ts'

/** A picture found in running text; it becomes a block of its own. */
export interface InlineImage { alt: string, url: string, offset: number }

export interface Flattened { prose: Prose, images: InlineImage[] }

const MARK = '=='
/** A highlighter's mark is two signs, not more; a line break takes the white space around it. */
const MARK_OR_BREAK = /={2,}|(?<![ \t])[ \t]*\r?\n[ \t\u3000]*/g
/** What a line that goes on may be set in with. */
const WIDE_SPACE = '\u3000'
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」『』()!?ー・]/u

/**
 * Flattens phrasing content to prose. `==…==` is the authors' highlighter; it
 * is read here and not by a micromark extension, since emphasis-like rules
 * (flanking by punctuation) would refuse marks that begin or end with a
 * Japanese bracket. All that it asks is no white space inside its ends, so that
 * `a == b` stays what it is.
 */
export function flatten(nodes: PhrasingContent[]): Flattened {
  const pen = new Pen()
  const images: InlineImage[] = []

  const tags = new Tags()

  const visit = (node: Nodes) => {
    const offset = node.position?.start.offset ?? pen.offset()
    if (tags.silent && node.type !== 'html') return
    switch (node.type) {
      case 'text': return pen.writeMarked(node.value, offset)
      case 'inlineCode': return pen.write(node.value, offset + 1)
      case 'break': return pen.breakLine()
      case 'html': {
        const image = tags.read(node.value, pen)
        if (image) images.push({ ...image, alt: withoutSigns(image.alt), offset })
        return
      }
      case 'delete': {
        pen.strike()
        node.children.forEach(visit)
        return pen.unstrike()
      }
      case 'strong': {
        const start = pen.position()
        node.children.forEach(visit)
        return pen.bold(start)
      }
      case 'footnoteReference': return
      case 'image': {
        images.push({ alt: withoutSigns(node.alt ?? ''), url: node.url, offset })
        return
      }
      case 'link': {
        const start = pen.position()
        if (isOwnAddress(node)) pen.writeAddress(toString(node), offset)
        else node.children.forEach(visit)
        pen.link(start, node.url)
        return
      }
      default:
        if ('children' in node) node.children.forEach(visit)
    }
  }

  nodes.forEach(visit)
  return { prose: pen.finish(), images }
}

const TAG = /^<(?<close>\/?)(?<name>[a-z][\w-]*)/i
const SILENT = /^(?:script|style)$/i

/** Reads the tags of HTML that stand in running text, one after the other. */
class Tags {
  /** Between tags whose content nobody reads. */
  silent = false
  private readonly links: { start: number, url: string }[] = []

  /** Opens and closes links, ends lines; gives back a picture. */
  read(tag: string, pen: Pen): Omit<InlineImage, 'offset'> | undefined {
    const { close, name = '' } = TAG.exec(tag)?.groups ?? {}
    if (SILENT.test(name)) this.silent = !close && !tag.endsWith('/>')
    if (STRUCK_TAG.test(name)) return void (close ? pen.unstrike() : pen.strike())
    switch (name.toLowerCase()) {
      case 'br': return void pen.breakLine()
      case 'a': return void (close ? this.closeLink(pen) : this.links.push({ start: pen.position(), url: htmlAttribute(tag, 'href') }))
      case 'img': {
        const url = htmlAttribute(tag, 'src') || htmlAttribute(tag, 'data-src')
        const alt = htmlAttribute(tag, 'alt').replace(/\s+/g, ' ').trim()
        return url || alt ? { url: absolute(url), alt: FOTOLIFE_NAME.test(alt) ? '' : alt } : undefined
      }
      default: return undefined
    }
  }

  private closeLink(pen: Pen) {
    const link = this.links.pop()
    if (link?.url) pen.link(link.start, absolute(link.url))
  }
}

/** Writes a prose from left to right. */
class Pen {
  private readonly prose = emptyProse()
  private broken = false
  /** Whether the line that goes on is set in with a wide space. */
  private indented = false
  private open: number | undefined
  /** How many strikes go on, one in the other, and whether the outermost has words yet. */
  private strikes = 0
  private struck = false

  /** Where the next text will stand. */
  position(): number {
    return this.prose.text.length
  }

  /** Where what is written last ends in the source: there, or nearby, stands a node that was made of a part of another. */
  offset(): number {
    const run = this.prose.runs.at(-1)
    return run ? run.offset + this.prose.text.length - run.at : 0
  }

  /** A line ends; what joins it to the next one depends on how that begins. */
  breakLine(): void {
    this.broken = this.prose.text.length > 0
  }

  write(own: string, offset: number): void {
    if (!own) return
    const text = withoutSigns(own)
    if (this.broken) this.join(text)
    if (this.strikes > 0 && !this.struck) {
      this.prose.text += STRUCK
      this.struck = true
    }
    this.prose.runs.push({ at: this.prose.text.length, offset })
    this.prose.text += text
  }

  /** What is written from here on is struck through. */
  strike(): void {
    this.strikes++
  }

  unstrike(): void {
    this.strikes = Math.max(0, this.strikes - 1)
    if (this.strikes > 0 || !this.struck) return
    this.prose.text += UNSTRUCK
    this.struck = false
  }

  /** Writes text in which `==` opens and closes marks and line breaks are soft. */
  writeMarked(value: string, offset: number): void {
    // As most: there is no need for the pattern.
    if (!value.includes('\n') && !value.includes(MARK)) return this.write(value, offset)
    let at = 0
    for (const { index, 0: found } of value.matchAll(MARK_OR_BREAK)) {
      const after = index + found.length
      if (found.startsWith('=')) {
        if (found !== MARK || !this.isMark(value, index, after)) continue
        this.write(value.slice(at, index), offset + at)
        this.toggleMark()
      }
      else {
        this.write(value.slice(at, index), offset + at)
        this.breakLine()
        this.indented = found.includes(WIDE_SPACE)
      }
      at = after
    }
    this.write(value.slice(at), offset + at)
  }

  /** Writes an address: in it no mark begins (`?q=YQ==&r=Yg==`), but one may end there. */
  writeAddress(value: string, offset: number): void {
    if (this.open === undefined) this.write(value, offset)
    else this.writeMarked(value, offset)
  }

  link(start: number, url: string): void {
    const end = this.prose.text.length
    // A break before the link's first word is not the link's.
    const from = start + (this.prose.text.slice(start, end).length - this.prose.text.slice(start, end).trimStart().length)
    if (end > from) this.prose.links.push({ start: from, end, url })
  }

  /** What was written since then is in bold type. */
  bold(start: number): void {
    const end = this.prose.text.length
    if (end > start) this.prose.bold = [...(this.prose.bold ?? []).filter(inner => inner.end <= start), { start, end }]
  }

  finish(): Prose {
    this.strikes = 0
    this.unstrike()
    // An opening mark that nobody closed is text like any other.
    if (this.open !== undefined) insert(this.prose, this.open, MARK)
    return this.prose
  }

  /** Nothing between two characters of scripts that write no spaces (Korean does); a space elsewhere, and where the next line is set in. */
  private join(next: string): void {
    this.broken = false
    const before = this.prose.text.slice(-2)
    const last = (before.endsWith(UNSTRUCK) ? before[0] : before.at(-1)) ?? ''
    if (this.indented || !(CJK.test(last) && CJK.test(next[0] ?? ''))) this.prose.text += ' '
    this.indented = false
    // The mark was opened at the end of the line: it begins with the word, not with the gap.
    if (this.open === this.prose.text.length - 1 && this.prose.text.endsWith(' ')) this.open++
  }

  private isMark(value: string, index: number, after: number): boolean {
    return this.open === undefined ? /^\S|^$/.test(value.slice(after, after + 1)) : /\S|^$/.test(value.slice(Math.max(0, index - 1), index))
  }

  private toggleMark(): void {
    const { length } = this.prose.text
    if (this.open === undefined) this.open = length
    else {
      if (length > this.open) this.prose.marks.push({ start: this.open, end: length })
      else insert(this.prose, length, MARK + MARK)
      this.open = undefined
    }
  }
}

/** Puts text into a prose; spans and runs behind it move on. */
function insert(prose: Prose, at: number, text: string): void {
  prose.text = prose.text.slice(0, at) + text + prose.text.slice(at)
  for (const span of [...prose.marks, ...prose.links, ...prose.bold ?? []]) {
    if (span.start >= at) span.start += text.length
    if (span.end > at) span.end += text.length
  }
  for (const run of prose.runs) if (run.at >= at) run.at += text.length
}
