import { isMap, LineCounter, parseDocument } from 'yaml'
import { RecapError } from '../errors.ts'

/** What a report's front matter can say. Every field is optional: the text itself is asked first to last. */
export interface FrontMatter {
  title?: string
  event?: { name?: string, short?: string, url?: string }
  organisation?: string
  source?: string
  site?: string
  date?: string
  lang?: string
  /** The slot on the meetup's programme, in minutes. */
  minutes?: number
  /** Words that several people share; counted in the text, quoted from it. */
  voices?: string[]
}

/** More than any real front matter has; keeps alias bombs out. */
const MAX_ALIASES = 20

/**
 * Reads YAML front matter.
 * @throws RecapError with file and line if the YAML is broken or a field has the wrong type.
 */
export function readFrontMatter(yaml: string, file: string, firstLine: number): FrontMatter {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' })
  const lineOf = (offset: number) => firstLine + lines.linePos(offset).line - 1
  const [error] = document.errors
  if (error) {
    throw new RecapError(`the front matter is not valid YAML: ${error.message.split('\n')[0]}`, { file, line: lineOf(error.pos[0]) }, 'quote values that contain ": " or begin with a special character')
  }
  if (document.contents === null) return {}
  if (!isMap(document.contents)) {
    throw new RecapError('the front matter is not a list of "key: value" lines', { file, line: firstLine }, 'write one "key: value" a line between the two ---')
  }
  const values = toValues(document, file, firstLine)
  const at = (key: string): number => {
    const node = document.get(key, true) as { range?: [number, number, number] } | undefined
    return node?.range ? lineOf(node.range[0]) : firstLine
  }
  const text = (key: string): string | undefined => {
    const value = values[key]
    if (value === undefined || value === null) return undefined
    if (value instanceof Date) return value.toISOString().slice(0, 10)
    if (typeof value === 'object') throw new RecapError(`"${key}" must be text`, { file, line: at(key) }, `write ${key}: some text`)
    return String(value)
  }
  return {
    ...defined({
      title: text('title'),
      organisation: text('organisation') ?? text('organization'),
      source: text('source'),
      site: text('site'),
      date: text('date'),
      lang: text('lang') ?? text('language'),
      event: readEvent(values.event),
      minutes: readMinutes(values.minutes, file, () => at('minutes')),
      voices: readVoices(values.voices),
    }),
  }
}

/** The front matter's values; aliases that lead nowhere, or to too much, are refused. */
function toValues(document: ReturnType<typeof parseDocument>, file: string, line: number): Record<string, unknown> {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown>
  }
  catch (error) {
    throw new RecapError(`the front matter's aliases cannot be followed: ${error instanceof Error ? error.message : String(error)}`, { file, line }, 'write the values themselves in place of *alias')
  }
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

const asText = (value: unknown): string | undefined =>
  value === undefined || value === null || typeof value === 'object' ? undefined : String(value)

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
