import type { Page } from 'playwright-chromium'
import type { SlideView } from '../evidence.ts'
import { within, type Limits } from './limits.ts'
import { inPage } from './script.ts'
import type { Watch } from './watch.ts'

export type Scheme = 'light' | 'dark'

/** Called for each slide while it is on screen. */
export type OnShown = (no: number, scheme: Scheme) => Promise<void>

/** Goes through the slides as a presenter does, one at a time with all clicks shown, once in each colour scheme. */
export async function lookOnScreen(page: Page, watch: Watch, count: number, schemes: Scheme[], limits: Limits, onShown: OnShown): Promise<Map<Scheme, SlideView[]>> {
  const views = new Map<Scheme, SlideView[]>()
  for (const scheme of schemes) {
    if (schemes.length > 1) await inPage(page, 'choose', scheme === 'dark', limits.slide)
    const seen: SlideView[] = []
    views.set(scheme, seen)
    for (let no = 1; no <= count; no++) {
      watch.slide = no
      const look = async () => {
        seen.push(JSON.parse(await inPage(page, 'lookAtSlide', no, limits.slide)) as SlideView)
        await onShown(no, scheme)
      }
      // The page keeps its own time; where it cannot, because a script never ends, this does.
      await within(limits.slide * 2, look(), () => new Error(`timeout: slide ${no} does not answer: something on it runs without end`))
    }
  }
  watch.slide = undefined
  return views
}
