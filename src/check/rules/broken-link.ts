import { isHost } from '../../read/web-address.ts'
import type { Evidence, Link, Picture, Traffic } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { quote, slideNaming } from './words.ts'

/** Internal addresses that lead nowhere, malformed URLs, pictures that did not load or have no alt text, files of the deck that are missing. */
export function brokenLink(evidence: Evidence): Fault[] {
  const { traffic, views } = evidence
  const slides = views['screen light'] ?? views['screen dark'] ?? []
  const known = new Set(traffic.addresses.map(normal))
  const found = slides.flatMap(({ no, links, pictures }) => [
    ...links.flatMap(link => ofLink(link, no, traffic, known)),
    ...pictures.flatMap(picture => ofPicture(picture, no, traffic)),
  ])
  return [...found, ...missingFiles(evidence, slides.flatMap(({ pictures }) => pictures))]
}

function ofLink({ href, url, text, box, anchored }: Link, slide: number, traffic: Traffic, known: Set<string>): Fault[] {
  const wrong = anchored === false
    ? { message: `there is no ${href} on the slide`, allowed: 'the id of something on the slide', help: 'correct the address' }
    : faultOf(href, url, traffic.origin, known)
  if (!wrong) return []
  return [{ rule: 'broken-link', slide, words: text || href, ...(box && { box, view: 'screen light' as const }), message: `link ${quote(text || href)}: ${wrong.message}`, measured: href, allowed: wrong.allowed, help: wrong.help }]
}

const WELL_FORMED = 'a URL that begins with https://, http:// or mailto:'

function faultOf(href: string, url: string | undefined, origin: string, known: Set<string>): Omit<Fault, 'rule' | 'measured'> | undefined {
  if (href.trim() === '') return { message: 'the address is empty', allowed: WELL_FORMED, help: 'write the address, or take the link away' }
  // Chromium takes some for addresses that no standard does: https://exa%20mple.com/
  if (url === undefined || !URL.canParse(url)) return { message: 'the address is malformed', allowed: WELL_FORMED, help: 'correct the address' }
  const to = new URL(url)
  if (to.origin === origin) {
    if (known.has(normal(to.pathname))) return undefined
    const host = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|jp|kr|cn|tw)\b)/i.test(href)
    return { message: `${normal(to.pathname)} leads nowhere in this deck`, allowed: 'the number or the address of a slide, or a file of the deck', help: host ? 'write it with https://' : 'correct the address, or give the slide that it means this routeAlias' }
  }
  if (to.protocol === 'mailto:') return to.pathname.includes('@') ? undefined : { message: 'the address is malformed', allowed: 'mailto: and an address with @', help: 'correct the address' }
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return { message: `${to.protocol} is no address to follow`, allowed: WELL_FORMED, help: 'correct the address' }
  const isWritten = /^(?:https?:)?\/\/[^/\s]/i.test(href.trim())
  return isHost(to.hostname) && isWritten ? undefined : { message: 'the address is malformed', allowed: WELL_FORMED, help: 'correct the address' }
}

function ofPicture({ name, kind, src, box, loaded, alt, decorative }: Picture, slide: number, traffic: Traffic): Fault[] {
  const common = { rule: 'broken-link' as const, slide, words: src, box, view: 'screen light' as const }
  // From another host: that is what other-host says.
  const isForeign = traffic.foreign.some(({ url }) => url === src)
  return [
    ...loaded || isForeign ? [] : [{ ...common, message: `picture ${name} ${quote(src, 60)} did not load`, measured: 'no picture', allowed: 'a picture that is a file of the deck', help: 'put the file into public/, or correct its path' }],
    ...alt || decorative ? [] : [{ ...common, message: `picture ${name} ${quote(src, 60)} has no alt text`, measured: 'no alt text', allowed: 'alt text that says what the picture shows', help: kind === 'img' ? 'write it: ![what it shows](…)' : 'give it a title, or an aria-label, that says what it shows' }],
  ]
}

/** Files of the deck that were asked for and did not come, each once, other than the pictures that are named already. */
function missingFiles(evidence: Evidence, pictures: Picture[]): Fault[] {
  const { failed, origin } = evidence.traffic
  const named = new Set(pictures.filter(({ loaded }) => !loaded).map(({ src }) => URL.canParse(src, origin) ? new URL(src, origin).href : src))
  const missing = new Map(failed.filter(({ url }) => !named.has(url)).map(one => [one.url, one]))
  return [...missing.values()].map(({ url, status, slide }): Fault => {
    const { pathname } = new URL(url)
    // Slidev asks for pictures before their slide is shown: the slide that names the file has it.
    const no = slideNaming(evidence, pathname) ?? slide
    return {
      rule: 'broken-link',
      ...(no !== undefined && { slide: no }),
      words: pathname.split('/').at(-1) ?? url,
      message: `${pathname} did not load`,
      measured: String(status),
      allowed: 'a file of the deck',
      help: 'put the file into public/, or correct its path',
    }
  })
}

/** A path without a slash at its end, decoded. */
const normal = (path: string): string => {
  const bare = path.replace(/\/+$/, '') || '/'
  try {
    return decodeURIComponent(bare)
  }
  catch {
    return bare
  }
}
