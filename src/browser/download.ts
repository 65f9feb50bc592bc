import type { Host } from './host.ts'
import type { Machine } from './machine.ts'
import { playwrightCli } from './playwright.ts'
import { failureLine } from './run.ts'

const TIMEOUT = 15 * 60_000
const CDN = 'https://cdn.playwright.dev'

/**
 * Downloads Playwright's own Chromium (its headless shell, which is half the
 * size and enough for all that is done here), on wish with the system
 * libraries it needs, by apt-get. Returns undefined, or why it did not work.
 */
export async function downloadWithPlaywright(machine: Machine, withDeps: boolean): Promise<string | undefined> {
  const { host, say, run } = machine
  const server = downloadServer(host.env)
  if (!usesProxy(host.env) && !(await machine.isReachable(server))) {
    return `${server}, Playwright's download server, cannot be reached from here.`
  }
  say(
    withDeps
      ? 'Downloading Playwright\'s Chromium (about 100 MB) and installing the system libraries it needs.'
      : 'Downloading Playwright\'s Chromium (about 100 MB) into the cache folder of this user.',
  )
  // --no-remove: other projects' browsers in the shared cache are none of our business.
  const args = ['install', '--only-shell', '--no-remove', ...(withDeps ? ['--with-deps'] : []), 'chromium']
  const result = await run(process.execPath, [playwrightCli(), ...args], {
    timeoutMs: TIMEOUT,
    env: {
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_NO_PROGRESS: '1',
      // How long a connection may be silent; Playwright makes five attempts.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: host.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? '10000',
    },
  })
  return result.code === 0 ? undefined : `Playwright's download failed: ${failureLine(result)}`
}

/** Playwright's server, or the mirror the user set for it. */
function downloadServer(env: Host['env']): string {
  const names = ['PLAYWRIGHT_CHROMIUM_DOWNLOAD_HOST', 'PLAYWRIGHT_DOWNLOAD_HOST']
  const settings = names.flatMap(name => [env[name], env[`npm_config_${name.toLowerCase()}`]])
  return settings.find(value => value) ?? CDN
}

/** Node's fetch knows no proxies while Playwright does: no probe then. */
function usesProxy(env: Host['env']): boolean {
  return ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].some(name => env[name])
}
