import type { Browser, LaunchOptions } from 'playwright-chromium'
import { ensureBrowser } from './ensure.ts'
import { BrowserError } from './error.ts'
import type { FoundBrowser } from './find.ts'
import type { Say } from './machine.ts'

const TIMEOUT = 60_000

/** Servers of its makers that Chromium calls in spite of Playwright's flags. */
const MAKERS = ['update.googleapis.com', 'accounts.google.com', 'clients2.google.com']

/**
 * Options for Playwright's `chromium.launch`.
 *
 * Only what Playwright does not pass by itself: it already switches off the
 * sandbox (unless `chromiumSandbox` is set), /dev/shm, sync, background
 * networking, component updates and first-run pages.
 */
export function launchOptions({ path }: FoundBrowser): LaunchOptions & { args: string[] } {
  return {
    executablePath: path,
    timeout: TIMEOUT,
    args: [
      '--disable-quic',
      `--host-resolver-rules=${MAKERS.map(name => `MAP ${name} ~NOTFOUND`).join(',')}`,
    ],
  }
}

/**
 * Opens a headless browser: found, else obtained, then launched in bounded
 * time. The caller closes it. `say` and `chosenPath` as for `ensureBrowser`.
 *
 * Throws a BrowserError: as `ensureBrowser`, or `launch-failed`.
 */
export async function openBrowser(say: Say, chosenPath?: string): Promise<Browser> {
  return await launchBrowser(await ensureBrowser(say, chosenPath))
}

/** Chromium's argument for a browser that sees nothing but this machine: every other name and address is not found. */
export const THIS_MACHINE_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/** Chromium's argument for one that is drawn by the processor, without pretending to be a graphics card: quicker where there is none. */
export const NO_GPU = '--disable-gpu'

/**
 * Launches a browser that was found, headless, in bounded time. The caller closes it.
 *
 * Throws a BrowserError `launch-failed`.
 */
export async function launchBrowser(browser: FoundBrowser, args: string[] = []): Promise<Browser> {
  const { chromium } = await import('playwright-chromium')
  const options = launchOptions(browser)
  try {
    // Of an argument that is given twice Chromium takes the last.
    return await chromium.launch({ ...options, args: [...options.args, ...args] })
  }
  catch (error) {
    throw new BrowserError(
      'launch-failed',
      `${browser.name} at ${browser.path} could not be opened: ${summary(error)}`,
      undefined,
      { cause: error },
    )
  }
}

/** What is worth a look in Playwright's error; all of it is in the error's cause. */
function summary(error: unknown): string {
  const [first = '', ...rest] = (error instanceof Error ? error.message : String(error)).split('\n')
  const complaints = rest.flatMap(line => /\[err\] (.+)/.exec(line)?.[1] ?? [])
  return [first, ...complaints.slice(0, 3)].join('\n  ')
}
