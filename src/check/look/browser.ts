import type { Browser, Page } from 'playwright-chromium'
import type { FoundBrowser } from '../../browser/find.ts'
import { launchBrowser, NO_GPU, THIS_MACHINE_ONLY } from '../../browser/launch.ts'
import { within } from './limits.ts'
import type { Scheme } from './schemes.ts'
import { checkScript } from './script.ts'

/** A browser with two windows: one for the slides on screen, one for the print view. */
export interface Windows {
  /** Of the browser. */
  name: string
  browser: Browser
  screen: Page
  print: Page
  /** Ends the browser, whatever state it is in. */
  close: () => Promise<void>
}

/** px of the canvas, and so of the window: nothing is scaled. */
const CANVAS = { width: 980, height: 552 }

/** How long the browser may take to leave by itself, in milliseconds. */
const PATIENCE = 5000

/** Opens a browser for a check: it sees this machine only, and what runs in its pages is there before the deck is. */
export async function openWindows(found: FoundBrowser, colorScheme: Scheme): Promise<Windows> {
  const browser = await launchBrowser(found, [THIS_MACHINE_ONLY, NO_GPU])
  const pid = await processOf(browser)
  const script = await checkScript()
  // A context each: of two pages in one window the one behind has its timers slowed down.
  const open = async () => {
    const context = await browser.newContext({ viewport: CANVAS, colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' })
    await context.addInitScript({ content: script })
    return await context.newPage()
  }
  const [screen, print] = await Promise.all([open(), open()])
  return {
    name: found.name,
    browser,
    screen,
    print,
    close: async () => {
      await within(PATIENCE, browser.close(), () => new Error('the browser does not close')).catch(() => {
        if (pid !== undefined) kill(pid)
      })
    },
  }
}

/** The browser's own process; Playwright does not say. Its helpers end with it. */
async function processOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.find(({ type }) => type === 'browser')?.id
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  }
  catch { /* It is gone already. */ }
}
