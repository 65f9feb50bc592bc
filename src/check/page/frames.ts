import type { Frame } from '../evidence.ts'
import { nameOf, toCanvas, type Stage } from './stage.ts'
import { isInline } from './style.ts'

/** An element's border box. */
export const frameOf = (element: Element, stage: Stage): Frame => ({
  name: nameOf(element),
  box: toCanvas(stage, element.getBoundingClientRect()),
})

/**
 * An element's own box and those around it, up to the slide or to where somebody placed it by hand:
 * what is positioned, moved or has negative margins is meant to leave its parent.
 */
export function standsIn(element: Element, stage: Stage): Frame[] {
  const frames: Frame[] = []
  for (let one: Element | null = element; one && one !== stage.root; one = one.parentElement) {
    const style = getComputedStyle(one)
    if (isInline(one)) continue
    frames.push(frameOf(one, stage))
    const isPlaced = style.position === 'absolute' || style.position === 'fixed' || style.translate !== 'none' || style.transform !== 'none' || style.rotate !== 'none'
    if (isPlaced || MARGINS.some(side => Number.parseFloat(style.getPropertyValue(side)) < 0)) break
  }
  return frames
}

const MARGINS = ['margin-top', 'margin-right', 'margin-bottom', 'margin-left']

/** The boxes around an element, itself included, that cut off what leaves them, up to the slide. */
export function clipsOf(element: Element, stage: Stage): Frame[] {
  const clips: Frame[] = []
  for (let one: Element | null = element; one; one = one === stage.root ? null : one.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(one)
    // `overflow` says nothing of an inline box.
    if (display !== 'inline' && one !== stage.root && (overflowX !== 'visible' || overflowY !== 'visible')) clips.push(frameOf(one, stage))
  }
  return clips
}
