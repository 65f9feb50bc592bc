import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readLedger } from './check/deck/read-ledger.ts'

/** The report that a deck's ledger names, and whether it is there; undefined if it names none. */
export async function knownReport(dir: string): Promise<{ path: string, isThere: boolean } | undefined> {
  const { report } = await readLedger(dir)
  if (report === undefined) return undefined
  const path = join(dir, report)
  return { path, isThere: existsSync(path) }
}
