import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { playwrightBrowsers } from './playwright.ts'

/** What finding a browser needs to know about a machine. */
export interface Host {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly cwd: string
  /** The path the user gave as an option, if any; relative to `cwd`. */
  readonly chosenPath?: string | undefined
  /** Whether the path is a file which this user may execute. */
  isExecutable(path: string): boolean
  /** Where Playwright's own browsers are, or would be. */
  playwrightBrowsers(): readonly string[]
}

/** The machine this process runs on. */
export function thisHost(chosenPath?: string): Host {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
    chosenPath,
    isExecutable,
    playwrightBrowsers,
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  }
  catch {
    return false
  }
}
