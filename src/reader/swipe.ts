/** How far a finger goes for a swipe, in px, and how much further along than across. */
const FAR = 60
const FLAT = 2

/** What a finger's way over the text means: the next slide, the one before, or nothing (it scrolls). */
export function swipeOf(x: number, y: number): 'next' | 'previous' | undefined {
  if (Math.abs(x) < FAR || Math.abs(x) < FLAT * Math.abs(y)) return undefined
  return x < 0 ? 'next' : 'previous'
}
