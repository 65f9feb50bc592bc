import type { DeckPlan } from '../plan/index.ts'
import type { Person } from '../recap.ts'
import { colourOf } from './colour.ts'
import { frontMatterYaml } from './yaml.ts'

/**
 * What layouts and components know of the report: it stands once, in the
 * headmatter of slides.md under `recap:`, and they all read it from there.
 */
export interface RecapData {
  lang: string
  event: { name: string, short?: string, venue?: string, url?: string }
  organisation?: string
  date?: string
  source?: string
  /** Address that the deck is hosted at; link previews need it. */
  site?: string
  minutes: number
  /** Of these, minutes for the opening, the voices and the closing. */
  frameMinutes: number
  counts: { speakers: number, talks: number, attendees: number }
  people: RecapPerson[]
}

export interface RecapPerson {
  id: string
  name: string
  role: 'speaker' | 'attendee'
  /** Index into the palette in styles/tokens.css. */
  colour: number
  minutes: number
  talks: { title: string, url?: string }[]
  sessions: { title: string, speaker: string, url?: string }[]
}

export function recapData({ recap, minutes, totalMinutes }: DeckPlan): RecapData {
  const { name, short, venue, url } = recap.event
  return {
    lang: recap.lang,
    event: { name, ...(short && { short }), ...(venue && { venue }), ...(url && { url }) },
    ...(recap.organisation && { organisation: recap.organisation }),
    ...(recap.date && { date: recap.date }),
    ...(recap.source && { source: recap.source }),
    ...(recap.site && { site: recap.site }),
    minutes: totalMinutes,
    frameMinutes: totalMinutes - Object.values(minutes).reduce((sum, share) => sum + share, 0),
    counts: recap.counts,
    people: recap.people.map((person, index) => personData(person, index, minutes[person.id] ?? 1)),
  }
}

function personData({ id, name, role, talks, sessions }: Person, index: number, minutes: number): RecapPerson {
  return {
    id,
    name,
    role,
    colour: colourOf(index),
    minutes,
    talks: talks.map(({ title, url }) => ({ title, ...(url && { url }) })),
    sessions: sessions.map(({ title, speaker, url }) => ({ title, speaker, ...(url && { url }) })),
  }
}

export interface EntryOptions {
  /** Pages in the order of the deck, as `pages/name.md`. */
  pages: string[]
  /** Addons that the deck needs; none where this package is the deck's own root. */
  addons: string[]
}

/** slides.md: the headmatter, and one import for each page. */
export function writeEntry(plan: DeckPlan, { pages, addons }: EntryOptions): string {
  const { recap } = plan
  const [first, ...others] = pages
  const headmatter = {
    theme: 'default',
    ...(addons.length > 0 && { addons }),
    title: recap.title,
    titleTemplate: '%s',
    ...(recap.organisation && { author: recap.organisation }),
    info: recap.event.name,
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
    recap: recapData(plan),
    src: `./${first}`,
  }
  const imports = others.map(page => `---\nsrc: ./${page}\n---\n`)
  return [`---\n${frontMatterYaml(headmatter)}---\n`, ...imports].join('\n')
}

/** A file name that every system takes. */
const exportName = (name: string): string =>
  `${name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')}-recap`
