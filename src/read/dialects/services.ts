import { decoded } from '../../decoded.ts'
const URL = /^(?:https?:)?\/\/\S+$/i
const ID = /^[\w.@~/:-]{1,200}$/

const under = (base: string) => (id: string): string => base + id

/** Where what a dialect embeds by a name and an id is found on the web. */
const SERVICES: Record<string, ((id: string) => string | undefined) | undefined> = {
  youtube: under('https://www.youtube.com/watch?v='),
  vimeo: under('https://vimeo.com/'),
  speakerdeck: under('https://speakerdeck.com/player/'),
  slideshare: under('https://www.slideshare.net/slideshow/embed_code/key/'),
  docswell: under('https://www.docswell.com/s/'),
  gist: under('https://gist.github.com/'),
  tweet: id => `https://twitter.com/i/status/${id.split('/').at(-1)}`,
  instagram: under('https://www.instagram.com/p/'),
  niconico: under('https://www.nicovideo.jp/watch/'),
  github: under('https://github.com/'),
  codepen: under('https://codepen.io/'),
  jsfiddle: under('https://jsfiddle.net/'),
  codesandbox: under('https://codesandbox.io/embed/'),
  stackblitz: under('https://stackblitz.com/edit/'),
  spotify: id => `https://open.spotify.com/${id.replace(/^spotify:/, '').replaceAll(':', '/')}`,
  figma: undefined,
  card: undefined,
  link: undefined,
  embed: undefined,
  linkcard: undefined,
  blogcard: undefined,
  ogp: undefined,
  bookmark: undefined,
  blueprintue: undefined,
}

const OTHER_NAMES: Record<string, string> = {
  x: 'tweet', twitter: 'tweet', oembed: 'embed', link_card: 'linkcard', linkpreview: 'linkcard', blog_card: 'blogcard', nicovideo: 'niconico', speaker_deck: 'speakerdeck',
}

/** The address of what a service's name and the id (or address) beside it embed; undefined where that is not known. */
export function embedAddress(service: string, id: string): string | undefined {
  const name = service.toLowerCase().replaceAll('-', '_')
  const key = OTHER_NAMES[name] ?? name
  if (!Object.hasOwn(SERVICES, key)) return undefined
  if (URL.test(id)) return absolute(id)
  return ID.test(id) ? SERVICES[key]?.(id) : undefined
}

/** An address without a protocol is one of the web. */
export const absolute = (url: string): string => url.startsWith('//') ? `https:${url}` : url

/** Frames that say nothing: counters, buttons, advertising. */
const SILENT = /googletagmanager|doubleclick|googlesyndication|facebook\.com\/(?:v[\d.]+\/)?plugins|platform\.twitter\.com\/widgets|b\.hatena\.ne\.jp\/entry\/button|getpocket|adsystem/i

/** Where a reader finds what a frame shows, and whether the frame is a card that shows its title. */
const FRAMES: readonly [frame: RegExp, address: (found: RegExpExecArray) => string, card: boolean][] = [
  [/^https?:\/\/(?:hatenablog-parts\.com|(?:www\.)?hatenablog\.com)\/embed\/?\?(?:.*&)?url=([^&]+)/i, found => decoded(found[1] as string), true],
  [/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i, found => `https://www.youtube.com/watch?v=${found[1]}`, false],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i, found => `https://vimeo.com/${found[1]}`, false],
]

/** What a frame shows: its address for people, and its words where it has any. Undefined for frames that say nothing. */
export function frameContent(src: string, title: string): { url: string, text: string } | undefined {
  const frame = absolute(src)
  if (!/^https?:\/\//i.test(frame) || SILENT.test(frame)) return undefined
  for (const [pattern, address, card] of FRAMES) {
    const found = pattern.exec(frame)
    if (!found) continue
    const url = address(found)
    return { url, text: (card && title) || url }
  }
  return { url: frame, text: frame }
}
