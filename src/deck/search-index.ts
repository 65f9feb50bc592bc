import { headingOf, noteText } from '../check/text/slide.ts'

/** A slide as the search knows it. */
export interface IndexedSlide {
  no: number
  title: string
  /** What its Markdown shows, the title left out. */
  text: string
  /** Its notes: the report's text behind it. */
  note: string
}

/** What a search needs of Slidev's slides. */
export interface SearchableSlide { title?: string, content: string, note?: string }

/** Slidev's own syntax, which Markdown takes for text: imported code and slots. */
const SLIDEV_LINE = /^(?:<<<[ \t]*\S.*|::[ \t]*[\w.:-]+[ \t]*::[ \t]*)$/gm

export const searchIndex = (slides: SearchableSlide[]): IndexedSlide[] => slides.map(({ title, content, note }, index) => {
  const lines = textLines(content.replace(SLIDEV_LINE, ''))
  const shown = headingOf(content) ?? (title?.trim() || lines[0] || '')
  return {
    no: index + 1,
    title: shown,
    text: lines.filter(line => line !== shown).join('\n'),
    note: textLines(note ?? '').join('\n'),
  }
})

const textLines = (markdown: string): string[] => noteText(markdown).split('\n').map(line => line.trim()).filter(Boolean)
