import type { CDPSession, Page } from 'playwright-chromium'
import type { Run, SlideView } from '../evidence.ts'
import type { Contrast } from '../page/backdrop.ts'
import { inPage } from './script.ts'

/** How many slides are photographed at once: fewer, larger pictures are quicker, until they are too large. */
const SLIDES_PER_PICTURE = 7

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

/**
 * Sets `contrast` and `backdrop` of every run of the print view: the text is
 * left out, the slides are photographed, and each run is compared with the pixels where it stood.
 */
export async function addContrasts(page: Page, session: CDPSession, views: SlideView[]): Promise<void> {
  const size = page.viewportSize() as { width: number, height: number }
  const style = await page.addStyleTag({ content: WITHOUT_TEXT })
  const height = size.height * SLIDES_PER_PICTURE
  await session.send('Emulation.setDeviceMetricsOverride', { width: size.width, height, deviceScaleFactor: SCALE, mobile: false })
  for (let first = 0; first < views.length; first += SLIDES_PER_PICTURE) {
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
  await style.evaluate(element => (element as Element).remove())
  await session.send('Emulation.clearDeviceMetricsOverride')
  await page.setViewportSize(size)
}

const runsOf = (view: SlideView): Run[] => view.blocks.flatMap(block => block.lines).flatMap(line => line.runs)
