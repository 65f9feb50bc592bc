import { isRule } from '../is-rule.ts'

/** A quotation, or an item of a list: how many columns further in its content stands, and whether it has any yet. */
type Container = { kind: 'quote' } | { kind: 'item', width: number, empty: boolean }

/** Where the content of a line begins, how far in that is of what it stands in, and in how many containers. */
interface Place { at: number, indent: number, depth: number }

const TAB = 4
const MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y
/** What a line that goes on with a paragraph does not begin with. */
const OTHER_BLOCK = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3})/

const EMPTY = /^\s*$/
/** What begins a block of HTML, and what ends it (CommonMark 0.31 §4.6); the last kind begins in no paragraph. */
const HTML: readonly [start: RegExp, end: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i, EMPTY],
]
const ANY_TAG = /^<(?:\/[a-z][a-z\d-]*\s*|[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|"[^"]*"|'[^']*'))?)*\s*\/?)>\s*$/i

/** What ends the block of HTML that a line begins. */
function endOfHtml(line: string, inParagraph: boolean): RegExp | undefined {
  if (!line.startsWith('<')) return undefined
  return HTML.find(([start]) => start.test(line))?.[1] ?? (!inParagraph && line.length < LONGEST_TAG && ANY_TAG.test(line) ? EMPTY : undefined)
}

const LONGEST_TAG = 10_000

/** The quotations and lists that the lines of a report stand in, line by line (CommonMark 0.31, appendix: phase 1). */
export class Containers {
  private open: Container[] = []
  private inParagraph = false
  /** What ends the HTML that is open, and how deep it stands. */
  private html: { end: RegExp, depth: number } | undefined
  private line = ''
  private at = 0
  private column = 0

  /** How far a line goes on with what is open, where nothing new can begin in it: in code. */
  goOn(line: string): Place {
    this.begin(line)
    const depth = this.goOnIn()
    return { ...this.content(), depth }
  }

  /** Reads a line; quotations and items begin in it, and end. */
  enter(line: string): Place {
    this.begin(line)
    let depth = this.goOnIn()
    for (let container = this.begins(depth); container; container = this.begins(depth)) {
      this.closeTo(depth)
      this.open.push(container)
      depth++
      this.inParagraph = false
    }
    const { at, indent } = this.content()
    const rest = line.slice(at)
    if (this.html && depth >= this.html.depth) {
      if (this.html.end.test(rest)) this.html = undefined
      return { at: line.length, indent: 0, depth }
    }
    this.html = undefined
    const end = indent < TAB ? endOfHtml(rest, this.inParagraph) : undefined
    if (end) {
      this.closeTo(depth)
      this.inParagraph = false
      this.html = end.test(rest) ? undefined : { end, depth }
      return { at: line.length, indent: 0, depth }
    }
    const isText = rest !== '' && !OTHER_BLOCK.test(rest) && !isRule(rest) && (indent < TAB || this.inParagraph)
    // A paragraph may go on without the signs of what it stands in.
    if (!(isText && this.inParagraph)) this.closeTo(depth)
    this.inParagraph = isText
    return { at, indent, depth }
  }

  /** All containers further in are at their end. */
  closeTo(depth: number): void {
    this.open.length = Math.min(this.open.length, depth)
  }

  private begin(line: string) {
    this.line = line
    this.at = 0
    this.column = 0
  }

  private goOnIn(): number {
    let depth = 0
    for (const container of this.open) {
      const { at, indent } = this.content()
      if (container.kind === 'item') {
        const blank = at === this.line.length
        if (blank ? container.empty : indent < container.width) break
        container.empty &&= blank
        this.skip(container.width)
      }
      else if (indent < TAB && this.line[at] === '>') this.skipQuoteSign(at, indent)
      else break
      depth++
    }
    return depth
  }

  private begins(depth: number): Container | undefined {
    if (this.html && depth >= this.html.depth) return undefined
    const { at, indent } = this.content()
    if (indent >= TAB) return undefined
    if (this.line[at] === '>') {
      this.skipQuoteSign(at, indent)
      return { kind: 'quote' }
    }
    MARKER.lastIndex = at
    const marker = MARKER.exec(this.line)?.[0]
    if (!marker || isRule(this.line.slice(at))) return undefined
    this.at = at + marker.length
    this.column += indent + marker.length
    const { at: text, indent: gap } = this.content()
    // An item without text, or one that begins with code, is one column wide behind its mark.
    const empty = text === this.line.length
    const space = empty || gap > TAB ? 1 : gap
    this.skip(space)
    return { kind: 'item', width: indent + marker.length + space, empty }
  }

  private skipQuoteSign(at: number, indent: number) {
    this.at = at + 1
    this.column += indent + 1
    this.skip(1)
  }

  /** The first character that is no white space, and how many columns away it is. */
  private content(): { at: number, indent: number } {
    let at = this.at
    let column = this.column
    for (; this.line[at] === ' ' || this.line[at] === '\t'; at++) column = columnAfter(this.line[at] as string, column)
    return { at, indent: column - this.column }
  }

  /** Goes over so many columns of white space, maybe into the middle of a tab. */
  private skip(columns: number) {
    const to = this.column + columns
    while (this.column < to && /[ \t]/.test(this.line[this.at] ?? '')) {
      const after = columnAfter(this.line[this.at] as string, this.column)
      if (after <= to) this.at++
      this.column = Math.min(after, to)
    }
  }
}

const columnAfter = (space: string, column: number): number => space === '\t' ? (Math.floor(column / TAB) + 1) * TAB : column + 1
