import type { Stage } from './stage.ts'
import { stageOf } from './stage.ts'

/** The parts of Slidev's own objects that are used here; they hang on its Vue application. */
interface SlideRoute { no: number, load: () => Promise<unknown>, meta: { preload?: boolean, transition?: unknown, __preloaded?: boolean } }
interface Slidev { nav: { slides: SlideRoute[] }, configs: { transition?: unknown } }
interface Router { replace: (to: { path: string, query?: Record<string, string> }) => Promise<unknown> }
interface App { _context: { provides: Record<string, unknown> }, config: { globalProperties: { $router?: Router } } }

/** The largest number of clicks that Slidev knows (CLICKS_MAX of its client): all of them. */
const ALL_CLICKS = '999999'

const app = () => (document.querySelector('#app') as unknown as { __vue_app__?: App } | null)?.__vue_app__
const slidev = () => app()?._context.provides['$$slidev-context'] as Slidev | undefined

const slideCount = (): number => slidev()?.nav.slides.length ?? 0

/** Waits until a condition holds. @throws Error after `ms` milliseconds. */
async function until(condition: () => boolean, ms: number, what: string): Promise<void> {
  const end = performance.now() + ms
  while (!condition()) {
    if (performance.now() > end) throw new Error(`timeout: ${what}`)
    await turn()
  }
}

/** Lets everything else that waits have its turn; a timer of 0 would take 4 ms. */
const turn = (): Promise<void> => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    resolve()
  }
  port2.postMessage(0)
})

/** Waits for the deck's application and the code of its slides; then slides come one at a time, and at once. */
export async function ready(ms: number): Promise<void> {
  await until(() => slideCount() > 0, ms, 'the deck does not start')
  const { nav, configs } = slidev() as Slidev
  // What a slide logs must be that slide's: none is loaded before its turn.
  for (const { meta } of nav.slides) {
    // Slidev reads both from the front matter, by getters.
    Object.defineProperties(raw(meta), { preload: { value: false }, transition: { value: undefined } })
  }
  raw(configs).transition = undefined
  // The address bar is a message to the browser for each slide, and nobody reads it.
  history.replaceState = () => {}
  await before(ms, Promise.all(nav.slides.map(slide => slide.load())), 'the slides do not load')
}

async function before(ms: number, promise: Promise<unknown>, what: string): Promise<void> {
  let timer = 0
  const limit = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error(`timeout: ${what}`)), ms)
  })
  await Promise.race([promise, limit]).finally(() => clearTimeout(timer))
}

/** The object behind Vue's read-only proxies of it (`__v_raw`, as Vue's own `toRaw`). */
const raw = <T extends object>(proxy: T): T => {
  const behind = (proxy as { __v_raw?: T }).__v_raw
  return behind ? raw(behind) : proxy
}

/** Layouts bear this class by Slidev's custom; one that does not has this long to draw something, in milliseconds. */
const LAYOUT = '.slidev-layout'
const GRACE = 500

const isLoaded = (root: Element, since: number): boolean =>
  !root.querySelector('.slidev-slide-loading, .mermaid-loading, .slidev-monaco-loading')
  && (root.querySelector(LAYOUT) !== null || (root.childElementCount > 0 && performance.now() - since > GRACE))
  && [...root.querySelectorAll('.mermaid')].every(diagram => diagram.shadowRoot?.childElementCount !== 0)
  && [...root.querySelectorAll('img')].every(picture => picture.complete)
  && [...root.querySelectorAll('[data-waitfor]')].every(hasWhatItWaitsFor)

/** Slidev's own way for a component to say what it is not done without: a selector within it. */
function hasWhatItWaitsFor(element: Element): boolean {
  const selector = element.getAttribute('data-waitfor')
  return !selector || (element.querySelector(selector)?.checkVisibility() ?? false)
}

/** The slide on screen. */
const shown = (no: number): HTMLElement | null => document.querySelector(`#slideshow > [data-slidev-no="${no}"]`)

