import type { Align } from '../read/blocks.ts'
import type { Link, Prose } from '../read/prose.ts'

/**
 * A slide before it is written. Everything that it says carries where it comes
 * from: the report (with its line) or the deck's own labels. There is no third way
 * to put a word on a generated slide.
 */
export interface Slide {
  /** Stable: person and part, not the slide's number. */
  id: string
  layout: Layout
  /** Id of the person whose section it belongs to. */
  person?: string
  /** Id of the topic whose section it belongs to. */
  topic?: string
  /** Address of its own, e.g. `akichan`. */
  routeAlias?: string
  /** Other front matter that the layout reads. */
  props?: Record<string, string | number | boolean>
  body: Node[]
  /** The report's text behind the slide, in reading order. */
  notes: Note[]
}

export type Layout
  = | 'recap-cover' | 'recap-order' | 'recap-event' | 'recap-figures' | 'recap-photos'
    | 'recap-person' | 'recap-topic' | 'recap-talk' | 'recap-heard' | 'recap-cards' | 'recap-takeaway' | 'recap-next'
    | 'recap-voices' | 'recap-links' | 'recap-closing' | 'recap-recruit' | 'recap-code' | 'recap-table'
    | 'recap-list' | 'recap-quote' | 'recap-picture' | 'recap-address'

export type Text
  = | { from: 'report', text: string, line: number, links?: Link[] }
    | { from: 'label', text: string }

export const fromReport = (text: string, line: number): Text => ({ from: 'report', text, line })
/** A prose as it stands, its links kept. */
export const proseText = ({ text, links }: Prose, line: number): Text => ({ from: 'report', text, line, ...(links.length > 0 && { links }) })
export const fromLabel = (text: string): Text => ({ from: 'label', text })

export type Node
  = | { type: 'title', text: Text }
    | { type: 'subtitle', text: Text }
    | { type: 'points', items: Text[] }
    | { type: 'say', text: Text }
    | { type: 'paragraph', text: Text }
    | { type: 'link', url: string, text: Text }
    | { type: 'code', lang: string, value: string, line: number }
    /** Code that is shown from a file of its own; which one follows from the slide's id. */
    | { type: 'snippet', lang: string, value: string, line: number }
    | { type: 'table', rows: Text[][], align?: Align[], line: number }
    /** Items with their depths, from 0; `start` is the number of the first, where they have numbers. Those further in may have their own. */
    | { type: 'list', items: ListItem[], start?: number }
    | { type: 'quote', paragraphs: Text[] }
    | { type: 'component', name: ComponentName, props?: Record<string, Text | string | number> }

/** `number` is that of its own list; `again` says that the slide before has it, and this one what stands under it. */
export interface ListItem { text: Text, depth: number, numbered?: boolean, number?: number, again?: true }

export type ComponentName = 'RunningOrder' | 'Figures' | 'Photo' | 'VoiceQuote' | 'LinkCard'

export type Note
  = | { type: 'text', text: string, line: number, links?: Link[] }
    | { type: 'heading', text: string, line: number, links?: Link[] }
    /** `number` is what stands before it in the report's list, where that counts its items. */
    | { type: 'item', text: string, line: number, number?: number, links?: Link[] }
    | { type: 'code', lang: string, value: string, line: number }
    | { type: 'label', text: string }

/** A section of the deck: one file in `pages/`. */
export interface DeckSection {
  /** File name without its extension. */
  name: string
  slides: Slide[]
}
