/** What of Slidev's slides holds notes. */
interface NotedSlide { note?: string, source: { raw: string, note?: string, content: string, frontmatterRaw?: string } }

/**
 * Takes the notes out of slides before anything is made of them: pages, search, fonts. `raw` is the slide as it
 * stands in its file, notes included; what is left of it is the front matter and the content.
 */
export function emptyNotes(slides: NotedSlide[]): void {
  for (const slide of slides) {
    slide.note = undefined
    slide.source.note = undefined
    slide.source.raw = [slide.source.frontmatterRaw, slide.source.content].filter(Boolean).join('\n\n')
  }
}
