import { parseSlide } from '@slidev/parser'
import { meaning } from '../write/meaning.ts'

/** The meaning of a slide as it stands in its file (`meaning`), front matter and notes included. */
export function meaningOf(text: string): string {
  const { frontmatter, content, note } = parseSlide(text.replace(/\r\n?/g, '\n').trim())
  return meaning(frontmatter, note === undefined ? content : `${content}\n\n<!--\n${note}\n-->`)
}
