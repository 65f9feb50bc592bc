import { createHash } from 'node:crypto'
import type { DeckFiles } from './deck.ts'

export const LEDGER_FILE = 'recap.lock.json'

/** What was last written: by it a page or a slide that a person edited is told from one that nobody touched. */
export interface Ledger {
  version: 2
  /** The report that the deck was made from, as a path from the deck's folder. */
  report?: string
  /** The slot in minutes, where --minutes said one: it goes before the report's own. */
  minutes?: number
  /** Path below the deck's folder → SHA-256 of a picture that was copied or fetched to there. */
  photos?: Record<string, string>
  /** Path below the deck's folder → SHA-256 of the content that was written there. */
  files: Record<string, string>
  /** Id of a slide → SHA-256 of its text. A ledger of version 1 has none. */
  slides: Record<string, string>
}

export const emptyLedger = ({ report, minutes, photos }: Omit<Made, 'slides'> = {}): Ledger => ({
  version: 2,
  ...(report !== undefined && { report }),
  ...(minutes !== undefined && { minutes }),
  ...(photos && Object.keys(photos).length > 0 && { photos }),
  files: {},
  slides: {},
})

/** Reads a ledger; what cannot be read is no ledger, and then every file counts as a person's own. */
export function parseLedger(text: string | undefined): Ledger {
  if (!text) return emptyLedger()
  try {
    const { version, report, minutes, photos, files, slides } = JSON.parse(text) as Partial<Record<keyof Ledger, unknown>>
    if ((version !== 1 && version !== 2) || !isRecord(files)) return emptyLedger()
    const made = emptyLedger({
      ...(typeof report === 'string' && { report }),
      ...(typeof minutes === 'number' && minutes > 0 && { minutes }),
      ...(isRecord(photos) && { photos }),
    })
    return { ...made, files, slides: isRecord(slides) ? slides : {} }
  }
  catch {
    return emptyLedger()
  }
}

const isRecord = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null && !Array.isArray(value)

export const formatLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`

export const hashOf = (content: string): string => createHash('sha256').update(content.replace(/\r\n/g, '\n')).digest('hex')

/** The hash of a slide's text, whether it was just written or cut out of its page by Slidev's parser, with the empty lines around it. */
export const slideHash = (text: string): string => hashOf(text.trim())

/** A record's own entry: a slide may be called `constructor`. */
export const entryOf = (record: Record<string, string>, key: string): string | undefined => Object.hasOwn(record, key) ? record[key] : undefined

/** Adds what a record does not have: of two slides with one id the first is meant. */
export function addNew(record: Record<string, string>, entries: [key: string, value: string][]): void {
  for (const [key, value] of entries) if (!Object.hasOwn(record, key)) record[key] = value
}

/** What the ledger is to know of a generation beside its files. */
export interface Made {
  report?: string | undefined
  minutes?: number | undefined
  photos?: Record<string, string> | undefined
  /** Path of a page → the hashes of its slides by their ids. */
  slides: Map<string, Record<string, string>>
}

/** What happens to each file when a deck is generated again. */
export interface WritePlan {
  write: DeckFiles
  remove: string[]
  /** Files that a person edited: they stay as they are. */
  kept: string[]
  unchanged: string[]
  ledger: Ledger
}

/**
 * Compares what is generated with what is there. A file is written if it is
 * new, or if nobody has touched it since it was last written; a generated file
 * that no section asks for any more is removed if nobody touched it.
 */
export function planWrite(generated: DeckFiles, present: Map<string, string>, ledger: Ledger, made: Made = { slides: new Map() }): WritePlan {
  const plan: WritePlan = { write: new Map(), remove: [], kept: [], unchanged: [], ledger: emptyLedger(made) }
  const edited: string[] = []
  for (const [path, content] of generated) {
    const there = present.get(path)
    const last = ledger.files[path]
    if (there === content) plan.unchanged.push(path)
    else if (there === undefined || hashOf(there) === last) plan.write.set(path, content)
    else {
      plan.kept.push(path)
      // The hash of what was last written stays, so that the file goes on counting as edited.
      if (last) plan.ledger.files[path] = last
      edited.push(there)
      continue
    }
    plan.ledger.files[path] = hashOf(content)
    addNew(plan.ledger.slides, Object.entries(made.slides.get(path) ?? {}))
  }
  keepSlides(plan.ledger, ledger, edited)
  for (const [path, last] of Object.entries(ledger.files)) {
    if (generated.has(path)) continue
    const there = present.get(path)
    if (there === undefined) continue
    if (hashOf(there) === last) plan.remove.push(path)
    // Its section is gone, a person's work on it is not: from now on the page is theirs.
    else plan.kept.push(path)
  }
  return plan
}

/** The hashes of the slides that edited pages still have stay as the pages' own do. */
function keepSlides(ledger: Ledger, before: Ledger, edited: string[]) {
  const pages = edited.join('\n')
  addNew(ledger.slides, Object.entries(before.slides).filter(([id]) => pages.includes(id)))
}
