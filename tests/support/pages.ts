import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { packageRoot } from '../../src/package.ts'

export interface DeckSlide {
  /** The page it stands in, without its ending. */
  page: string
  frontmatter: Record<string, unknown>
  /** Markdown without front matter and notes. */
  content: string
  note: string
}

/** The slides of the deck in this repository, in the order in which slides.md imports them, as Slidev's own parser reads them. */
export async function deckSlides(root: string = packageRoot): Promise<DeckSlide[]> {
  const entry = await readFile(join(root, 'slides.md'), 'utf8')
  const pages = [...entry.matchAll(/^src: \.\/pages\/(.+)\.md$/gm)].map(([, name]) => name as string)
  const known = (await readdir(join(root, 'pages'))).filter(name => name.endsWith('.md'))
  if (known.length !== pages.length) throw new Error(`slides.md imports ${pages.length} pages of ${known.length}`)
  const slides = await Promise.all(pages.map(async (page) => {
    const file = join(root, 'pages', `${page}.md`)
    const { slides } = await parse(await readFile(file, 'utf8'), file)
    return slides.map(({ frontmatter, content, note }): DeckSlide => ({ page, frontmatter, content, note: note ?? '' }))
  }))
  return slides.flat()
}
