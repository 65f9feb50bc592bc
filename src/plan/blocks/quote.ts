import type { Quote } from '../../read/blocks.ts'
import { sliceProse, trimProse, type Prose } from '../../read/prose.ts'
import { ems } from '../budget.ts'
import { isWebAddress } from '../../read/web-address.ts'
import { proseText, type Node, type Text } from '../slide.ts'
import type { Span } from '../units.ts'
import { itemText, withoutAddress } from './item.ts'
import type { BlockNodes } from './slides.ts'

/** A quotation up to this wide, in em, is shown whole; of a longer one the marked words, or its strongest phrase. */
const EMS_PER_QUOTE = 110
/** Who said it, at the end: 「— Ada Lovelace」, "text — Ada (@ada) May 8, 2018". */
const SOURCE = /(?:(?:^|\s|(?<=[。.!?！？」』”"]))[—―–─]{1,2}\s*|[—―─]\s+)(?=\S)/gu
/** A longer one is no name, but a thought after a dash. */
const EMS_PER_SOURCE = 40

/** What somebody said, large, and who. */
export function quoteSlides(quote: Quote, highlights: Span[], lang: string): BlockNodes[] {
  const { said, source } = divide(quote.paragraphs)
  // Who said it is no phrase of what was said, however strong it is.
  const ofSaid = highlights.filter(({ text }) => said.some(prose => prose.text.includes(text)))
  const nodes: Node[] = [{ type: 'quote', paragraphs: shownOf(said, ofSaid, quote.line, lang) }]
  if (source) nodes.push({ type: 'paragraph', text: proseText(source, quote.line) })
  return [{ layout: 'recap-quote', nodes }]
}

/** What was said, without who said it. */
export const saidIn = ({ paragraphs }: Quote): Prose[] => divide(paragraphs).said

function shownOf(said: Prose[], highlights: Span[], line: number, lang: string): Text[] {
  if (said.reduce((sum, { text }) => sum + ems(text), 0) <= EMS_PER_QUOTE) return said.map(prose => proseText(trimProse(withoutAddress(prose)), line))
  const marked = highlights.filter((_, index) => highlights.slice(0, index + 1).reduce((sum, { text }) => sum + ems(text), 0) <= EMS_PER_QUOTE)
  if (marked.length > 0) return marked.map(({ text, line }) => ({ from: 'report', text, line }))
  const longest = said.reduce((a, b) => b.text.length > a.text.length ? b : a)
  return [itemText(longest, line, lang)]
}

/** The words, and who said them: behind a dash in the last paragraph, or a last paragraph that is nothing but a link. */
function divide(paragraphs: Prose[]): { said: Prose[], source?: Prose } {
  const last = paragraphs.at(-1)
  if (!last) return { said: paragraphs }
  const before = paragraphs.slice(0, -1)
  const [link] = last.links
  if (before.length > 0 && link && isWebAddress(link.url) && link.end - link.start === last.text.length) return { said: before, source: last }
  const dash = [...last.text.matchAll(SOURCE)].at(-1)
  if (!dash || ems(last.text.slice(dash.index)) > EMS_PER_SOURCE || (dash.index === 0 && before.length === 0)) return { said: paragraphs }
  const text = trimProse(sliceProse(last, 0, dash.index))
  return { said: text.text ? [...before, text] : before, source: trimProse(sliceProse(last, dash.index + dash[0].length, last.text.length)) }
}
