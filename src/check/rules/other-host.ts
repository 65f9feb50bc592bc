import type { Evidence } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { slideNaming } from './words.ts'

/** Requests to anything but the deck itself: behind a firewall they hang, and they tell others who reads it. */
export function otherHost(evidence: Evidence): Fault[] {
  const { traffic, views } = evidence
  const asked = new Map<string, number | undefined>()
  for (const { url, slide } of traffic.foreign) asked.set(url, asked.get(url) ?? slide)
  // Pictures are asked for before their slide is shown, with those of its neighbours.
  const shown = (url: string) => (views['screen light'] ?? views['screen dark'])?.find(({ pictures }) => pictures.some(({ src }) => src === url))?.no
  return [...asked].map(([url, slide]) => toFault(url, shown(url) ?? slideNaming(evidence, url) ?? slide))
}

const toFault = (url: string, slide: number | undefined): Fault => ({
  rule: 'other-host',
  ...(slide !== undefined && { slide }),
  words: url,
  message: `asks ${new URL(url).host} for ${url.slice(0, 120)}`,
  measured: new URL(url).host,
  allowed: 'files of the deck only',
  help: 'put the file into public/ and use that',
})
