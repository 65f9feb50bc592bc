import { readableAddress } from '../readable-address.ts'
import type { Text } from './slide.ts'

/** A link as it is shown: the words, and whose it is. `apart` is the part of its address that tells it from another with the same words. */
export interface Named { url: string, title?: Text, by?: Text, apart?: string }

/** So much of an address is shown, in characters, of a piece of it before it is cut where it is as the others', and of any piece. */
const MOST = 40
const LONG_PIECE = 24
const LONGEST_PIECE = 60
/** Of what is alike so much stays before what is not. */
const KEPT = 4

/** Links, those that have the same words with what tells their addresses apart; of one page, under one name, one. */
export function toldApart<L extends Named>(links: L[]): L[] {
  const alike = new Map<string, Map<string, L>>()
  for (const link of links) {
    const words = wordsOf(link)
    const pages = alike.get(words) ?? new Map<string, L>()
    if (!pages.has(addressOf(link))) pages.set(addressOf(link), link)
    alike.set(words, pages)
  }
  const apart = new Map([...alike.values()].flatMap(pages => pages.size > 1 ? partsApart([...pages.keys()].map(readableAddress)).map((part, index) => [[...pages.values()][index], part] as const) : []))
  return links
    .filter(link => alike.get(wordsOf(link))?.get(addressOf(link)) === link)
    .map((link) => {
      const part = link.title && apart.get(link)
      return part ? { ...link, apart: part } : link
    })
}

const wordsOf = ({ title, by }: Named): string => JSON.stringify([title?.text, by?.text])
/** An address without what leads to the same page in any case. */
const addressOf = ({ url }: Named): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')

/** Addresses as they are if they are short, else their host, and their path from where they differ. */
function partsApart(addresses: string[]): string[] {
  if (addresses.every(({ length }) => length <= MOST)) return addresses
  const paths = addresses.map(address => address.split('/'))
  const shared = sharedIn(paths)
  const differing = sharedIn(paths.map(path => path[shared] ?? ''))
  return paths.map((path) => {
    // One that leads to all others ends where they differ: it is called by its end.
    const start = Math.min(shared, path.length - 1)
    const [piece = '', ...rest] = path.slice(start)
    const cut = piece.length > LONG_PIECE && differing > KEPT ? `…${piece.slice(differing - KEPT)}` : piece
    const first = [...shared > 0 ? path.slice(0, 1) : [], ...start > 1 && !cut.startsWith('…') ? ['…'] : [], cut.length > LONGEST_PIECE ? `${cut.slice(0, LONGEST_PIECE)}…` : cut].join('/')
    return rest.reduce((shown, next) => shown.endsWith('…') ? shown : shown.length + next.length < MOST ? `${shown}/${next}` : `${shown}/…`, first)
  })
}

/** How much all have in common from their beginning. */
function sharedIn([first = [], ...others]: (string | string[])[]): number {
  let at = 0
  while (at < first.length && others.every(other => other[at] === first[at])) at++
  return at
}
