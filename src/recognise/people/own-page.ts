import type { Prose } from '../../read/prose.ts'
import { nameKey } from './evidence.ts'
import type { Named } from './name.ts'

/** Where people keep their slides and articles below their names; where they keep code, companies do, too, and only the name alone is theirs. */
const OWNED = /^https?:\/\/(?:www\.)?(?:(?:speakerdeck|slideshare|docswell|qiita|zenn|slides|note|scrapbox|medium|dev)\.\w{2,4}\/(?:user\/|s\/|@)?(?<user>[\w.-]{2,39})(?:[/?#].*)?|(?:x|twitter|github|gitlab|connpass|facebook|instagram|linkedin)\.com\/(?:user\/|in\/)?(?<owner>[\w.-]{2,39})\/?(?:[?#].*)?|(?<host>[\w-]{2,39})\.(?:hatenablog|hatenadiary|github|tumblr|dev)\.\w{2,3}(?:[/?#].*)?)$/iu
const LONGEST = 300
const MOST = 12

/** ada-lovelace-1a2b3c, adalovelace12: what sites put behind names of which they have several. */
const withoutNumber = (found: string): string => found.replace(/(?:-[a-z]*\d[a-z\d]*|(?<=\D{5})\d{1,4})$/iu, '')

/** Whether the page or slides of somebody of that name stand among the links. */
export function hasPage({ name, handle }: Named, below: Prose[]): boolean {
  const keys = new Set([name, handle ?? '', name.split(/\s+/u).reverse().join('')].map(nameKey).filter(key => key.length > 2))
  if (keys.size === 0) return false
  return below.flatMap(({ links, text }) => [...links.map(({ url }) => url), text]).slice(0, MOST).some((url) => {
    const { user, owner, host } = url.length <= LONGEST ? OWNED.exec(url)?.groups ?? {} : {}
    const found = user ?? owner ?? host
    return found !== undefined && (keys.has(nameKey(found)) || keys.has(nameKey(withoutNumber(found))))
  })
}
