import type { DeckSection, Node, Note, Slide, Text } from '../plan/slide.ts'
import { addressAttribute, escapeAttribute, escapeNote, escapeText, escapeUrl, fenceFor, htmlCode, isSoughtCode } from './escape.ts'
import { writeNoteText, writeText } from './inline.ts'
import { languageName } from './languages.ts'
import { meaning } from './meaning.ts'
import { plainYaml } from './plain-yaml.ts'
import { writeSnippet } from './snippet.ts'
import { visible } from './visible.ts'
import { frontMatterYaml } from './yaml.ts'

/** A section as a Slidev Markdown file. */
export const writePage = (section: DeckSection): string => pageOf(section.slides.map(writeSlide))

/** Slides as a file: an empty line between them, a line's end behind the last. */
export const pageOf = (slides: string[]): string => `${slides.join('\n\n')}\n`

/** A slide as it stands in its page. */
export const writeSlide = (slide: Slide): string => writtenSlide(slide).text

/** A slide's text, and what it says (`meaning`). */
export function writtenSlide(slide: Slide): { text: string, hash: string } {
  const body = slide.body.map(node => node.type === 'snippet' ? writeSnippet(slide, node) : writeNode(node)).filter(Boolean)
  const below = [...body, ...writeNotes(slide.notes)].join('\n\n')
  const keys = frontMatter(slide)
  const head = `---\n${plainYaml(keys) ?? frontMatterYaml(keys)}---`
  return { text: below ? `${head}\n\n${below}` : head, hash: meaning(keys, below) }
}

/** The front matter, its keys always in the same order: layout, id, person or topic, address, the rest. */
function frontMatter({ layout, id, person, topic, routeAlias, props = {} }: Slide): Record<string, string | number | boolean> {
  const others = Object.entries(props).map(([key, value]) => [key, typeof value === 'string' ? visible(value) : value] as const)
  return {
    layout,
    id,
    ...(person && { person }),
    ...(topic && { topic }),
    ...(routeAlias && { routeAlias }),
    ...Object.fromEntries(others),
  }
}

function writeNode(node: Exclude<Node, { type: 'snippet' }>): string {
  switch (node.type) {
    case 'title': return headingLine('#', node.text)
    case 'subtitle': return headingLine('##', node.text)
    case 'paragraph': return writeText(node.text)
    case 'say': return `> ${escapeText(node.text.text)}`
    case 'points': return node.items.map(writeText).filter(Boolean).map(item => `- ${item}`).join('\n')
    case 'list': return writeList(node)
    case 'quote': return node.paragraphs.map(text => `> ${writeText(text)}`).join('\n>\n')
    case 'code': {
      const code = visibleCode(node.value)
      if (isSoughtCode(code)) return htmlCode(code)
      const fence = fenceFor(code)
      return `${fence}${languageName(node.lang)}\n${code}\n${fence}${endComment(code)}`
    }
    case 'table': return writeTable(node)
    case 'link': {
      const url = escapeUrl(node.url)
      return url ? `[${escapeText(node.text.text)}](${url})` : escapeText(node.text.text)
    }
    case 'component': return writeComponent(node.name, node.props ?? {})
  }
}

/** A heading, nothing where there is nothing to see in it. */
function headingLine(signs: string, { text }: Text): string {
  const written = escapeText(text)
  return written && `${signs} ${written}`
}

/** Code without what is not seen, its lines ended in one way. */
const visibleCode = (code: string): string => visible(code.replace(/\r\n?/g, '\n'))

/** Slidev takes a comment that begins in code for one, up to the end of the notes: an empty one ends it before. */
const endComment = (code: string): string => code.lastIndexOf('<!--') > code.lastIndexOf('-->') ? '\n\n<!-- -->' : ''

/**
 * Items, each four spaces further in than what it stands under: enough for the marks of all lists, too little for
 * code. But under an item without a word that would be code: none is written.
 */
function writeList({ items, start }: Extract<Node, { type: 'list' }>): string {
  const outermost = Math.min(...items.map(({ depth }) => depth))
  // The depths of the items that the last one stands under, and its own: a slide may begin below one that is on the slide before.
  const under: number[] = []
  // The numbers of the lists that an item stands in, the outermost first.
  const numbers = [start ?? 1]
  return items.flatMap(({ text, depth, number: own, numbered = start !== undefined && depth === outermost }) => {
    const words = writeText(text)
    if (!words) return []
    while ((under.at(-1) ?? -1) >= depth) under.pop()
    const last = under.push(depth) - 1
    numbers.length = last + 1
    const number = own ?? numbers[last] ?? 1
    numbers[last] = number + 1
    const mark = numbered ? `${number}.` : '-'
    return `${' '.repeat(4 * last)}${mark} ${words}`
  }).join('\n')
}

const RULES = { left: ':---', right: '---:', center: ':---:' }

function writeTable({ rows: [head = [], ...body], align = [] }: Extract<Node, { type: 'table' }>): string {
  const line = (cells: string[]) => `| ${cells.map(cell => cell || ' ').join(' | ')} |`
  const rule = (column: number) => {
    const side = align[column]
    return side ? RULES[side] : '---'
  }
  return [head.map(writeText), head.map((_, column) => rule(column)), ...body.map(row => row.map(writeText))].map(line).join('\n')
}

/**
 * A component on lines of its own. Texts stand between its tags as Markdown, so
 * that they are edited and broken into phrases like any other text of the
 * slide; what is no text is an attribute.
 */
function writeComponent(name: string, props: Record<string, Text | string | number>): string {
  const entries = Object.entries(props)
  const attributes = entries
    .filter((entry): entry is [string, string | number] => typeof entry[1] !== 'object')
    .map(([key, value]) => typeof value === 'number' ? ` :${key}="${value}"` : ` ${key}="${key === 'url' ? addressAttribute(value) : escapeAttribute(value)}"`)
    .join('')
  const texts = entries.flatMap(([, value]) => typeof value === 'object' ? writeText(value) : [])
  return texts.length > 0
    ? `<${name}${attributes}>\n\n${texts.join('\n\n')}\n\n</${name}>`
    : `<${name}${attributes} />`
}

function writeNotes(notes: Note[]): string[] {
  // Of an empty heading only its asterisks would be left, which are a rule.
  const said = notes.filter(note => visible(note.type === 'code' ? note.value : note.text).trim())
  if (said.length === 0) return []
  const text = said.reduce((written, note, index) => {
    const previous = said[index - 1]
    const gap = index === 0 ? '' : note.type === 'item' && previous?.type === 'item' ? '\n' : '\n\n'
    return written + gap + writeNote(note)
  }, '')
  return [`<!--\n${text}\n-->`]
}

function writeNote(note: Note): string {
  switch (note.type) {
    case 'text': return writeNoteText(note)
    case 'heading': return `**${writeNoteText(note)}**`
    case 'item': return `${note.number === undefined ? '-' : `${note.number}.`} ${writeNoteText(note)}`
    case 'label': return `*${escapeNote(note.text)}*`
    // As lines of inline code: a fence in a note would let its `---` and `-->` through.
    case 'code': return note.value.split(/\r?\n|\r/).map(line => indentation(line) + escapeNote(line)).join('  \n')
  }
}

/** A line's indentation in spaces that Markdown does not read: four of the others would make it code, escapes and all. */
const indentation = (line: string): string => (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').replace(/ /g, '\u00A0')
