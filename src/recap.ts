import type { Block, Heading } from './read/blocks.ts'

/**
 * What a report is about, as recognised: the one shape that the stages after
 * recognition work on. People stand in the order in which they appear.
 */
export interface Recap {
  file: string
  title: string
  lang: string
  organisation?: string
  source?: string
  /** Address that the deck will be hosted at. */
  site?: string
  date?: string
  /** The slot on the meetup's programme, in minutes, where the report says one. */
  minutes?: number
  /** Words to collect voices for, where the report names them. */
  voices?: string[]
  event: Event
  /** Everybody with a section of their own; where nobody has one, at most the author. */
  people: Person[]
  /** What the report is divided into where nobody has a section of their own; else none. */
  topics: Topic[]
  /** What comes before the first person, and the words that introduce a group of people. */
  opening: Part[]
  /** What comes after the last person. */
  closing: Part[]
  counts: Counts
  warnings: Warning[]
}

export interface Event {
  name: string
  /** The short name that the report uses for it, e.g. CNDT2022. */
  short?: string
  url?: string
  /** When it was held, in the report's words. */
  date?: string
  venue?: string
  /** How it was held, in the report's words. */
  format?: string
}

export type Role = 'speaker' | 'attendee'

export interface Person {
  /** Names the person in addresses and ids: a-z, 0-9, -, and letters of other scripts. */
  id: string
  name: string
  handle?: string
  /** Where they belong, in the report's words. */
  affiliation?: string
  /** The names of both, where two people share one section. */
  members?: string[]
  role: Role
  /** Talks that they gave. */
  talks: Talk[]
  /** Sessions that they heard and write about. */
  sessions: Session[]
  parts: Part[]
  /** Headings with no text of their own that their section is the first below: Day 1, 招待講演. */
  above?: Heading[]
  /** Line of the first heading (or sentence) that names them. */
  line: number
  /** The recogniser that found them. */
  foundBy: string
}

export interface Talk {
  title: string
  url?: string
  /** Other addresses of the same slides, as an embed below a heading with a link. */
  also?: string[]
  /** What the report calls it where it is no talk among others, 招待講演 or LT, and in which line. */
  kind?: { text: string, line: number }
  line: number
}
/** `speaker` is empty where the report does not say whose it was. */
export interface Session extends Talk { speaker: string }

/** A section of a report in which nobody has one of their own. */
export interface Topic {
  /** Names the topic in addresses and ids, as a person's does. */
  id: string
  title: string
  /** It is a day of the event: what it is about are its sessions. */
  day?: true
  /** Sessions that it writes about: its own heading's, those of the headings below (the session has the heading's line), and those that its text mentions. */
  sessions: Session[]
  /** The topic's own heading and text, then a part for each heading directly below it. */
  parts: Part[]
  /** Headings with no text of their own that it is the first below. */
  above?: Heading[]
  line: number
}

/** A heading and what stands under it, sub-headings included. */
export interface Part {
  heading?: Heading
  blocks: Block[]
  /** Index into the person's talks, where the part is about one. */
  talk?: number
  /** Name of the person who introduces themselves in it (opening and closing). */
  author?: string
  /** It says who wrote the report (closing): for those who read it, not for those who listen. */
  profile?: true
}

export interface Counts { speakers: number, talks: number, attendees: number }

/** Something that a person should look at; the deck is made all the same. */
export interface Warning { message: string, line?: number }
