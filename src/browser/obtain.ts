import { installWithApt } from './apt.ts'
import type { Distro } from './distro.ts'
import { downloadWithPlaywright } from './download.ts'
import { BrowserError } from './error.ts'
import type { FoundBrowser } from './find.ts'
import { helpCommand } from './help.ts'
import type { Machine } from './machine.ts'
import { installRights, type Rights } from './rights.ts'
import { firstThatStarts } from './starts.ts'

/** One way to a browser: Debian's package, Playwright's build without or with system libraries. */
export type Way = 'apt' | 'download' | 'download-with-deps'

/**
 * Installs or downloads a browser and returns it once it is seen to run.
 * Every step is told to `machine.say`. Two processes may do this at once:
 * apt-get and Playwright wait for their locks.
 *
 * Throws a BrowserError: `forbidden` if RECAP_NO_BROWSER_INSTALL is set,
 * `unobtainable` if nothing could be installed, `does-not-start` if something
 * was, but does not run. Its `help` is the one command to type.
 */
export async function obtainBrowser(machine: Machine): Promise<FoundBrowser> {
  const { host, distro, isRoot, say } = machine
  const help = (rights: Rights, downloadBlocked: boolean): string =>
    helpCommand({ platform: host.platform, distro, rights, downloadBlocked })

  if (isSet(host.env.RECAP_NO_BROWSER_INSTALL)) {
    throw new BrowserError(
      'forbidden',
      'No usable Chromium, Chrome, Edge or Brave was found, and RECAP_NO_BROWSER_INSTALL forbids installing one.',
      help(isRoot ? 'root' : 'password', false),
    )
  }

  const rights = await installRights(machine)
  const ways = waysToObtain(host.platform, distro, rights)
  if (ways.length > 0) say('No usable Chromium, Chrome, Edge or Brave was found; getting one.')
  const failures: string[] = []
  let isInstalled = false
  let isDownloadBlocked = false
  for (const way of ways) {
    const failure = await take(way, machine, rights)
    if (failure !== undefined) {
      say(failure)
      failures.push(failure)
      isDownloadBlocked ||= way !== 'apt'
      continue
    }
    isInstalled = true
    const browser = await firstThatStarts(machine)
    if (browser) {
      say(`Using ${browser.name} at ${browser.path}.`)
      return browser
    }
  }
  const what = isInstalled
    ? 'A browser was installed, but none starts; most often system libraries are missing.'
    : 'No usable Chromium, Chrome, Edge or Brave was found, and none could be installed.'
  throw new BrowserError(
    isInstalled ? 'does-not-start' : 'unobtainable',
    [what, ...failures].join('\n'),
    help(rights, isDownloadBlocked),
  )
}

/** The ways to try on such a system, in order. */
export function waysToObtain(platform: NodeJS.Platform, distro: Distro, rights: Rights): readonly Way[] {
  if (platform !== 'linux') return ['download']
  const mayInstall = rights === 'root' || rights === 'sudo'
  // Playwright's build lacks libraries on a fresh Debian; the package brings them.
  if (distro === 'debian' && mayInstall) return ['apt', 'download']
  // Ubuntu's package is only a pointer to a snap.
  if (distro === 'ubuntu' && mayInstall) return ['download-with-deps']
  if (distro === 'alpine') return [] // Playwright's build needs glibc
  return ['download']
}

function take(way: Way, machine: Machine, rights: Rights): Promise<string | undefined> {
  switch (way) {
    case 'apt':
      return installWithApt(machine, rights === 'sudo')
    case 'download':
      return downloadWithPlaywright(machine, false)
    case 'download-with-deps':
      return downloadWithPlaywright(machine, true)
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0'
}
