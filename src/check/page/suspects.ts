import type { Sample } from './backdrop.ts'

/**
 * Whether anything that is drawn lies over the place of any of the samples. It may let the text through or
 * be empty there: only a second picture tells, and that takes its time, so this is asked first.
 * @param samples Sample[] as JSON
 */
export function hasSuspects(samples: string): boolean {
  return (JSON.parse(samples) as Sample[]).some(isSuspect)
}

function isSuspect({ x, y, width, height, text, gap }: Sample): boolean {
  const step = gap / 2
  const inWindow = (pixels: number): number => pixels / devicePixelRatio
  for (let at = Math.min(step, width) / 2; at < width; at += step) {
    for (const element of document.elementsFromPoint(inWindow(x + at), inWindow(y + height / 2))) {
      if (element.textContent.includes(text.trim())) break
      if (paints(element)) return true
    }
  }
  return false
}

/** What draws without a background. */
const PICTURES = 'img, svg *, canvas, video, iframe, object, embed'
const paints = (element: Element): boolean => {
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element)
  return element.matches(PICTURES) || backgroundImage !== 'none' || backdropFilter !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor)
}
