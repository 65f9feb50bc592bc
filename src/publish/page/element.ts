type Child = Node | string | false | undefined

/** An HTML element with its attributes and children; text is text. */
export const el = (name: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement =>
  fill(document.createElement(name), attributes, children)

/** The same in SVG. */
export const svg = (name: string, attributes: Record<string, string>, ...children: Child[]): SVGElement =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children)

function fill<E extends Element>(element: E, attributes: Record<string, string>, children: Child[]): E {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.filter(child => child !== false && child !== undefined))
  return element
}
