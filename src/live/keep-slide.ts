/** A slide as the browser remembers it: its id, and where it stood. */
export interface Remembered { id: string, no: number }

/**
 * Where somebody who saw a slide should be now that the deck has changed: where that slide is. Undefined if they are
 * there, or if it is gone. `ids` are those of the slides in their order, `no` is the number of the slide that is shown.
 */
export function newPlace({ id, no: before }: Remembered, ids: (string | undefined)[], no: number): number | undefined {
  if (no !== before || ids[no - 1] === id) return undefined
  const index = ids.indexOf(id)
  return index < 0 ? undefined : index + 1
}

const KEY = 'recap-shown-slide'

/** Remembers a slide over a reload of the page. */
export function remember(slide: Remembered | undefined): void {
  if (slide) sessionStorage.setItem(KEY, JSON.stringify(slide))
  else sessionStorage.removeItem(KEY)
}

/** The slide that was shown before the page was loaded again. */
export function remembered(): Remembered | undefined {
  const { id, no } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Remembered>
  return typeof id === 'string' && typeof no === 'number' ? { id, no } : undefined
}
