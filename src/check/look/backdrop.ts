import type { CDPSession, Page } from 'playwright-chromium'
import type { Run, SlideView } from '../evidence.ts'
import type { Contrast, Sample } from '../page/backdrop.ts'
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

export interface Photographer {
  /** Sets `contrast` and `backdrop` of all runs, by what is behind them. */
  contrasts: (views: SlideView[]) => Promise<void>
  /** Sets `covered` of all runs that are not to be seen; after their contrasts, in the same colour scheme. */
  covered: (views: SlideView[]) => Promise<void>
}

/**
 * Leaves the text out of the print view for as long as `work` runs: slides are photographed, and each run
 * is compared with the pixels where it stood.
 */
export async function withoutText(page: Page, session: CDPSession, work: (photographer: Photographer) => Promise<void>): Promise<void> {
  const { width, height } = page.viewportSize() as { width: number, height: number }
  const style = await page.addStyleTag({ content: WITHOUT_TEXT })
  const shoot = async (): Promise<string> => (await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data
  const leaveOut = (isOut: boolean) => style.evaluate((element, isOut) => void ((element as HTMLStyleElement).disabled = !isOut), isOut)
  await session.send('Emulation.setDeviceMetricsOverride', { width, height: height * SLIDES_PER_PICTURE, deviceScaleFactor: SCALE, mobile: false })
  // The last picture without text of each run of slides, by its first run.
  const without = new Map<Run | undefined, string>()
  await work({
    contrasts: views => inPictures(page, views, async (runs, samples) => {
      const picture = await shoot()
      without.set(runs[0], picture)
      const found = JSON.parse(await inPage(page, 'contrasts', picture, samples)) as (Contrast | null)[]
      for (const [index, run] of runs.entries()) {
        const one = found[index]
        if (one) Object.assign(run, { contrast: one.ratio, backdrop: one.backdrop })
      }
    }),
    covered: views => inPictures(page, views, async (runs, samples) => {
      await leaveOut(false)
      const withText = await shoot()
      await leaveOut(true)
      const found = JSON.parse(await inPage(page, 'covered', withText, without.get(runs[0]) ?? await shoot(), samples)) as boolean[]
      for (const [index, run] of runs.entries()) if (found[index]) run.covered = true
    }),
  })
}

/** For each picture's worth of slides: their runs, and where those lie in the picture (Sample[] as JSON). */
async function inPictures(page: Page, views: SlideView[], judge: (runs: Run[], samples: string) => Promise<void>): Promise<void> {
  for (let first = 0; first < views.length; first += SLIDES_PER_PICTURE) {
    await page.evaluate(index => document.querySelectorAll('.print-slide-container')[index]?.scrollIntoView({ block: 'start', behavior: 'instant' }), first)
    const { runs, samples } = samplesOf(views.slice(first, first + SLIDES_PER_PICTURE), await inPage(page, 'printedPlaces'))
    await judge(runs, JSON.stringify(samples))
  }
}

function samplesOf(views: SlideView[], places: { left: number, top: number, scale: number }[]): { runs: Run[], samples: Sample[] } {
  const runs: Run[] = []
  const samples = views.flatMap((view) => {
    const place = places[view.no - 1]
    return !place
      ? []
      : runsOf(view).map((run) => {
          runs.push(run)
          const { x, y, width, height } = run.box
          const scale = place.scale * SCALE
          return { x: place.left * SCALE + x * scale, y: place.top * SCALE + y * scale, width: width * scale, height: height * scale, colour: run.colour, gap: gapOf(run) * scale }
        })
  })
  return { runs, samples }
}

/** Characters, of the size of the type: two, and the widest white space in it. px of the canvas. */
const gapOf = ({ text, size }: Run): number => size * (2 + Math.max(0, ...[...text.matchAll(/\s+/gu)].map(([gap]) => gap.length)))

const runsOf = (view: SlideView): Run[] => view.blocks.flatMap(block => block.lines).flatMap(line => line.runs)
