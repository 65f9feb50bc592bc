import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { RecapError } from '../errors.ts'
import { knownReport } from '../known-report.ts'

/** What a report can be called. */
const REPORT = /\.(?:md|markdown|html?|txt)$/i
/** Files of a repository or a deck that are no reports. */
const OTHER = /^(?:readme|changelog|contributing|license|licence|security|code_of_conduct|slides|index|robots|requirements)\b/i

/**
 * The report that nobody named: the one that the deck in a folder was made from, or `report.md` in the current folder.
 * @throws RecapError that names what could be meant.
 */
export async function findReport(dir: string): Promise<string> {
  const known = await knownReport(dir)
  if (known?.isThere) return known.path
  if (existsSync('report.md')) return 'report.md'
  const names = (await readdir('.')).filter(name => REPORT.test(name) && !OTHER.test(name)).sort()
  const [first] = names
  throw new RecapError('there is no report.md here', {}, first === undefined
    ? 'give the path of the report: recap generate path/to/report.md'
    : `say which is the report: recap generate ${quoted(first)}${names.length > 1 ? ` (there are ${names.map(quoted).slice(0, 9).join(', ')}${names.length > 9 ? ', …' : ''})` : ''}`)
}

/** As a shell takes it. */
const quoted = (name: string): string => /[^\p{L}\p{N}._-]/u.test(name) ? `'${name.replaceAll('\'', '\'\\\'\'')}'` : name
