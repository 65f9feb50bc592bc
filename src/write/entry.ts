import type { DeckPlan } from '../plan/index.ts'
import type { Person, Session } from '../recap.ts'
import { aboutOf } from '../plan/about.ts'
import { toId } from '../recognise/id.ts'
import { colourOf } from './colour.ts'
import { escapeNote } from './escape.ts'
import { plainYaml } from './plain-yaml.ts'
import type { Value } from './value.ts'
import { frontMatterYaml } from './yaml.ts'

/**
 * What layouts and components know of the report: it stands once, in the
 * headmatter of slides.md under `recap:`, and they all read it from there.
 */
export interface RecapData {
  lang: string
  event: { name: string, short?: string, date?: string, venue?: string, format?: string, url?: string }
  organisation?: string
  date?: string
  source?: string
  /** Address that the deck is hosted at; link previews need it. */
  site?: string
  minutes: number
  /** Of these, minutes for the opening, the voices and the closing. */
  frameMinutes: number
  counts: { speakers: number, talks: number, attendees: number }
  /** Everybody with a section; where the sections are topics, who wrote about them. */
  people: RecapPerson[]
  /** The sections of a report in which nobody has one of their own. */
  topics?: RecapTopic[]
}

export interface RecapPerson {
  id: string
  name: string
  /** Both names, of two people who share a section. */
  members?: string[]
  /** Where they belong, as the report says it: a company, a team. */
  affiliation?: string
  role: 'speaker' | 'attendee'
  /** Index into the palette in styles/tokens.css. */
  colour: number
  /** 0 of an author who has no section. */
  minutes: number
  talks: { title: string, url?: string }[]
  sessions: RecapSession[]
  /** What their section is about, where they neither gave nor heard a talk. */
  about?: string[]
}

export interface RecapTopic {
  id: string
  title: string
  /** A day of the event: its sessions stand where others have a title alone. */
  day?: true
  colour: number
  minutes: number
  sessions: RecapSession[]
}

/** `speaker` is empty where the report does not say whose it was. */
export interface RecapSession {
  title: string
  speaker: string
  url?: string
  /** What the report calls it where it is no talk among others: 基調講演, LT. */
  kind?: string
}

export function recapData({ recap, minutes, totalMinutes }: DeckPlan): RecapData {
  const { name, short, date, venue, format, url } = recap.event
  return {
    lang: recap.lang,
    event: { name, ...(short && { short }), ...(date && { date }), ...(venue && { venue }), ...(format && !venue && { format }), ...(url && { url }) },
    ...(recap.organisation && { organisation: recap.organisation }),
    ...(recap.date && { date: recap.date }),
    ...(recap.source && { source: recap.source }),
    ...(recap.site && { site: recap.site }),
    minutes: totalMinutes,
    frameMinutes: totalMinutes - Object.values(minutes).reduce((sum, share) => sum + share, 0),
    counts: recap.counts,
    // An author's colour comes after the topics'.
    people: recap.people.map((person, index) => personData(person, recap.topics.length + index, minutes[person.id] ?? 0)),
    ...(recap.topics.length > 0 && {
      topics: recap.topics.map(({ id, title, day, sessions }, index) => ({ id, title, ...(day && { day }), colour: colourOf(index), minutes: minutes[id] ?? 0, sessions: sessions.map(sessionData) })),
    }),
  }
}

function personData(person: Person, index: number, minutes: number): RecapPerson {
  const { id, name, members, affiliation, role, talks, sessions } = person
  const about = aboutOf(person)
  return {
    id,
    name,
    ...(members && { members }),
    ...(affiliation && !members && { affiliation }),
    role,
    colour: colourOf(index),
    minutes,
    talks: talks.map(({ title, url }) => ({ title, ...(url && { url }) })),
    sessions: sessions.map(sessionData),
    ...(about.length > 0 && { about }),
  }
}

const sessionData = ({ title, speaker, url, kind }: Session): RecapSession => ({ title, speaker, ...(url && { url }), ...(kind && { kind: kind.text }) })

/** slides.md as it is generated: what its headmatter says, and the pages that it imports, in order. */
export interface Entry {
  headmatter: { [key: string]: Value }
  /** A page for each section, as `pages/name.md`. */
  sections: string[]
  /** Pages that are people's own; they come after the generated ones. */
  own: string[]
}

/** Where edited slides go whose section the report does not have any more: nothing of it is shown. */
export const SET_ASIDE = 'pages/set-aside.md'

export const pagesOf = ({ sections, own }: Entry): string[] => [...sections, ...own]

/** slides.md where there was none: the headmatter, and one import for each page. */
export function writeEntry(entry: Entry): string {
  const [first, ...others] = pagesOf(entry)
  const head = { ...entry.headmatter, ...(first !== undefined && { src: `./${first}` }) }
  return [`---\n${plainYaml(head) ?? frontMatterYaml(head)}---\n`, ...others.map(importOf)].join('\n')
}

/** A page's import. */
export const importOf = (page: string): string => `---\nsrc: ./${page}\n${page === SET_ASIDE ? 'hide: true\n' : ''}---\n`

/** The headmatter of a deck. `addons` are those that it needs: none where this package is the deck's own root. */
export function headmatterOf(plan: DeckPlan, addons: string[]): Entry['headmatter'] {
  const { recap } = plan
  return {
    theme: 'default',
    ...(addons.length > 0 && { addons }),
    title: recap.title,
    titleTemplate: '%s',
    ...authorOf(recap),
    // Slidev shows it as Markdown with HTML in it.
    info: escapeNote(recap.event.name),
    keywords: [recap.event.name, recap.event.short].filter(Boolean).join(', '),
    favicon: './favicon.svg',
    htmlAttrs: { lang: recap.lang },
    fonts: { provider: 'none', sans: 'Recap Sans', mono: 'Recap Mono' },
    colorSchema: 'auto',
    transition: 'fade',
    routerMode: 'history',
    exportFilename: exportName(recap.event.short ?? recap.event.name),
    drawings: { persist: false },
    remoteAssets: false,
    recap: recapData(plan) as unknown as Value,
  }
}

/** Whose deck it is: the organisation's, or, where somebody writes about topics, theirs. */
function authorOf({ organisation, people, topics }: DeckPlan['recap']): { author?: string } {
  const author = organisation ?? (topics.length > 0 ? people[0]?.name : undefined)
  return author ? { author } : {}
}

/** A file name that every system takes. */
const exportName = (name: string): string => `${toId(name)}-recap`
