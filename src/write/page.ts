import type { DeckSection, Node, Note, Slide, Text } from '../plan/slide.ts'
import { escapeAttribute, escapeNote, escapeText, escapeUrl, fenceFor } from './escape.ts'
import { frontMatterYaml } from './yaml.ts'

/** A section as a Slidev Markdown file. */
export function writePage(section: DeckSection): string {
  return `${section.slides.map(writeSlide).join('\n\n')}\n`
}

/** A slide as it stands in its page. */
export function writeSlide(slide: Slide): string {
  const body = slide.body.map(writeNode).filter(Boolean)
  return [frontMatter(slide), ...body, ...writeNotes(slide.notes)].join('\n\n')
}

/** The front matter, its keys always in the same order: layout, id, person, address, the rest. */
function frontMatter({ layout, id, person, routeAlias, props }: Slide): string {
  const keys = {
    layout,
    id,
    ...(person && { person }),
    ...(routeAlias && { routeAlias }),
    ...props,
  }
  return `---\n${frontMatterYaml(keys)}---`
}

function writeNode(node: Node): string {
  switch (node.type) {
    case 'title': return `# ${escapeText(node.text.text)}`
    case 'subtitle': return `## ${escapeText(node.text.text)}`
    case 'paragraph': return escapeText(node.text.text)
    case 'say': return `> ${escapeText(node.text.text)}`
    case 'points': return node.items.map(item => `- ${escapeText(item.text)}`).join('\n')
    case 'code': {
      const fence = fenceFor(node.value)
      return `${fence}${node.lang.replace(/[^\w+#.-]/g, '')}\n${node.value}\n${fence}${endComment(node.value)}`
    }
    case 'table': return writeTable(node.rows)
    case 'link': {
      const url = escapeUrl(node.url)
      return url ? `[${escapeText(node.text.text)}](${url})` : escapeText(node.text.text)
    }
    case 'component': return writeComponent(node.name, node.props ?? {})
  }
}

/** Slidev takes a comment that begins in code for one, up to the end of the notes: an empty one ends it before. */
const endComment = (code: string): string => code.lastIndexOf('<!--') > code.lastIndexOf('-->') ? '\n\n<!-- -->' : ''

function writeTable(rows: string[][]): string {
  const [head = [], ...body] = rows
  const line = (cells: string[]) => `| ${cells.map(cell => escapeText(cell) || ' ').join(' | ')} |`
  return [line(head), line(head.map(() => '---')).replaceAll('\\', ''), ...body.map(line)].join('\n')
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
    .map(([key, value]) => typeof value === 'number' ? ` :${key}="${value}"` : ` ${key}="${escapeAttribute(value)}"`)
    .join('')
  const texts = entries.flatMap(([, value]) => typeof value === 'object' ? escapeText(value.text) : [])
  return texts.length > 0
    ? `<${name}${attributes}>\n\n${texts.join('\n\n')}\n\n</${name}>`
    : `<${name}${attributes} />`
}

function writeNotes(notes: Note[]): string[] {
  if (notes.length === 0) return []
  const text = notes.reduce((written, note, index) => {
    const previous = notes[index - 1]
    const gap = index === 0 ? '' : note.type === 'item' && previous?.type === 'item' ? '\n' : '\n\n'
    return written + gap + writeNote(note)
  }, '')
  return [`<!--\n${text}\n-->`]
}

function writeNote(note: Note): string {
  switch (note.type) {
    case 'text': return escapeNote(note.text)
    case 'heading': return `**${escapeNote(note.text)}**`
    case 'item': return `- ${escapeNote(note.text)}`
    case 'label': return `*${escapeNote(note.text)}*`
    // As lines of inline code: a fence in a note would let its `---` and `-->` through.
    case 'code': return note.value.split(/\r?\n|\r/).map(line => indentation(line) + escapeNote(line)).join('  \n')
  }
}

/** A line's indentation in spaces that Markdown does not read: four of the others would make it code, escapes and all. */
const indentation = (line: string): string => (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').replace(/ /g, '\u00A0')
