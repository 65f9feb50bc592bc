import type { RecapData } from '../write/entry.ts'
import type { Recap } from '../recap.ts'
import type { Box, Place, View } from './finding.ts'

/**
 * All that was seen of a deck: plain data, gathered once, judged by the rules.
 * No rule looks at a file or a browser.
 */
export interface Evidence {
  lang: string
  deck: DeckSource
  report: ReportSource
  /** What the browser showed, slide by slide, in each view that the deck has. */
  views: Partial<Record<View, SlideView[]>>
  /** The pages of the PDF, one per slide. */
  pdf: PdfPage[]
  /** Characters that the browser had to take from a font that is not the deck's. */
  foreignGlyphs: ForeignGlyph[]
  traffic: Traffic
  console: ConsoleMessage[]
  accessibility: AccessibilityFault[]
}

/** The deck's own files, as Slidev's parser reads them. */
export interface DeckSource {
  slides: SourceSlide[]
  /** `recap:` of the headmatter; undefined where there is none. */
  recap: RecapData | undefined
  /** slides.md, for findings about the headmatter. */
  entry: Place
  /** Lines of slides.md on which the headmatter's keys stand, by their way from the top: `recap.people.0.name`. */
  keyLines?: Record<string, number>
  colorSchema: 'auto' | 'light' | 'dark'
  /** Slides that were generated, and that a person deleted. */
  deleted?: DeletedSlide[]
}

/** @property lines first and last line of the report that it came from */
export interface DeletedSlide { id: string, lines: [first: number, last: number] }

export interface SourceSlide {
  /** From 1, as Slidev counts: hidden slides are left out. */
  no: number
  id?: string
  title: string
  person?: string
  topic?: string
  routeAlias?: string
  at: { file: string, line: number }
  /** The slide's Markdown with its front matter, as it stands in the file. */
  raw: string
  /** Running text of the notes, markup taken off. */
  notes: string
  owner: 'generated' | 'edited' | 'written'
  /** List items, paragraphs and quotations of its Markdown: what a reader reads at length. */
  body: string[]
}

/** Whose section a slide belongs to: a person's or a topic's. */
export const sectionOf = ({ person, topic }: Pick<SourceSlide, 'person' | 'topic'>): string | undefined => person ?? topic

/** Whether a slide shows the running order, or its continuation. */
export const isOrder = ({ id, routeAlias }: Pick<SourceSlide, 'id' | 'routeAlias'>): boolean => routeAlias === 'order' || /^order-\d+$/.test(id ?? '')

export interface ReportSource {
  file: string
  /** What is recognised in it today. */
  recap: Recap
  /** Everything that must be on a slide or in notes, in the report's order. */
  sentences: ReportSentence[]
}

export interface ReportSentence {
  text: string
  /** A number before it that is a list's in one place and a heading's own in another. */
  sign?: string
  /** Lines of the report, from 1. */
  from: number
  to: number
}

export interface SlideView {
  no: number
  blocks: TextBlock[]
  pictures: Picture[]
  links: Link[]
  /** In the first view: text that is drawn or printed without being text of the slide, as generated content, words for screen readers. */
  extra?: string
}

/** A box that text or a picture must stay in. */
export interface Frame {
  /** As a person would name it: `ul > li`, `.field`. */
  name: string
  box: Box
}

/** Text of one block of the slide, in the lines in which it was set. */
export interface TextBlock {
  name: string
  kind: 'heading' | 'code' | 'text'
  /** A paragraph, list item or quotation of a slide whose layout is not one of ours. */
  prose: boolean
  lang: string
  lines: Line[]
  /** Its own box, and the boxes around it that it stands in, as far as it is placed by them. */
  own: Frame[]
  /** What would cut it off: boxes around it that hide what leaves them. */
  clips: Frame[]
  /** The width that its lines have, px. */
  room: number
  /** How far the first line may hang out to the left, px. */
  hang: number
}

export interface Line {
  text: string
  /** Advance width by the height of the ink. */
  box: Box
  runs: Run[]
  /** The line before it ends here because the author said so (`<br>`). */
  forced: boolean
}

/** Text of one line in one style. */
export interface Run {
  text: string
  box: Box
  /** px of the canvas, as drawn (transforms included). */
  size: number
  weight: number
  /** What it asks for, as in CSS: style, weight, families. */
  font: string
  /** As drawn, opacity of all its ancestors included: red, green, blue from 0 to 255, alpha from 0 to 1. */
  colour: [number, number, number, number]
  /** Against what is really behind it (print views); 1 to 21. */
  contrast?: number
  /** The pixel behind it that is nearest to it, `#rrggbb`. */
  backdrop?: string
  /** Something lies over it, or over the width of two characters of it (first print view). */
  covered?: boolean
}

export interface Picture {
  name: string
  kind: 'img' | 'svg' | 'video' | 'canvas' | 'iframe'
  src: string
  box: Box
  clips: Frame[]
  loaded: boolean
  /** Undefined where it has none. */
  alt: string | undefined
  /** Hidden from assistive technology, on purpose. */
  decorative: boolean
}

export interface Link {
  /** As written in the attribute. */
  href: string
  /** Resolved; undefined where it is no URL. */
  url: string | undefined
  text: string
  box: Box | undefined
  /** For `#name`: whether there is something of that name. */
  anchored?: boolean
}

export interface PdfPage {
  no: number
  /** Text that stands within the page, in the PDF's order, white space taken out. */
  text: string
  /** Text that the PDF holds outside of the page. */
  outside: string
}

/** `drawnWith` is the family of the font that was taken; undefined if none has the character, and a box is drawn. */
export interface ForeignGlyph { slides: number[], character: string, asked: string, drawnWith?: string }

export interface Traffic {
  origin: string
  /** Requests to other hosts. */
  foreign: { url: string, slide?: number }[]
  /** Requests to the deck that were not answered. */
  failed: { url: string, status: number | string, slide?: number }[]
  /** Paths of the built deck: its files, and the addresses of slides. */
  addresses: string[]
}

export interface ConsoleMessage { type: 'error' | 'warning' | 'exception', text: string, slide?: number }

export interface AccessibilityFault {
  /** axe-core's rule. */
  id: string
  impact: 'serious' | 'critical'
  help: string
  html: string
  slide?: number
  box?: Box
}
