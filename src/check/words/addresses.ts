import type { Recap } from '../../recap.ts'
import { picturesOf } from '../../plan/photo.ts'
import { namedIn } from '../../stops.ts'
import { escapeUrl } from '../../write/escape.ts'
import { solid } from '../text/solid.ts'
import { prosesOf } from './proses.ts'

const bare = (url: string): string => solid(url).replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')

/** Every address that a report names, as it is written and as it is linked to. */
export function addressesOf(recap: Recap): string[] {
  const written = [
    recap.source,
    recap.event.url,
    ...namedIn(recap).flatMap(({ talks, sessions }) => [...talks, ...sessions].map(({ url }) => url)),
    ...picturesOf(recap),
    ...prosesOf(recap).flatMap(prose => prose.links.map(({ url }) => url)),
  ].filter(url => url !== undefined)
  return [...new Set(written.flatMap(url => [url, escapeUrl(url) ?? url]))]
}

/** Whether a text is one of the addresses: whole, without its protocol, or cut after one of its slashes, as `host/…`. */
export function isAddress(text: string, addresses: string[]): boolean {
  const shown = solid(text)
  return addresses.some((url) => {
    if (shown === solid(url) || shown === `QR:${solid(url)}` || bare(shown) === bare(url)) return shown !== ''
    const start = shown.endsWith('/…') ? shown.slice(0, -1) : undefined
    return start !== undefined && start.length > 1 && bare(url).startsWith(start)
  })
}
