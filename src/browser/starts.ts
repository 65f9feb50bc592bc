import { BrowserError } from './error.ts'
import { eachBrowser, type FoundBrowser } from './find.ts'
import { helpCommand } from './help.ts'
import type { Machine } from './machine.ts'
import { failureLine } from './run.ts'

/**
 * The first browser on disk that really runs; undefined if there is none.
 * Says which ones were passed over, and why.
 *
 * Throws a BrowserError `path-missing` or `does-not-start` if it is the
 * user's own choice that does not exist or run.
 */
export async function firstThatStarts(machine: Machine): Promise<FoundBrowser | undefined> {
  for (const browser of eachBrowser(machine.host)) {
    const problem = await startProblem(machine, browser)
    if (problem === undefined) return browser
    const what = `${browser.name} at ${browser.path} does not start: ${problem}`
    if (browser.source !== 'installed' && browser.source !== 'playwright') {
      throw new BrowserError('does-not-start', what, helpFor(machine))
    }
    machine.say(what)
  }
  return undefined
}

/**
 * Why the browser does not run, else undefined. Only Linux is asked: there
 * libraries may be missing; on Windows `--version` would open a window.
 */
async function startProblem({ host, run }: Machine, { path }: FoundBrowser): Promise<string | undefined> {
  if (host.platform !== 'linux') return undefined
  const result = await run(path, ['--version'], { timeoutMs: 30_000 })
  return result.code === 0 ? undefined : failureLine(result)
}

function helpFor({ host, distro, isRoot }: Machine): string {
  return helpCommand({
    platform: host.platform,
    distro,
    rights: isRoot ? 'root' : 'password',
    downloadBlocked: false,
  })
}
