import type { CDPSession, Page } from 'playwright-chromium'
import type { Run, SlideView } from '../evidence.ts'
import type { Contrast } from '../page/backdrop.ts'
import { inPage } from './script.ts'

/** How many slides are photographed at once: fewer, larger pictures are quicker, until they are too large. */
const SLIDES_PER_PICTURE = 28

/** px of the picture for one of the window: what is behind text is larger than its strokes. */
const SCALE = 0.5

/** Leaves text out of the picture, and nothing else: what takes its colour from `currentcolor` keeps it. */
const WITHOUT_TEXT = `*, *::before, *::after {
  -webkit-text-fill-color: transparent !important;
  -webkit-text-stroke-width: 0 !important;
  text-shadow: none !important;
  text-decoration: none !important;
}
svg text, svg tspan { fill: transparent !important; stroke: transparent !important }`

/** Takes what is behind the text of the print view as it is now, and sets `contrast` and `backdrop` of its runs. */
export type Measure = (views: SlideView[]) => Promise<void>

/**
 * Leaves the text out of the print view for as long as `work` runs: slides are photographed, and each run
 * is compared with the pixels where it stood.
 */
export async function withoutText(page: Page, session: CDPSession, work: (measure: Measure) => Promise<void>): Promise<void> {
  const { width, height } = page.viewportSize() as { width: number, height: number }
  await page.addStyleTag({ content: WITHOUT_TEXT })
  await session.send('Emulation.setDeviceMetricsOverride', { width, height: height * SLIDES_PER_PICTURE, deviceScaleFactor: SCALE, mobile: false })
  await work(async (views) => {
    for (let first = 0; first < views.length; first += SLIDES_PER_PICTURE) await measure(page, session, views, first)
  })
}

/** Measures the slides of one picture, from the one that is `first` on. */
async function measure(page: Page, session: CDPSession, views: SlideView[], first: number): Promise<void> {
  await page.evaluate(index => document.querySelectorAll('.print-slide-container')[index]?.scrollIntoView({ block: 'start', behavior: 'instant' }), first)
  const places = await inPage(page, 'printedPlaces')
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  const runs: Run[] = []
  const samples = views.slice(first, first + SLIDES_PER_PICTURE).flatMap((view) => {
    const place = places[view.no - 1]
    return !place
      ? []
      : runsOf(view).map((run) => {
          runs.push(run)
          const { x, y, width, height } = run.box
          const scale = place.scale * SCALE
          return { x: place.left * SCALE + x * scale, y: place.top * SCALE + y * scale, width: width * scale, height: height * scale, colour: run.colour }
        })
  })
  const found = JSON.parse(await inPage(page, 'contrasts', data, JSON.stringify(samples))) as (Contrast | null)[]
  for (const [index, run] of runs.entries()) {
    const one = found[index]
    if (one) Object.assign(run, { contrast: one.ratio, backdrop: one.backdrop })
  }
}

const runsOf = (view: SlideView): Run[] => view.blocks.flatMap(block => block.lines).flatMap(line => line.runs)
