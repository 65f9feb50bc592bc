/** A slide as it stands in its file, byte for byte. */
export interface Chunk {
  /** Its own id; of two slides with one id only the first has it. */
  id?: string
  /** What it says (`meaning`), of a slide with an id. */
  hash?: string
  /** All of it, front matter included, up to what parts it from the next. */
  text: string
  /** What parts it from the slide before, where it does not begin with front matter: a line of dashes. */
  before: string
}

/** With an empty line behind it: text right below would be front matter. */
const PART = '---\n\n'

/** Puts slides together to a page. Slides that stood side by side are parted as they were. */
export function joinPage(chunks: Chunk[]): string {
  let page = ''
  // What was put to it last: to ask a page itself how it ends takes as long as it is, for each of its slides.
  let last = ''
  for (const { text, before } of chunks) {
    const isHeaded = /^---[^-\S]*\r?\n[^\S\r\n]*\S/.test(text)
    const part = before || (page && !isHeaded ? PART : '')
    const next = gapBehind(last) + (page ? part : before.trim() ? '' : before) + text
    page += next
    last = next || last
  }
  return page
}

/** A generated slide, to be put between others that end their lines so. */
export function chunkOf(id: string, text: string, newline = '\n'): Chunk {
  const trimmed = text.trimEnd()
  const isSo = newline === '\n' && !trimmed.includes('\r')
  return { id, text: (isSo ? trimmed : trimmed.replace(/\r?\n/g, newline)) + newline + newline, before: '' }
}

/** Slides that did not stand side by side before: an empty line behind each, a line's end behind the last. */
export function spacedOut(chunks: Chunk[], newline: string): Chunk[] {
  return chunks.map((chunk, index) => {
    const isLast = index === chunks.length - 1
    if (!isLast && /\n\s*\n$/.test(chunk.text)) return chunk
    return { ...chunk, text: chunk.text.trimEnd() + (isLast ? newline : newline + newline) }
  })
}

/** What follows a page's text begins on a line of its own. */
const gapBehind = (text: string): string => text === '' || text.endsWith('\n') ? '' : '\n\n'
