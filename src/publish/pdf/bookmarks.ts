import type { SourceSlide } from '../../check/evidence.ts'
import { sectionsOf } from '../sections.ts'

/** A line of a PDF's outline; `page` counts from 0. */
export interface Bookmark { title: string, page: number, children: Bookmark[] }

/**
 * The outline of a deck: its sections (one file of pages each: who speaks, or what it is about), and in
 * each its talks and other slides, one line for slides of one title in a row.
 * @param pages the slide that each page shows; a slide may have several, one for each click, or none
 */
export function bookmarksOf(slides: SourceSlide[], pages: number[]): Bookmark[] {
  const sections = sectionsOf(slides.filter(({ no }) => pages.includes(no)))
  const toBookmark = ({ no, title }: SourceSlide): Bookmark => ({ title: title || String(no), page: pages.indexOf(no), children: [] })
  const unlike = (list: SourceSlide[]): SourceSlide[] => list.filter(({ title }, index) => title !== list[index - 1]?.title)
  // A deck in a single file has no sections to fold.
  if (sections.length === 1) return unlike(sections[0] as SourceSlide[]).map(toBookmark)
  return sections.map((section) => {
    const [first, ...others] = unlike(section) as [SourceSlide, ...SourceSlide[]]
    return { ...toBookmark(first), children: others.map(toBookmark) }
  })
}
