import type { DeckSection, Node, Text } from './slide.ts'

/** The full stop of a sentence that stands alone: no abbreviation's, and none behind another sentence's. */
const STOP = /^[^。．!！?？]*[^。．.…]([。．])\s*$|^(?:(?![.!?]\s).)*[\p{L}\p{N})\]”"’'](?<!\b(?:etc|e\.g|i\.e|inc|ltd|co|jr|sr|mr|mrs|dr|vs|no|st|a\.m|p\.m|\p{Lu}))(\.)\s*$/iu

const SIGNS = '。．.'

/** Most texts end without a sign that may be one, and need no pattern. */
const hasStop = ({ text }: Text): boolean => SIGNS.includes(text.trimEnd().slice(-1) || ' ') && STOP.test(text)

/** A text without its full stop, its links up to there. */
function withoutStop(text: Text): Text {
  if (!hasStop(text)) return text
  const short = text.text.trimEnd().slice(0, -1)
  if (text.from === 'label' || !text.links) return { ...text, text: short }
  return { ...text, text: short, links: text.links.map(link => ({ ...link, end: Math.min(link.end, short.length) })).filter(({ start, end }) => start < end) }
}

/** What stands together ends alike: as the report has it where all of several have a full stop, else none has one. */
const alike = (texts: Text[]): Text[] => texts.length > 1 && texts.every(hasStop) ? texts : texts.map(withoutStop)

function ended(node: Node): Node {
  switch (node.type) {
    case 'points': return { ...node, items: alike(node.items) }
    case 'list': {
      const texts = alike(node.items.map(({ text }) => text))
      return { ...node, items: node.items.map((item, index) => ({ ...item, text: texts[index] as Text })) }
    }
    case 'say': return { ...node, text: withoutStop(node.text) }
    default: return node
  }
}

/** Sections whose points and lists end alike, and whose lone phrases end without a full stop. */
export const withLikeEnds = (sections: DeckSection[]): DeckSection[] => sections.map(section => ({
  ...section,
  slides: section.slides.map(slide => ({ ...slide, body: slide.body.map(ended) })),
}))
