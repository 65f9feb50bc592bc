import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedDeck } from '../deck.ts'
import type { Address } from './address.ts'
import { deckHead, slideHead } from './head.ts'
import { pageAt } from './html.ts'

/** Slidev's other rooms, which people open by their address too. */
const ROOMS = ['overview', 'notes', 'presenter', 'entry', 'print']

/**
 * Writes a page for each address of a built site: of a slide by its number and its name, of Slidev's other
 * rooms. So an address can be opened, and is previewed as what it is, on any static host, also on one that
 * knows nothing of applications with one page.
 */
export async function writePages(folder: string, deck: PublishedDeck, address: Address): Promise<void> {
  const index = await readFile(join(folder, 'index.html'), 'utf8')
  const home = pageAt(index, '', deckHead(deck), deck, address)
  const pages = new Map([['', home], ...ROOMS.map(room => [`${room}/`, home] as const)])
  for (const slide of deck.slides) {
    const named = slide.routeAlias === undefined ? [] : [`${slide.routeAlias}/`]
    // The name is the address to pass on: the number changes with what comes before.
    const html = pageAt(index, named[0] ?? `${slide.no}/`, slideHead(deck, slide), deck, address)
    for (const path of [`${slide.no}/`, ...named]) pages.set(path, html)
    pages.set(`presenter/${slide.no}/`, home)
  }
  for (const [path, html] of pages) {
    const file = join(folder, path, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
  await writeFile(join(folder, '404.html'), home)
  // Only the root of a host is asked for it; one of the deck's own (public/robots.txt) stays.
  if (address.base === '/' && !existsSync(join(folder, 'robots.txt'))) await writeFile(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n')
}
