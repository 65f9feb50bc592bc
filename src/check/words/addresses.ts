import type { Recap } from '../../recap.ts'
import { picturesOf } from '../../plan/photo.ts'
import { readableAddress } from '../../readable-address.ts'
import { namedIn } from '../../stops.ts'
import { escapeUrl } from '../../write/escape.ts'
import { solid } from '../text/solid.ts'
import { prosesOf } from './proses.ts'

const bare = (url: string): string => solid(url).replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')

/** Every address that a report names, as it is written, as it is linked to, and as it is read. */
export function addressesOf(recap: Recap): string[] {
  const written = [
    recap.source,
    recap.event.url,
    ...namedIn(recap).flatMap(({ talks, sessions }) => [...talks, ...sessions].map(({ url }) => url)),
    ...picturesOf(recap),
    ...prosesOf(recap).flatMap(prose => prose.links.map(({ url }) => url)),
  ].filter(url => url !== undefined)
  return [...new Set(written.flatMap(url => [url, escapeUrl(url) ?? url, readableAddress(url)]))]
}

/** Whether a text is one of the addresses: whole, without its protocol, or with 「…」 for what is left out behind its host: `host/…`, `host/…/page`. */
export function isAddress(text: string, addresses: string[]): boolean {
  const shown = solid(text)
  const pieces = shown.split('…')
  return addresses.some((url) => {
    if (shown === solid(url) || shown === `QR:${solid(url)}` || bare(shown) === bare(url)) return shown !== ''
    return pieces.length > 1 && hasPieces(bare(url), pieces)
  })
}

/** So much of a name in an address is shown before it is cut. */
const LEAST = 12
const ENDS_WELL = new RegExp(String.raw`/(?:[^/]{${LEAST},})?$`)
/** … also where the name's beginning was left out. */
const WITHIN_NAME = new RegExp(`^[^/]{${LEAST},}$`)

/** Whether an address begins with the first of some pieces, which has all of its host, ends with the last, and has the others between in their order, none cut soon after a slash. */
function hasPieces(address: string, pieces: string[]): boolean {
  let at = 0
  return pieces[0] !== '' && pieces.every((piece, index) => {
    const isLast = index === pieces.length - 1
    const from = index === 0 ? 0 : isLast && piece ? address.length - piece.length : address.indexOf(piece, at)
    const isIn = from >= at && address.startsWith(piece, from) && (isLast || ENDS_WELL.test(piece) || (index > 0 && WITHIN_NAME.test(piece)))
    at = from + piece.length
    return isIn
  })
}
