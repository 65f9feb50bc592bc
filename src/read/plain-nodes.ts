import type { Heading, Image, Link, Paragraph, PhrasingContent, Text } from 'mdast'

const WORD = String.raw`[^\\\x60*_[\]<>&~@!/\p{Cc}]*`
/** A sign between words that means nothing there: within a word, or before what makes nothing of it. */
const SIGN = String.raw`(?:!(?!\[)|\/(?!\/)|(?<=[A-Za-z\d])_+(?=[A-Za-z\d])|(?<![\w+.-])@|&(?![\w#]))`
const WORDS = `${WORD}(?:${SIGN}${WORD})*`
const ADDRESS = String.raw`[\w:/.?=%#~+,$@'*-]+`
/** A link or a picture, of words alone and without a title. */
const LINK = String.raw`!?\[(?![\s^\]])${WORDS}(?<!\s)\]\(${ADDRESS}\)`
/** Not `#` either, at the end: of a heading it is no word. */
const CONTENT = String.raw`${WORDS}(?:${LINK}${WORDS})*(?<![\s#])`
/** What no sign of Markdown's is: nor a list's number. */
const BEGIN = String.raw`(?:==(?!=))?(?:[\p{L}(「『（【〈《“"']|\d+(?![\d.)])|!?\[)`
const LINE = `(?:#{1,6} (?![\\s#])|(?=${BEGIN}))${CONTENT}`
const PLAIN = new RegExp(`^(?:${LINE}(?:\n(?!$)|$))+$`, 'u')
/** Begins an address that is one without any sign; in a link's it stands behind the scheme. */
const BARE = /(?<!\(https?:\/\/)www\./i

/**
 * Whether Markdown makes nothing but paragraphs, headings, links and pictures of a text between empty lines, as `plainNodes` does.
 * Highlighter marks (==) mean nothing to it.
 */
export const isPlain = (text: string): boolean => PLAIN.test(text) && !BARE.test(text)

type PlainNode = Heading | Paragraph

/**
 * The nodes of such texts, empty lines between them.
 * @param line the line that the first begins in, from 1
 * @param offset where it begins, in characters
 */
export function plainNodes(text: string, line: number, offset: number): PlainNode[] {
  const nodes: PlainNode[] = []
  const cursor = new Cursor(line, offset)
  /** Where the lines of a paragraph begin that has not ended. */
  let open: number | undefined
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const marks = end === at ? 0 : headingMarks(text, at)
    if (end === at || marks > 0) endParagraph(at - 1)
    if (marks > 0) {
      nodes.push(heading(text.slice(at, end), marks as Heading['depth'], cursor))
      cursor.pass('\n')
    }
    else if (end === at) cursor.pass('\n')
    else open ??= at
    at = end + 1
  }
  endParagraph(text.length)
  return nodes

  function endParagraph(end: number) {
    if (open === undefined) return
    nodes.push(paragraph(text.slice(open, end), cursor))
    cursor.pass('\n')
    open = undefined
  }
}

/** How many signs mark a line as a heading; none another one. */
function headingMarks(text: string, start: number): number {
  let at = start
  while (text[at] === '#') at++
  return at - start
}

function heading(text: string, depth: Heading['depth'], cursor: Cursor): Heading {
  const start = cursor.point()
  cursor.pass(text.slice(0, depth + 1))
  const children = phrasing(text.slice(depth + 1), cursor)
  return { type: 'heading', depth, children, position: { start, end: cursor.point() } }
}

function paragraph(text: string, cursor: Cursor): Paragraph {
  const start = cursor.point()
  return { type: 'paragraph', children: phrasing(text, cursor), position: { start, end: cursor.point() } }
}

const LINKS = /(!?)\[([^\]]*)\]\(([^)]*)\)/g

function phrasing(text: string, cursor: Cursor): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const { index, 0: whole, 1: picture = '', 2: label = '', 3: url = '' } of text.includes('](') ? text.matchAll(LINKS) : []) {
    if (index > at) nodes.push(words(text.slice(at, index), cursor))
    nodes.push(picture ? image(whole, label, url, cursor) : link(label, url, cursor))
    at = index + whole.length
  }
  if (at < text.length) nodes.push(words(text.slice(at), cursor))
  return nodes
}

function words(value: string, cursor: Cursor): Text {
  const start = cursor.point()
  cursor.pass(value)
  return { type: 'text', value, position: { start, end: cursor.point() } }
}

function image(whole: string, alt: string, url: string, cursor: Cursor): Image {
  const start = cursor.point()
  cursor.pass(whole)
  return { type: 'image', title: null, url, alt, position: { start, end: cursor.point() } }
}

function link(label: string, url: string, cursor: Cursor): Link {
  const start = cursor.point()
  cursor.pass('[')
  const children = [words(label, cursor)]
  cursor.pass(`](${url})`)
  return { type: 'link', title: null, url, children, position: { start, end: cursor.point() } }
}

/** Goes through a text. */
class Cursor {
  private line: number
  private column = 1
  private offset: number

  constructor(line: number, offset: number) {
    this.line = line
    this.offset = offset
  }

  point() {
    return { line: this.line, column: this.column, offset: this.offset }
  }

  pass(text: string): void {
    this.offset += text.length
    let after = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', after)) {
      this.line++
      this.column = 1
      after = at + 1
    }
    this.column += text.length - after
  }
}
