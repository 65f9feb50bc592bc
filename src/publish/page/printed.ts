import { printed as printedOnce } from '../../check/page/deck.ts'

const containers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.print-slide-container')]

/** The slide of a page of the print view: Slidev names it by slide and click, `003-01`. */
export const slideNo = (container: HTMLElement): number => Number.parseInt(container.id, 10)

/**
 * Waits until the print view has all slides, and a page for each click where those are wanted.
 * @throws Error after `ms` milliseconds; it names what is missing.
 */
export async function printed(count: number, ms: number): Promise<void> {
  const end = performance.now() + ms
  // A page for each click comes when its slide has counted its clicks: then there are more to wait for.
  for (let pages = count; ; pages = containers().length) {
    await printedOnce(pages, end - performance.now())
    await nextFrame()
    if (containers().length === pages) return
  }
}

const nextFrame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve))

/**
 * Leaves only pages of some slides. (Slidev's own range is read from the address before the router has
 * looked at it, and is then all of them.)
 * @returns the slide that each page shows
 */
export function keepPages(wanted: number[]): number[] {
  for (const container of containers()) if (!wanted.includes(slideNo(container))) container.remove()
  return containers().map(slideNo)
}
