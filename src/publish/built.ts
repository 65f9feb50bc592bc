import { ensureBrowser } from '../browser/ensure.ts'
import { launchBrowser, NO_GPU, THIS_MACHINE_ONLY } from '../browser/launch.ts'
import type { Browser } from 'playwright-chromium'
import type { SiteSettings } from '../deck/site-settings.ts'
import type { Leave } from '../leave.ts'
import { buildSite, type Built } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'
import { deckEntry } from '../slidev.ts'
import type { Served } from './window.ts'

/** How long a build may take, in milliseconds. */
const LIMIT = 180_000

export interface BuildWishes {
  base: string
  settings: SiteSettings
  /** The folder that the site's temporary one is made in. */
  beside?: string
}

/** Builds a deck; what is built is gone when all leave. */
export async function buildFor(dir: string, { base, settings, beside }: BuildWishes, leave: Leave): Promise<Built> {
  const entry = await deckEntry(dir)
  const stop = new AbortController()
  const building = buildSite(entry, { ms: LIMIT, base, settings, stop: stop.signal, ...(beside !== undefined && { beside }) })
  building.catch(() => { /* The caller hears of it. */ })
  leave.also(() => {
    stop.abort()
    return building.then(({ remove }) => remove(), () => {})
  })
  return await building
}

/** Serves a built deck for as long as it is needed. */
export async function serveFor({ folder }: Built, base: string, leave: Leave): Promise<Served> {
  const { origin, close } = await serveSite(folder, { base })
  leave.also(close)
  return { origin, base }
}

/** Opens a browser that sees this machine only. */
export async function browserFor(say: (line: string) => void, chosen: string | undefined, leave: Leave): Promise<Browser> {
  const opening = ensureBrowser(say, chosen).then(found => launchBrowser(found, [THIS_MACHINE_ONLY, NO_GPU]))
  opening.catch(() => { /* The caller hears of it. */ })
  leave.also(() => opening.then(browser => browser.close(), () => {}))
  return await opening
}
