import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { RecapError } from '../errors.ts'
import { NO_SETTINGS, siteEnvironment, type SiteSettings } from '../deck/site-settings.ts'
import { captureSlidev } from '../slidev.ts'

export interface Built {
  folder: string
  /** Paths of its files, `/assets/…`. */
  files: string[]
  remove: () => Promise<void>
}

export interface BuildOptions {
  /** Milliseconds that it may take. */
  ms: number
  /** The folder that the site's own temporary one is made in (default: the system's). */
  beside?: string
  /** The path that it will be served under, with its slashes. */
  base?: string
  settings?: SiteSettings
  /** Ends it. */
  stop?: AbortSignal
}

/** Whatever else this process runs in: a test's environment would get Vue's development build. */
const PRODUCTION = { NODE_ENV: 'production' }

/**
 * Builds a deck into a folder for the time being.
 * @throws RecapError with Slidev's own words if it does not build, or not in time, or if it was stopped.
 */
export async function buildSite(entry: string, { ms, beside = tmpdir(), base = '/', settings = NO_SETTINGS, stop }: BuildOptions): Promise<Built> {
  const folder = await mkdtemp(join(beside, '.recap-site-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clear)
  const remove = async () => {
    process.off('exit', clear)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const { code, output } = await captureSlidev(['build', entry, '--out', folder, '--base', base], ms, { stop, env: { ...siteEnvironment(settings), ...PRODUCTION } })
    if (code !== 0) throw buildError(entry, code, output, ms)
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    return { folder, files: files.filter(file => file.isFile()).map(file => `/${relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/')}`), remove }
  }
  catch (error) {
    await remove()
    throw error
  }
}

const COLOURS = /\x1B\[[\d;]*m/g

function buildError(entry: string, code: number | null, output: string, ms: number): RecapError {
  if (code === null) return new RecapError(`the deck does not build within ${ms / 1000} seconds`, { file: entry }, 'see what it waits for: npx slidev build')
  const lines = output.replace(COLOURS, '').split('\n').map(line => line.trimEnd()).filter(Boolean)
  const from = lines.findIndex(line => /error/i.test(line))
  const said = (from < 0 ? lines.slice(-12) : lines.slice(from, from + 12)).map(line => `  ${line}`).join('\n')
  return new RecapError(`the deck does not build; Slidev says:\n${said}`, { file: entry }, 'mend what it names and check again')
}
