type Colour = [number, number, number, number]

const canvas = document.createElement('canvas')
canvas.width = canvas.height = 1
const ink = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
const colours = new Map<string, Colour>()

/** Any CSS colour as sRGB, worked out by the browser itself by drawing a pixel of it. */
export function colourOf(css: string): Colour {
  const known = colours.get(css)
  if (known) return known
  ink.clearRect(0, 0, 1, 1)
  ink.fillStyle = '#000'
  ink.fillStyle = css
  ink.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = ink.getImageData(0, 0, 1, 1).data
  const colour: Colour = [r, g, b, Math.round(a / 255 * 1000) / 1000]
  colours.set(css, colour)
  return colour
}

export interface Metrics { ascent: number, descent: number, inkAscent: number, inkDescent: number }

/** Ascent and descent of a font, and of the ink of a text in it, px above and below the baseline. */
export function metricsOf(text: string, font: string): Metrics {
  ink.font = font
  const { fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent } = ink.measureText(text)
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent, inkAscent: actualBoundingBoxAscent, inkDescent: actualBoundingBoxDescent }
}

/** What Slidev dims while other lines of the code are highlighted: on purpose, and only as long as these are spoken of. */
const DIMMED = '.slidev-code-dishonored, .katex .dishonored'

/** The product of the opacities from an element up to the slide's root; asked once for each element. What is dimmed on purpose counts as if it were not. */
export function opacityIn(root: Element): (element: Element) => number {
  const known = new Map<Element, number>()
  const ask = (element: Element): number => {
    const found = known.get(element)
    if (found !== undefined) return found
    const above = element === root || !element.parentElement ? 1 : ask(element.parentElement)
    const opacity = element.matches(DIMMED) ? above : above * Number(getComputedStyle(element).opacity)
    known.set(element, opacity)
    return opacity
  }
  return ask
}

/** How a text is transformed before it is drawn. */
export function transformText(text: string, transform: string): string {
  switch (transform) {
    case 'uppercase': return text.toUpperCase()
    case 'lowercase': return text.toLowerCase()
    case 'capitalize': return text.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, letter => letter.toUpperCase())
    default: return text
  }
}

/** In the flow of its parent's lines, without a box of its own (a compound of styles/base.css has one only to break as words do). */
export const isInline = (element: Element): boolean => element.classList.contains('recap-compound')
  || (!(element instanceof SVGSVGElement) && /^(?:inline|contents|ruby(?:-.*)?|none)$/.test(getComputedStyle(element).display))

/** Words for screen readers only stand in a box of a pixel, or clipped away, on purpose. */
function isForScreenReaders(element: Element): boolean {
  const { position, width, height, clipPath, overflow } = getComputedStyle(element)
  if (clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return true
  return position === 'absolute' && overflow !== 'visible' && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1
}

export interface Seen { visible: boolean, hidden: boolean }

/** Whether an element is shown, or there only for screen readers; asked once for each element. */
export function seenIn(root: Element): (element: Element) => Seen {
  const known = new Map<Element, Seen>()
  const ask = (element: Element): Seen => {
    const found = known.get(element)
    if (found) return found
    const above = element === root || !element.parentElement ? { visible: true, hidden: false } : ask(element.parentElement)
    const hidden = above.hidden || isForScreenReaders(element)
    const visible = !hidden && above.visible && element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
    const seen = { visible, hidden }
    known.set(element, seen)
    return seen
  }
  return ask
}