/** Goes to a slide, all its clicks shown, and waits until all of it is there. @throws Error after `ms` milliseconds. */
export async function show(no: number, ms: number): Promise<void> {
  await app()?.config.globalProperties.$router?.replace({ path: `/${no}`, query: { clicks: ALL_CLICKS } })
  const since = performance.now()
  await until(() => {
    const slide = shown(no)
    return slide !== null && slide.checkVisibility() && isLoaded(slide, since)
  }, ms, `slide ${no} does not finish loading`)
  // It stays, hidden, as it does for a presenter who goes on: shown again it is there at once.
  const route = slidev()?.nav.slides[no - 1]
  if (route) raw(route.meta).__preloaded = true
  await settle()
  // What the slide put off with a timer of 0 happens while it is shown.
  await new Promise(resolve => setTimeout(resolve))
}

/**
 * Turns to a slide that was shown before. All of them are in the page, and Slidev shows one of them and
 * hides the others (`v-show`); so does this, without going there again.
 */
export function turnTo(no: number): void {
  for (const slide of document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')) {
    slide.style.display = slide.dataset.slidevNo === String(no) ? '' : 'none'
  }
}

/** Shows all slides, one over the other: what does not ask how they look can look at them at once. */
export function turnToAll(): void {
  for (const slide of document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')) slide.style.display = ''
}

export function shownStage(no: number): Stage {
  const slide = shown(no)
  if (!slide) throw new Error(`slide ${no} is not shown`)
  return stageOf(slide, no)
}

const containers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.print-slide-container')]

/** Waits until the print view has all slides. @throws Error after `ms` milliseconds; it names the slides. */
export async function printed(count: number, ms: number): Promise<void> {
  const since = performance.now()
  const missing = () => containers().flatMap((container, index) => isLoaded(container, since) ? [] : [index + 1])
  await until(() => containers().length >= count, ms, `the print view has ${containers().length} of ${count} slides`)
  await until(() => missing().length === 0, ms, '').catch(() => {
    throw new Error(`timeout: slide ${missing().join(', ')} does not finish loading`)
  })
  await hideWorkshop(ms)
  await settle()
}

/** Diagrams are drawn in an element below the slides, which would be a page of its own in print. */
async function hideWorkshop(ms: number): Promise<void> {
  const workshop = document.querySelector<HTMLElement>('#mermaid-rendering-container')
  if (!workshop) return
  await until(() => workshop.childElementCount === 0, ms, 'a diagram is not drawn')
  workshop.style.display = 'none'
}

export const printedStages = (): Stage[] => containers().map((container, index) => stageOf(container, index + 1))

/** Fonts are there, and what moves has come to where it ends. */
async function settle(): Promise<void> {
  await document.fonts.ready
  for (const animation of document.getAnimations()) {
    // An endless one has no end to go to.
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
  }
}

/** Where Slidev keeps the colour scheme that a viewer chose (`d`); other windows of the deck follow it. */
const SCHEME = 'slidev-color-schema'

/**
 * Turns the deck light or dark as another window of it would, and waits until it is. Nothing need be
 * drawn for that, so it is quicker than a change of the system's preference, which comes with a frame.
 * @throws Error after `ms` milliseconds.
 */
export async function choose(dark: boolean, ms: number): Promise<void> {
  const newValue = dark ? 'dark' : 'light'
  localStorage.setItem(SCHEME, newValue)
  window.dispatchEvent(new StorageEvent('storage', { key: SCHEME, newValue, storageArea: localStorage }))
  await turned(dark, ms)
}

/** Waits until the deck shows the colour scheme. @throws Error after `ms` milliseconds. */
export const turned = (dark: boolean, ms: number): Promise<void> =>
  until(() => document.documentElement.classList.contains('dark') === dark, ms, `the deck does not turn ${dark ? 'dark' : 'light'}`)
