import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The command line of the installed Playwright, to be run with node. */
export function playwrightCli(): string {
  return join(dirname(require.resolve('playwright-chromium/package.json')), 'cli.js')
}

/**
 * The command a user types for that command line. It names the version, since
 * another version of Playwright downloads another build, to another folder.
 */
export function playwrightCommand(...args: readonly string[]): string {
  const { version } = require('playwright-chromium/package.json') as { version: string }
  return ['npx', `playwright-core@${version}`, ...args].join(' ')
}

/** Where Playwright keeps its Chromium and its headless shell, there or not. */
export function playwrightBrowsers(): readonly string[] {
  const { chromium } = require('playwright-chromium') as typeof import('playwright-chromium')
  let path: string
  try {
    path = chromium.executablePath()
  }
  catch {
    return [] // Playwright has no build for this platform
  }
  if (!path) return []
  const shell = headlessShellPath(path)
  return shell === undefined ? [path] : [path, shell]
}

/**
 * The path of Playwright's headless shell, derived from the path of its
 * Chromium: Playwright has no public function for it.
 */
export function headlessShellPath(chromiumPath: string): string | undefined {
  const parts = /^(.*[\\/])chromium-(\d+)([\\/])chrome-([^\\/]+)[\\/]/.exec(chromiumPath)
  if (!parts) return undefined
  const [, cache, revision, slash, build] = parts
  const file = build?.startsWith('win') ? 'chrome-headless-shell.exe' : 'chrome-headless-shell'
  return `${cache}chromium_headless_shell-${revision}${slash}chrome-headless-shell-${build}${slash}${file}`
}
