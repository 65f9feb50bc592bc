import { posix, win32 } from 'node:path'
import { BrowserError } from './error.ts'
import type { Host } from './host.ts'
import { usualPlaces } from './places.ts'

/** Environment variables that name a browser, the strongest first. */
export const BROWSER_VARIABLES = [
  'RECAP_BROWSER',
  'PUPPETEER_EXECUTABLE_PATH',
  'CHROME_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
] as const

type Variable = (typeof BROWSER_VARIABLES)[number]

/** A browser on disk; `source` says how it was found. */
export interface FoundBrowser {
  readonly path: string
  readonly name: string
  readonly source: 'option' | Variable | 'installed' | 'playwright'
}

/**
 * The Chromium-based browser to use: the one the user chose (option, then
 * environment), else an installed one, else Playwright's own download.
 * Undefined if there is none.
 *
 * Throws a BrowserError `path-missing` if the user's choice is no executable
 * file: a wrong choice is never passed over in silence.
 */
export function findBrowser(host: Host): FoundBrowser | undefined {
  return eachBrowser(host).next().value ?? undefined
}

/**
 * All browsers on disk, the preferred one first; only the chosen one if the
 * user chose. Throws like `findBrowser`.
 */
export const listBrowsers = (host: Host): readonly FoundBrowser[] => [...eachBrowser(host)]

/** The same, one at a time: to ask Playwright for its own takes a while, and is seldom needed. */
export function* eachBrowser(host: Host): Generator<FoundBrowser, undefined> {
  const chosen = chosenBrowser(host)
  if (chosen) {
    yield chosen
    return
  }
  for (const place of usualPlaces(host)) {
    if (host.isExecutable(place.path)) yield { ...place, source: 'installed' }
  }
  for (const path of host.playwrightBrowsers()) {
    if (host.isExecutable(path)) yield { name: 'Playwright\'s Chromium', path, source: 'playwright' }
  }
}

function chosenBrowser(host: Host): FoundBrowser | undefined {
  if (host.chosenPath) return checkedChoice(host, host.chosenPath, 'option')
  for (const variable of BROWSER_VARIABLES) {
    const value = host.env[variable]
    if (value) return checkedChoice(host, value, variable)
  }
  return undefined
}

function checkedChoice(host: Host, value: string, source: 'option' | Variable): FoundBrowser {
  const paths = host.platform === 'win32' ? win32 : posix
  const path = paths.resolve(host.cwd, value)
  if (host.isExecutable(path)) return { path, name: paths.basename(path), source }
  if (source === 'option') {
    throw new BrowserError('path-missing', `The browser ${path}, given as an option, is not an executable file.`)
  }
  const unset = host.platform === 'win32' ? `set ${source}=` : `unset ${source}`
  throw new BrowserError(
    'path-missing',
    `The browser ${path}, named by the environment variable ${source}, is not an executable file.`,
    unset,
  )
}
