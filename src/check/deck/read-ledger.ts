import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LEDGER_FILE, parseLedger, type Ledger } from '../../write/ledger.ts'

/** What was last generated into a folder. */
export const readLedger = async (dir: string): Promise<Ledger> =>
  parseLedger(await readFile(join(dir, LEDGER_FILE), 'utf8').catch(() => undefined))
