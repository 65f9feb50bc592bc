import { createHash } from 'node:crypto'
import type { DeckFiles } from './deck.ts'

export const LEDGER_FILE = 'recap.lock.json'

/** What was last written: by it a page that a person edited is told from one that nobody touched. */
export interface Ledger {
  version: 1
  /** Path below the deck's folder → SHA-256 of the content that was written there. */
  files: Record<string, string>
}

export const emptyLedger = (): Ledger => ({ version: 1, files: {} })

/** Reads a ledger; what cannot be read is no ledger, and then every file counts as a person's own. */
export function parseLedger(text: string | undefined): Ledger {
  if (!text) return emptyLedger()
  try {
    const value = JSON.parse(text) as Partial<Ledger>
    return value.version === 1 && value.files && typeof value.files === 'object' ? { version: 1, files: value.files } : emptyLedger()
  }
  catch {
    return emptyLedger()
  }
}

export const formatLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`

export const hashOf = (content: string): string => createHash('sha256').update(content.replace(/\r\n/g, '\n')).digest('hex')

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
export function planWrite(generated: DeckFiles, present: Map<string, string>, ledger: Ledger): WritePlan {
  const plan: WritePlan = { write: new Map(), remove: [], kept: [], unchanged: [], ledger: emptyLedger() }
  for (const [path, content] of generated) {
    const there = present.get(path)
    const last = ledger.files[path]
    if (there === content) plan.unchanged.push(path)
    else if (there === undefined || hashOf(there) === last) plan.write.set(path, content)
    else {
      plan.kept.push(path)
      // The hash of what was last written stays, so that the file goes on counting as edited.
      if (last) plan.ledger.files[path] = last
      continue
    }
    plan.ledger.files[path] = hashOf(content)
  }
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
