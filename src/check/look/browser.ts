import type { Browser } from 'playwright-chromium'
import type { FoundBrowser } from '../../browser/find.ts'
import { launchBrowser, THIS_MACHINE_ONLY } from '../../browser/launch.ts'
import { within } from './limits.ts'

export interface OpenBrowser {
  browser: Browser
  /** Ends it, whatever state it is in. */
  close: () => Promise<void>
}

/** How long it may take to leave by itself, in milliseconds. */
const PATIENCE = 5000

/** Opens a browser for a check: it sees this machine only. */
export async function openForCheck(found: FoundBrowser): Promise<OpenBrowser> {
  const browser = await launchBrowser(found, [THIS_MACHINE_ONLY])
  const pid = await processOf(browser)
  return {
    browser,
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
