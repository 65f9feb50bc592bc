import { hash } from 'node:crypto'
import { withPlainEnds } from './line-ends.ts'
import type { Value } from './value.ts'

export const LEDGER_FILE = 'recap.lock.json'

/**
 * What was last written: by it what a person edited is told from what nobody touched, and what they deleted from
 * what is new.
 */
export interface Ledger {
  version: 3
  /** The report that the deck was made from, as a path from the deck's folder. */
  report?: string
  /** The slot in minutes, where --minutes said one: it goes before the report's own. */
  minutes?: number
  /** Path below the deck's folder → SHA-256 of a picture that was copied or fetched to there. */
  photos?: Record<string, string>
  /** Path below the deck's folder → SHA-256 of the file as it is generated, line ends aside. */
  files: Record<string, string>
  entry?: WrittenEntry
  /** Path of a page → the ids of its slides, in the generator's order. */
  orders: Record<string, string[]>
  /** Slides by their ids. */
  slides: Record<string, WrittenSlide>
}

/** What was last written of slides.md: what its headmatter says, and the pages that it imports, in order. */
export interface WrittenEntry { headmatter: { [key: string]: Value }, pages: string[] }

/** What was last written of a slide. */
export interface WrittenSlide {
  /** What it said (`meaning`). */
  hash: string
  /** The page that it was written to. */
  page: string
  /** Fingerprints of what it has from the report: by them it is known again, wherever it stands. */
  says: string
  /** First and last line of the report that it came from. */
  lines?: [first: number, last: number]
  /** A person deleted it; it is not generated until it is restored. */
  deleted?: true
}

export const emptyLedger = (): Ledger => ({ version: 3, files: {}, orders: {}, slides: {} })

/** Reads a ledger; what cannot be read is no ledger, and then every file counts as a person's own. */
export function parseLedger(text: string | undefined): Ledger {
  if (!text) return emptyLedger()
  try {
    const ledger = JSON.parse(text) as Partial<Record<keyof Ledger, unknown>> | null
    return isLedger(ledger) ? ledger : emptyLedger()
  }
  catch {
    return emptyLedger()
  }
}

const isLedger = (ledger: Partial<Record<keyof Ledger, unknown>> | null): ledger is Ledger =>
  isRecord(ledger) && ledger.version === 3 && isRecord(ledger.files) && isRecord(ledger.orders) && isRecord(ledger.slides)
  && Object.values(ledger.slides).every(isRecord) && Object.values(ledger.orders).every(Array.isArray)
  && (ledger.report === undefined || typeof ledger.report === 'string')
  && (ledger.minutes === undefined || (typeof ledger.minutes === 'number' && ledger.minutes > 0))
  && (ledger.photos === undefined || isRecord(ledger.photos))
  && (ledger.entry === undefined || (isRecord(ledger.entry) && isRecord(ledger.entry.headmatter) && Array.isArray(ledger.entry.pages)))

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A ledger as JSON: a line for each slide and page, for those who read what changed in it. */
export function formatLedger(ledger: Ledger): string {
  const fields = Object.entries(ledger).filter(([, value]) => value !== undefined)
  return `{\n${fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${isRecord(value) && key !== 'entry' ? linesOf(value) : JSON.stringify(value)}`).join(',\n')}\n}\n`
}

const linesOf = (record: Record<string, unknown>): string => {
  const lines = Object.entries(record).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}'
}

/** SHA-256 of a file's text, in hex; how its lines end does not count. */
export const hashOf = (content: string): string => hash('sha256', withPlainEnds(content))

/** A record's own entry: a slide may be called `constructor`. */
export const entryOf = <T>(record: Record<string, T>, key: string): T | undefined => Object.hasOwn(record, key) ? record[key] : undefined
