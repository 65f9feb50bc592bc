import type { Page } from 'playwright-chromium'
import type { SlideView } from '../evidence.ts'
import type { Scheme } from './schemes.ts'
import { within, type Limits } from './limits.ts'
import { inPage } from './script.ts'
import type { Watch } from './watch.ts'

/**
 * Goes through the slides as a presenter does, one at a time with all clicks shown; then, in the other
 * colour scheme, turns them over once more.
 */
export async function lookOnScreen(page: Page, watch: Watch, count: number, schemes: Scheme[], limits: Limits, onProgress: (no: number) => void): Promise<Map<Scheme, SlideView[]>> {
  const [first = 'light', ...others] = schemes
  const seen: SlideView[] = []
  for (let no = 1; no <= count; no++) {
    watch.slide = no
    // The page keeps its own time; where it cannot, because a script never ends, this does.
    const view = await within(limits.slide * 2, inPage(page, 'lookAtSlide', no, limits.slide), () => new Error(`timeout: slide ${no} does not answer: something on it runs without end`))
    seen.push(JSON.parse(view) as SlideView)
    onProgress(no)
  }
  const views = new Map<Scheme, SlideView[]>([[first, seen]])
  watch.slide = undefined
  for (const scheme of others) {
    await inPage(page, 'choose', scheme === 'dark', limits.slide)
    views.set(scheme, JSON.parse(await inPage(page, 'lookAgain', count)) as SlideView[])
  }
  return views
}
