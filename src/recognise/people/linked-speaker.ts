import type { Link, Prose } from '../../read/prose.ts'
import { nameKey } from './evidence.ts'
import { isSure, readPeople, type Named } from './name.ts'
import { HANDLE, SITE } from './name-below.ts'
import { isProfile, talkClaim, type Recogniser } from './recogniser.ts'
import { firstParagraph } from './self-introduction.ts'

/** Whoever gave a talk is named in the first words on it, so many characters. */
const REACH = 200
const LINKS = 4
/** Code's organisations have profiles, too. */
const BITS = { honoured: -1, likely: -3 }
const HONORIFIC = /^\s?(?:さん|氏|先生|님)/u

/** A talk's heading, and in the first words on it somebody whose name leads to their profile or their own page. */
export const linkedSpeaker: Recogniser = {
  name: 'linked-speaker',
  kind: 'talk',
  example: '### 題 … In her talk [Ada Lovelace](https://twitter.com/ada) …',
  recognise(context) {
    const prose = firstParagraph(context.blocks)?.prose
    if (!prose) return undefined
    for (const link of prose.links.slice(0, LINKS)) {
      if (link.start > REACH) break
      const named = personOf(prose, link)
      // Whom the heading names, too, is read there.
      if (named && context.text.includes(named.name)) return undefined
      if (named) return talkClaim(context, context.text, [named], named.honoured ? BITS.honoured : BITS.likely, named.name)
    }
    return undefined
  },
}

function personOf({ text }: Prose, { start, end, url }: Link): Named | undefined {
  const words = text.slice(start, end).trim()
  // Ada Lovelace ([@ada](https://…)): the name stands before it.
  if (words.length > 60 || SITE.test(words) || (/^[@＠]/u.test(words) && /[(（]$/u.test(text.slice(0, start)))) return undefined
  const honorific = HONORIFIC.exec(text.slice(end, end + 4))?.[0].trim() ?? ''
  const [named, ...more] = readPeople(words + honorific) ?? []
  if (!named || more.length > 0) return undefined
  if (isProfile(url)) {
    const handle = HANDLE.exec(url)?.groups?.handle
    // One word beside a profile of another name may be anything's.
    if (!isSure(named) && /^[\w.-]+$/.test(named.name) && nameKey(named.name) !== nameKey(handle ?? '')) return undefined
    return named.bits > -3 ? { ...named, ...handle && !named.handle && { handle } } : undefined
  }
  return isOwnPage(url, named) ? named : undefined
}

/** https://adalovelace.example/ is Ada Lovelace's. */
function isOwnPage(url: string, { name }: Named): boolean {
  const host = /^https?:\/\/(?:www\.|blog\.)?(?<host>[\w.-]{2,60}?)\.[a-z]{2,12}(?:\/|$)/i.exec(url)?.groups?.host ?? ''
  return /\s/.test(name) && nameKey(host) === nameKey(name)
}
