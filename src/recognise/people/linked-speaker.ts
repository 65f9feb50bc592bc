import type { Block } from '../../read/blocks.ts'
import type { Link, Prose } from '../../read/prose.ts'
import { nameKey } from './evidence.ts'
import { PARTICLES } from './lexicon/particles.ts'
import { isSure, readPeople, type Named } from './name.ts'
import { HANDLE, SITE } from './name-below.ts'
import { isProfile, talkClaim, type Recogniser } from './recogniser.ts'

/** Whoever gave a talk is named in the first words on it, so many characters. */
const REACH = 200
const LINKS = 4
const BLOCKS = 3
/** Code's organisations have profiles, too. */
const BITS = -4
const HONORIFIC = /^\s?(?:さん|氏|先生|님)/u

/** A talk's heading, and in the first words on it somebody whose name leads to their profile or their own page. */
export const linkedSpeaker: Recogniser = {
  name: 'linked-speaker',
  kind: 'talk',
  example: '### 題 … In her talk [Ada Lovelace](https://twitter.com/ada) …',
  recognise(context) {
    const named = firstPerson(context.blocks)
    // Whom the heading names, too, is read there.
    if (!named || context.text.includes(named.name)) return undefined
    return { ...talkClaim(context, context.text, [named], BITS, named.name), byPage: true }
  },
}

function firstPerson(blocks: Block[]): Named | undefined {
  for (const block of blocks.slice(0, BLOCKS)) {
    if (block.type !== 'paragraph') continue
    for (const link of block.prose.links.slice(0, LINKS)) {
      const named = link.start <= REACH ? personOf(block.prose, link) : undefined
      if (named) return named
    }
  }
  return undefined
}

function personOf({ text }: Prose, { start, end, url }: Link): Named | undefined {
  const words = text.slice(start, end).trim()
  if (words.length > 60 || SITE.test(words)) return undefined
  const honorific = HONORIFIC.exec(text.slice(end, end + 4))?.[0].trim() ?? ''
  // By itself a handle may be anybody's of whom the talk tells.
  if (/^[@＠]/u.test(words) && !honorific) return /[(（]$/u.test(text.slice(0, start)) ? beforeHandle(text.slice(0, start - 1), words.slice(1)) : undefined
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

/** Ada Lovelace ([@ada](https://…)): the name that stands before a handle in brackets. */
function beforeHandle(before: string, handle: string): Named | undefined {
  const name = NAME_AT_END.exec(before.slice(-60))?.groups?.name
  const named = name ? readPeople(name)?.[0] : undefined
  return named && { ...named, handle, bits: Math.max(named.bits, 0) }
}
const NAME_AT_END = new RegExp(`(?:^|[\\s(])(?<name>\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:${PARTICLES}|\\p{Lu}[\\p{L}'’.-]*)){0,3})\\s?$`, 'u')

/** https://adalovelace.example/ is Ada Lovelace's. */
function isOwnPage(url: string, { name }: Named): boolean {
  const host = /^https?:\/\/(?:www\.|blog\.)?(?<host>[\w.-]{2,60}?)\.[a-z]{2,12}(?:\/|$)/i.exec(url)?.groups?.host ?? ''
  return /\s/.test(name) && nameKey(host) === nameKey(name)
}
