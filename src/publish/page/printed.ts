import { printed } from '../../check/page/deck.ts'

const containers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.print-slide-container')]

/** The slide of a page of the print view: Slidev names it by slide and click, `003-01`. */
export const slideNo = (container: HTMLElement): number => Number.parseInt(container.id, 10)

/**
 * Waits until the print view has all slides, and a page for each click where those are wanted.
 * @returns the slide that each page shows. @throws Error after `ms` milliseconds; it names what is missing.
 */
export async function printedPages(count: number, ms: number): Promise<number[]> {
  const end = performance.now() + ms
  // A page for each click comes when its slide has counted its clicks: then there are more to wait for.
  for (let pages = count; ; pages = containers().length) {
    await printed(pages, end - performance.now())
    await nextFrame()
    if (containers().length === pages) return containers().map(slideNo)
  }
}

const nextFrame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve))
