import { chunk } from './chunk.ts'
import { width } from './budget.ts'
import { pointsNode } from './points.ts'
import type { Layout, Node, Note, Slide } from './slide.ts'
import { textsIn } from './texts-in.ts'
import type { Span, Unit } from './units.ts'

/** Words that the author marked, and where they stand. */
interface Mark { highlight: Span, unit: Unit }

/** What the authors marked, in reading order: of units as they were cut, before the pen went over them. */
function marksOf(units: Unit[]): Mark[] {
  return units.flatMap((unit) => {
    const { source, line } = unit
    const isWhole = (unit.kind === 'heading' || unit.kind === 'url') && (source.type === 'heading' || source.type === 'paragraph')
    const highlights = isWhole ? source.prose.marks.map(({ start, end }): Span => ({ start, end, text: source.prose.text.slice(start, end), line })) : unit.highlights
    return highlights.filter(({ text }) => text.trim()).map(highlight => ({ highlight, unit }))
  })
}

/** Layouts that show points of themselves; behind all others these stand on a slide of what stayed. */
const OF_POINTS: readonly Layout[] = ['recap-talk', 'recap-heard', 'recap-takeaway', 'recap-next', 'recap-closing', 'recap-event']
/** Layouts whose heading is their own, or that of the section, which every slide of it names. */
const OWN_HEADING: readonly Layout[] = ['recap-person', 'recap-topic', 'recap-cover', 'recap-order', 'recap-figures', 'recap-photos', 'recap-links', 'recap-recruit']

/**
 * Slides, and after those that tell of them in their notes slides for the words that the author marked and no slide
 * shows: of an opener's second mark, of rows that are too many, of a quotation that is too long.
 * @param frame the slide behind one that cannot show points itself, and its heading behind one whose own is another
 */
export function withMarks(slides: Slide[], units: Unit[], frame: Pick<Slide, 'id' | 'layout' | 'person' | 'topic'> & { head: Node[] }): Slide[] {
  const marks = marksOf(units)
  if (marks.length === 0) return slides
  const texts = slides.flatMap(shownTexts)
  const exact = new Set(texts)
  const all = texts.join('\n')
  const missing = new Map<Slide | undefined, Mark[]>()
  for (const mark of marks) {
    if (exact.has(mark.highlight.text) || all.includes(mark.highlight.text)) continue
    const at = slides.find(({ notes }) => tellsOf(notes, mark.unit)) ?? slides.at(-1)
    missing.set(at, [...missing.get(at) ?? [], mark])
  }
  if (missing.size === 0) return slides
  const behind = (slide: Slide | undefined): Slide[] => pagesOf(missing.get(slide) ?? []).map((highlights, page): Slide => ({
    ...ownerOf(slide && OF_POINTS.includes(slide.layout) ? slide : frame),
    id: `${slide?.id ?? frame.id}-marks${page > 0 ? `-${page + 1}` : ''}`,
    body: [...slide && !OWN_HEADING.includes(slide.layout) ? slide.body.filter(({ type }) => type === 'title' || type === 'subtitle') : frame.head, ...pointsNode(highlights)],
    notes: [],
  }))
  return slides.length > 0 ? slides.flatMap(slide => [slide, ...behind(slide)]) : behind(undefined)
}

type Owner = Pick<Slide, 'layout' | 'person' | 'topic' | 'props'>

/** Whose a slide is, and which talk or session it has a sign of. */
function ownerOf({ layout, person, topic, props = {} }: Owner): Owner {
  const signs = Object.fromEntries(Object.entries(props).filter(([key]) => key === 'talk' || key === 'session' || key === 'author'))
  return { layout, ...(person && { person }), ...(topic && { topic }), ...(Object.keys(signs).length > 0 && { props: signs }) }
}

const pagesOf = (marks: Mark[]): Span[][] =>
  chunk(marks.map(({ highlight }) => ({ highlight, points: 1, characters: width(highlight.text) }))).map(page => page.map(({ highlight }) => highlight))

/** Whether notes say what a unit says. */
const tellsOf = (notes: Note[], unit: Unit): boolean => {
  const [first] = unit.notes
  return first !== undefined && 'text' in first && notes.some(note => 'text' in note && note.text.includes(first.text))
}

/** The words that a slide shows. */
const shownTexts = ({ body }: Slide): string[] => body.flatMap(textsIn).map(({ text }) => text)
