/** A slide as it stands in the page: its element, and how its canvas lies in the window. */
export interface Stage {
  no: number
  root: HTMLElement
  /** CSS px of the window for one px of the 980 px canvas. */
  scale: number
  left: number
  top: number
}

/** All sizes are given on a canvas that is this wide, whatever `canvasWidth` the deck has. */
const CANVAS = 980

export function stageOf(root: HTMLElement, no: number): Stage {
  const { left, top, width } = root.getBoundingClientRect()
  return { no, root, scale: width / CANVAS, left, top }
}

export interface Rect { left: number, top: number, width: number, height: number }

export const toCanvas = ({ scale, left, top }: Stage, rect: Rect) => ({
  x: round((rect.left - left) / scale),
  y: round((rect.top - top) / scale),
  width: round(rect.width / scale),
  height: round(rect.height / scale),
})

export const round = (value: number): number => Math.round(value * 100) / 100

/** As a person would name it: the tag, its first class that is not Vue's or a utility, and the list it is in. */
export function nameOf(element: Element): string {
  const name = [...element.classList].find(one => /^[a-z][\w-]*$/i.test(one) && !/^(?:v-|slidev-(?:vclick|page)|data-v)/.test(one))
  const own = element.localName + (name ? `.${name}` : '')
  return element.localName === 'li' && element.parentElement ? `${element.parentElement.localName} > ${own}` : own
}
