import type { Evidence, SlideView, TextBlock } from '../evidence.ts'
import type { View } from '../finding.ts'

/** A text short enough for a message, in the quotation marks of messages. */
export const quote = (text: string, most = 24): string => {
  const characters = [...text.trim().replace(/\s+/g, ' ')]
  return `“${characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')}”`
}

/** px, without decimals that nobody sees. */
export const px = (value: number): string => `${Math.round(value * 10) / 10} px`

/** Every slide in every view. */
export const slideViews = ({ views }: Evidence): { view: View, slide: SlideView }[] =>
  (Object.entries(views) as [View, SlideView[]][]).flatMap(([view, slides]) => slides.map(slide => ({ view, slide })))

/** Every text block of every slide in every view. */
export const blockViews = (evidence: Evidence): { view: View, no: number, block: TextBlock }[] =>
  slideViews(evidence).flatMap(({ view, slide }) => slide.blocks.map(block => ({ view, no: slide.no, block })))

export const textOf = (block: TextBlock): string => block.lines.map(line => line.text).join('')

/** The slide whose Markdown has a text, an address of a file. */
export const slideNaming = ({ deck }: Evidence, text: string): number | undefined =>
  deck.slides.find(({ raw }) => raw.includes(text))?.no
