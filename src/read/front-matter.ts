import { RecapError } from '../errors.ts'
import type { Warning } from '../recap.ts'
import { readAddress } from './front-matter/address.ts'
import { readAuthors, readPeople, type ListedPerson } from './front-matter/people.ts'
import type { Head } from './front-matter/split.ts'
import { readValues } from './front-matter/values.ts'
import { withoutSigns } from './struck.ts'

export type { ListedPerson } from './front-matter/people.ts'

/** What a report's front matter can say. Every field is optional: the text itself is asked first to last. */
export interface FrontMatter {
  title?: string
  event?: { name?: string, short?: string, url?: string }
  organisation?: string
  source?: string
  site?: string
  date?: string
  lang?: string
  /** What the report is about, in a sentence or two. */
  description?: string
  /** Names of those who wrote the report. */
  authors?: string[]
  /** Who has a section in it, where recognition is to be corrected. */
  people?: ListedPerson[]
  /** The slot on the meetup's programme, in minutes. */
  minutes?: number
  /** Words that several people share; counted in the text, quoted from it. */
  voices?: string[]
}

export interface ReadFrontMatter { meta: FrontMatter, warnings: Warning[] }

/**
 * Reads YAML front matter.
 * @throws RecapError with file and line if the YAML is broken or a field of ours has an impossible value.
 */
export const readFrontMatter = (yaml: string, file: string, firstLine: number): FrontMatter =>
  readHead({ format: 'yaml', text: yaml, firstLine }, file).meta

/**
 * Reads the head of a report. Keys are those of this project and of blog engines; what an engine lets a
 * field be that we can make nothing of is passed by.
 * @throws RecapError with file and line if it is broken or a field of ours has an impossible value.
 */
export function readHead(head: Head, file: string): ReadFrontMatter {
  const { values: own, lineOf, warnings } = readValues(head, file)
  const values = withoutSigns(own)
  const text = (key: string): string | undefined => {
    const value = values[key]
    if (typeof value !== 'object' || value === null) return asText(value)
    throw new RecapError(`"${key}" must be text`, { file, line: lineOf(key) }, `write ${key}: some text`)
  }
  const first = (...keys: string[]): string | undefined => keys.map(key => asText(values[key])).find(Boolean)
  const address = (key: string, value: string | undefined) => readAddress(value, key, () => lineOf(key.replace(/\..*/, '')), warnings)
  const event = readEvent(values.event)
  const meta = defined({
    title: text('title') ?? first('subject'),
    organisation: text('organisation') ?? text('organization'),
    source: address('source', first('source')),
    site: address('site', first('site')),
    date: first('date'),
    lang: first('lang', 'language'),
    description: first('description', 'excerpt', 'lede', 'summary'),
    authors: readAuthors(values),
    people: readPeople(values.people, file, item => lineOf('people', item)),
    event: event && defined({ ...event, url: address('event.url', event.url) }),
    minutes: readMinutes(values.minutes, file, () => lineOf('minutes')),
    voices: readVoices(values.voices),
  })
  return { meta, warnings }
}

function readVoices(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? [value] : undefined
}

function readEvent(value: unknown): FrontMatter['event'] {
  if (typeof value === 'string') return { name: value }
  if (!value || typeof value !== 'object') return undefined
  const { name, short, url } = value as Record<string, unknown>
  return defined({ name: asText(name), short: asText(short), url: asText(url) })
}

function readMinutes(value: unknown, file: string, line: () => number): number | undefined {
  if (value === undefined || value === null) return undefined
  const minutes = typeof value === 'boolean' ? Number.NaN : Number(value)
  if (Number.isFinite(minutes) && minutes > 0) return minutes
  throw new RecapError(`"minutes" must be a number above 0, not ${JSON.stringify(value)}`, { file, line: line() }, 'write minutes: 20')
}

/** A value as one line of text; undefined where it is none, or empty. */
function asText(value: unknown): string | undefined {
  // TOML has dates of its own; they are Dates that know how they were written.
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (value === undefined || value === null || typeof value === 'object') return undefined
  return String(value).trim() || undefined
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
