import type { CDPSession, Page } from 'playwright-chromium'
import type { Run, SlideView } from '../evidence.ts'
import type { Contrast, Sample } from '../page/backdrop.ts'
import { inPage } from './script.ts'

/** How many slides are photographed at once: fewer, larger pictures are quicker, until they are too large. */
const SLIDES_PER_PICTURE = 28

/** px of the picture for one of the window: what is behind text is larger than its strokes. */
const SCALE = 0.5

/**
 * Leaves text out of the picture, and nothing else: what takes its colour from `currentcolor` keeps it.
 * All that is drawn can be found at its place (page/suspects.ts).
 */
const WITHOUT_TEXT = `*, *::before, *::after {
  -webkit-text-fill-color: transparent !important;
  -webkit-text-stroke-width: 0 !important;
  text-shadow: none !important;
  text-decoration: none !important;
  pointer-events: auto !important;
}
svg text, svg tspan { fill: transparent !important; stroke: transparent !important }`

export interface Photographer {
  /** Sets `contrast` and `backdrop` of all runs, by what is behind them. */
  contrasts: (views: SlideView[]) => Promise<void>
  /** Sets `covered` of all runs that are not to be seen; of the views whose contrasts were taken last. Puts the text back. */
  covered: (views: SlideView[]) => Promise<void>
}

/**
 * Leaves the text out of the print view for as long as `work` runs: slides are photographed, and each run
 * is compared with the pixels where it stood.
 */
export async function withoutText(page: Page, session: CDPSession, work: (photographer: Photographer) => Promise<void>): Promise<void> {
  const { width, height } = page.viewportSize() as { width: number, height: number }
  const shoot = async (): Promise<string> => (await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data
  const style = await page.addStyleTag({ content: WITHOUT_TEXT })
  await session.send('Emulation.setDeviceMetricsOverride', { width, height: height * SLIDES_PER_PICTURE, deviceScaleFactor: SCALE, mobile: false })
  await work({
    contrasts: views => inPictures(page, views, async (runs, samples, no) => {
      const found = JSON.parse(await inPage(page, 'contrasts', await shoot(), samples, no)) as (Contrast | null)[]
      for (const [index, run] of runs.entries()) {
        const one = found[index]
        if (one) Object.assign(run, { contrast: one.ratio, backdrop: one.backdrop })
      }
    }),
    covered: async (views) => {
      const suspicious = new Set<number>()
      await inPictures(page, views, async (runs, samples, no) => {
        if (await inPage(page, 'hasSuspects', samples)) suspicious.add(no)
      })
      if (suspicious.size === 0) return
      // For all pictures at once: each change is a new style for every element.
      await style.evaluate(element => (element as HTMLStyleElement).remove())
      await inPictures(page, views, async (runs, samples, no) => {
        if (!suspicious.has(no)) return
        const found = JSON.parse(await inPage(page, 'covered', await shoot(), samples, no)) as boolean[]
        for (const [index, run] of runs.entries()) if (found[index]) run.covered = true
      })
    },
  })
}

/** Judges the runs of picture `no`; `samples` says where they lie in it (Sample[] as JSON). */
type Judge = (runs: Run[], samples: string, no: number) => Promise<void>

/** One picture after the other, until all slides were in one. */
async function inPictures(page: Page, views: SlideView[], judge: Judge): Promise<void> {
  for (let first = 0; first < views.length; first += SLIDES_PER_PICTURE) {
    await page.evaluate(index => document.querySelectorAll('.print-slide-container')[index]?.scrollIntoView({ block: 'start', behavior: 'instant' }), first)
    const { runs, samples } = samplesOf(views.slice(first, first + SLIDES_PER_PICTURE), await inPage(page, 'printedPlaces'))
    await judge(runs, JSON.stringify(samples), first / SLIDES_PER_PICTURE)
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
          return { x: place.left * SCALE + x * scale, y: place.top * SCALE + y * scale, width: width * scale, height: height * scale, colour: run.colour, text: run.text, gap: gapOf(run) * scale }
        })
  })
  return { runs, samples }
}

/** Characters, of the size of the type: two, and the widest white space in it. px of the canvas. */
const gapOf = ({ text, size }: Run): number => size * (2 + Math.max(0, ...[...text.matchAll(/\s+/gu)].map(([gap]) => gap.length)))

const runsOf = (view: SlideView): Run[] => view.blocks.flatMap(block => block.lines).flatMap(line => line.runs)
