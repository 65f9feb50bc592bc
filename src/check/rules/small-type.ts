import type { Evidence, TextBlock } from '../evidence.ts'
import { stopsOf } from '../../theme/stops.ts'
import { solid } from '../text/solid.ts'
import type { Fault } from '../finding.ts'
import { blockViews, px, quote, textOf } from './words.ts'

/** The smallest type that is read from the last row, px of the 980 px canvas. */
export const LEAST_BODY = 24
/** And the smallest for anything: labels, captions, code comments. */
export const LEAST = 14

/** Sizes are worked out from what is drawn; less than this is rounding. */
const TOLERANCE = 0.25

/** Body text under 24 px, anything under 14 px. */
export function smallType(evidence: Evidence): Fault[] {
  const bodies = new Map(evidence.deck.slides.map(slide => [slide.no, slide.body.map(solid)]))
  const names = new Set((evidence.deck.recap ? stopsOf(evidence.deck.recap) : []).map(({ name }) => solid(name)))
  return blockViews(evidence).flatMap(({ view, no, block }): Fault[] => {
    const isBody = block.kind === 'text' && (block.prose || (bodies.get(no) ?? []).some(body => isPartOf(block, body, names))) && !isAddress(block)
    const least = isBody ? LEAST_BODY : LEAST
    const smallest = block.lines.flatMap(line => line.runs).filter(run => run.text.trim()).reduce((a, b) => b.size < a.size ? b : a)
    if (smallest.size >= least - TOLERANCE) return []
    return [{
      rule: 'small-type',
      slide: no,
      view,
      box: smallest.box,
      words: textOf(block),
      message: `${isBody ? 'body text' : 'text'} ${quote(smallest.text)} (${block.name}) is too small to read from the back of the room`,
      measured: px(smallest.size),
      allowed: `${least} px or more`,
      help: 'less text on the slide, or one more slide; the notes hold all of it',
    }]
  })
}

const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?…?$/i

/** An address is looked at, not read: its link or its QR code is what people use. */
const isAddress = (block: TextBlock): boolean => ADDRESS.test(solid(textOf(block)))

/** Whether a block shows body text: a list item, a paragraph or a quotation of the slide's Markdown, or most of one, and more than the name of a stop in it. */
function isPartOf(block: TextBlock, body: string, names: ReadonlySet<string>): boolean {
  const text = solid(textOf(block))
  return text.length > 0 && (text === body || (text.length > body.length / 2 && body.includes(text) && !names.has(text)))
}
