import type { Document } from '../read/document.ts'
import type { Prose } from '../read/prose.ts'
import type { Event } from '../recap.ts'
import { type Block, proses } from '../read/blocks.ts'
import { firstOf } from './event/first.ts'
import { nameFromText } from './event/name-in-text.ts'
import { nameFromTitle } from './event/name-in-title.ts'
import { DATES, FORMATS, VENUES } from './event/patterns.ts'

const SHORT_NAME = /\b[A-Z]{2,8}[A-Za-z]{0,12}\s?(?:19|20)?\d{2}\b/u
/** How much of the opening is read: what an event is, is said first. */
const READ_BLOCKS = 40
const READ_CHARACTERS = 600

/** The event: front matter first, then the title, then what the opening says of it. */
export function recogniseEvent({ meta }: Document, title: string, opening: Block[]): Event {
  const said = opening.slice(0, READ_BLOCKS).flatMap(proses)
  const texts = said.map(prose => prose.text.slice(0, READ_CHARACTERS))
  const all = texts.join('\n')
  const inText = nameFromText(said)
  const inTitle = nameFromTitle(title)
  const url = meta.event?.url ?? eventUrl(said, meta.event?.name ?? inTitle.name) ?? inText?.url
  const venue = firstOf(VENUES, texts)
  const format = firstOf(FORMATS, texts)
  const date = firstOf(DATES, [title, ...texts])
  const name = meta.event?.name ?? (inTitle.sure || !inText ? inTitle.name : inText.name)
  const initials = SHORT_NAME.exec(all)?.[0]
  const short = meta.event?.short ?? (initials && !name.includes(initials) ? initials : undefined)
  return {
    name,
    ...(short && { short }),
    ...(url && { url }),
    ...(date && { date }),
    ...(venue && { venue }),
    ...(format && { format }),
  }
}

/** Where the event's own name leads, where it is a link. */
function eventUrl(said: Prose[], name: string): string | undefined {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const wanted = plain(name.slice(0, 200))
  for (const { text, links } of said) {
    const found = links.slice(0, 50).find(({ start, end, url }) => /^https?:/.test(url) && end - start >= 4 && end - start < 200 && wanted.includes(plain(text.slice(start, end))) && plain(text.slice(start, end)).length >= 4)
    if (found) return found.url
  }
  return undefined
}
