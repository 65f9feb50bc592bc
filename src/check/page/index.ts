import type { SlideView } from '../evidence.ts'
import { printedStages, show, shownStage, turnTo } from './deck.ts'
import { linksOf, picturesOf } from './pictures.ts'
import type { Stage } from './stage.ts'
import { seenIn } from './style.ts'
import { extraText, textBlocks } from './text.ts'

/*
 * What runs in the browser: bundled into one script (look/script.ts) that
 * defines `recapCheck` in every page of the check.
 */
export { accessibilityFaults } from './axe.ts'
export { contrasts, covered } from './backdrop.ts'
export { undrawable } from './glyphs.ts'
export { hasSuspects } from './suspects.ts'
export { choose, printed, ready, turned, turnTo, turnToAll } from './deck.ts'

function view(stage: Stage): SlideView {
  const seen = seenIn(stage.root)
  return {
    no: stage.no,
    blocks: textBlocks(stage, seen),
    pictures: picturesOf(stage, seen),
    links: linksOf(stage, seen),
  }
}

/** With what a PDF may hold beside its text, which is the same in every view. */
const fullView = (stage: Stage): SlideView => ({ ...view(stage), extra: extraText(stage, seenIn(stage.root)) })

/*
 * Views are given as JSON: of large objects Playwright makes its own
 * description, in both processes, which takes several times as long.
 */

/** Goes to a slide and looks at it: a SlideView. @throws Error after `ms` milliseconds. */
export async function lookAtSlide(no: number, ms: number): Promise<string> {
  await show(no, ms)
  return JSON.stringify(fullView(shownStage(no)))
}

/** Turns over all slides, which were looked at before, and looks at them again: a SlideView[]. */
export const lookAgain = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, index) => {
  turnTo(index + 1)
  return view(shownStage(index + 1))
}))

/** All slides of the print view: a SlideView[]. */
export const viewPrinted = (): string => JSON.stringify(printedStages().map(view))

/** Where the slides of the print view lie in the window, CSS px. */
export const printedPlaces = (): { no: number, left: number, top: number, scale: number }[] =>
  printedStages().map(({ no, left, top, scale }) => ({ no, left, top, scale }))
