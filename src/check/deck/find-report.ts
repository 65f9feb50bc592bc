import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { RecapError } from '../../errors.ts'
import { readLedger } from './read-ledger.ts'

/**
 * The report of a deck: the one that the user gave, the one that it was generated from, or `report.md` beside it.
 * @throws RecapError if there is none.
 */
export async function findReport(dir: string, given?: string): Promise<string> {
  const help = `recap check ${dir} --report FILE`
  if (given !== undefined) {
    if (existsSync(given)) return given
    throw new RecapError('there is no such file', { file: given }, help)
  }
  const { report } = await readLedger(dir)
  const found = [report, 'report.md'].filter(path => path !== undefined).map(path => join(dir, path)).find(existsSync)
  if (found) return found
  throw new RecapError(report ? `the report that the deck was generated from is not there: ${report}` : 'it is not known which report the deck is from', { file: dir }, help)
}
