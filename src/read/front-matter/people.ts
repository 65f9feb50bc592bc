import { RecapError } from '../../errors.ts'

/** Somebody whom `people:` names. */
export interface ListedPerson {
  name: string
  role?: 'speaker' | 'attendee'
  /** Text of the heading that their section stands under. */
  section?: string
  handle?: string
  /** Line of the report, from 1. */
  line: number
}

const AUTHOR_KEYS = ['author', 'authors']
/** Where blog engines keep an author's name, the most readable first. */
const NAME_KEYS = ['name', 'display_name', 'displayName', 'nickname', 'username', 'id', 'github', 'twitter', 'login']
const BETWEEN_NAMES = /\s*[,、，;]\s*|\s+(?:and|&)\s+/

const ROLES: readonly [role: 'speaker' | 'attendee', words: RegExp][] = [
  ['speaker', /^(?:speaker|presenter|登壇者?|発表者?|講演者?|スピーカー|발표자|연사|讲者|演讲者)$/i],
  ['attendee', /^(?:attendee|participant|listener|参加者?|聴講者?|참가자|참석자|参会者|听众)$/i],
]

/** The names of those who wrote a report, in whichever shape its engine keeps them. */
export function readAuthors(values: Record<string, unknown>): string[] | undefined {
  const names = AUTHOR_KEYS.flatMap(key => namesIn(values[key]))
  return names.length > 0 ? [...new Set(names)] : undefined
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(BETWEEN_NAMES).map(name => name.trim()).filter(Boolean)
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(item => typeof item === 'string' ? item.trim() || [] : namesIn(item))
  if (!value || typeof value !== 'object') return []
  const name = NAME_KEYS.map(key => (value as Record<string, unknown>)[key]).find(name => typeof name === 'string' && name.trim())
  return typeof name === 'string' ? [name.trim()] : []
}

/**
 * The people that front matter lists, as names or as maps with `name`, `role` and `section`.
 * @param lineOf the line of the list's item
 * @throws RecapError with file and line for what is no person.
 */
export function readPeople(value: unknown, file: string, lineOf: (item?: number) => number): ListedPerson[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw wrong('"people" must be a list', file, lineOf())
  return value.map((item: unknown, index): ListedPerson => {
    const line = lineOf(index)
    const { name, role, section, handle } = typeof item === 'object' && item !== null ? item as Record<string, unknown> : { name: item }
    if ((typeof name !== 'string' && typeof name !== 'number') || !String(name).trim()) throw wrong('one of the "people" has no name', file, line)
    return {
      name: String(name).trim(),
      ...(role !== undefined && role !== null && { role: readRole(role, file, line) }),
      ...(section !== undefined && section !== null && { section: String(section).trim() }),
      ...(typeof handle === 'string' && handle.trim() && { handle: handle.trim() }),
      line,
    }
  })
}

function readRole(value: unknown, file: string, line: number): 'speaker' | 'attendee' {
  const found = ROLES.find(([, words]) => words.test(String(value).trim()))
  if (found) return found[0]
  throw wrong(`a person's role is "speaker" or "attendee", not ${JSON.stringify(value)}`, file, line)
}

const wrong = (message: string, file: string, line: number): RecapError =>
  new RecapError(message, { file, line }, 'write people: [{ name: Ada, role: speaker, section: the heading of her section }]')
