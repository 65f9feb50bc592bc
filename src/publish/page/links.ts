import { decoded } from '../../decoded.ts'
import { slideNo } from './printed.ts'

/**
 * Points links between slides at the pages of this document, so that they work in the PDF. A link to a
 * slide that is not among them is none: the address that the deck has here, on this machine, leads nowhere.
 * @param addresses the slide of each address: its number, its alias
 * @param base the path that the deck is served under
 */
export function pointLinks(addresses: Record<string, number>, base: string): void {
  const pages = new Map([...document.querySelectorAll<HTMLElement>('.print-slide-container')].reverse().map(page => [slideNo(page), page.id]))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = addressIn(link, base)
    if (address === undefined) continue
    const page = pages.get(addresses[address] ?? 0)
    if (page) link.setAttribute('href', `#${page}`)
    else link.removeAttribute('href')
  }
}

/** Where in the deck a link leads: `akichan`, `12`; undefined for one that leads out of it. */
function addressIn(link: HTMLAnchorElement, base: string): string | undefined {
  if (link.origin !== location.origin) return undefined
  const path = link.pathname === location.pathname ? link.hash.replace(/^#\/?/, '') : link.pathname.slice(base.length)
  return decoded(path.split('/')[0] ?? '')
}
