/** Text or a picture that leaves the box it belongs in. px of the canvas. */
export interface Overflow { text: string, side: string, by: number, of: string }

/**
 * Runs in the browser: every line of text and every picture of a slide must lie
 * inside the slide, and inside every ancestor that would cut it off.
 */
export function findOverflow(slide: Element): Overflow[] {
  const tolerance = 1
  const found: Overflow[] = []
  const scale = slide.getBoundingClientRect().width / (slide as HTMLElement).offsetWidth
  const check = (rect: DOMRect, from: Element, text: string) => {
    if (rect.width === 0 || rect.height === 0) return
    for (let box: Element | null = from; box; box = box === slide ? null : box.parentElement) {
      const cuts = box === slide || getComputedStyle(box).overflow !== 'visible'
      if (!cuts) continue
      const outer = box.getBoundingClientRect()
      const sides = { left: outer.left - rect.left, right: rect.right - outer.right, top: outer.top - rect.top, bottom: rect.bottom - outer.bottom }
      for (const [side, by] of Object.entries(sides)) {
        if (by / scale > tolerance) found.push({ text: text.trim().slice(0, 24), side, by: Math.round(by / scale), of: box.className.toString().slice(0, 40) })
      }
    }
  }
  const isForScreenReaders = (element: Element) => {
    const { position, width, height } = getComputedStyle(element)
    return position === 'absolute' && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1
  }
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (!node.textContent?.trim() || !parent || parent.closest('style, script, .katex-mathml')) continue
    // Text for screen readers only stands in a box of a pixel, on purpose.
    if (isForScreenReaders(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) check(rect, parent, node.textContent)
  }
  for (const picture of slide.querySelectorAll('img, video, canvas')) check(picture.getBoundingClientRect(), picture.parentElement as Element, picture.tagName)
  return found
}

export interface SmallType { text: string, size: number }

/** Runs in the browser: text under `least` px of the canvas. */
export function findSmallType(slide: Element, least: number): SmallType[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const found: SmallType[] = []
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    const text = walker.currentNode.textContent?.trim()
    if (!parent || !text || parent.getClientRects().length === 0) continue
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    if (size < least) found.push({ text: text.slice(0, 24), size })
  }
  return found
}
