import { decoded } from '../decoded.ts'
import { createHash } from 'node:crypto'
import type { Block, Image } from '../read/blocks.ts'
import type { Part, Recap } from '../recap.ts'
import { stem } from './photo-stem.ts'

/**
 * The file in `public/photos/` that a picture of the report is looked for
 * under: its own name, made safe for every file system. Folders and queries
 * are dropped, so that no path leads out of the folder.
 */
export function photoFile(url: string): string {
  const last = decoded(url.split(/[?#]/)[0]?.split(/[\\/]/).filter(Boolean).at(-1) ?? '')
  const ending = ENDING.exec(last.slice(-LONGEST_ENDING))?.[0] ?? ''
  const name = shortened(last.slice(0, last.length - ending.length).normalize('NFC'))
    .replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '') || (ending ? '' : 'photo')
  return !name ? ending.slice(1) : isDevice(name) ? `photo-${name}${ending}` : name + ending
}

const LONGEST_ENDING = 12
const ENDING = /\.[\p{L}\p{N}_]+$/u
/** In bytes of UTF-8, in which file systems count: with a hash and an ending a name stays under 255. */
const MOST_BYTES = 150

/** The beginning of a name, no half characters at its end; an address with the picture itself in it may have megabytes. */
const shortened = (name: string): string => {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name
  let bytes = 0
  return Array.from(name.slice(0, MOST_BYTES)).filter(character => (bytes += Buffer.byteLength(character)) <= MOST_BYTES).join('')
}

/** Whether Windows keeps a name for a device, whatever its ending. */
const isDevice = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name.normalize('NFKC'))

/**
 * The files of all pictures of a report: address → name in `public/photos/`.
 * Where two addresses end in one name, a hash of the address tells them apart.
 * Upper and lower case count as one, as they do on some file systems (ß and ss too), and so do
 * formats, since a picture may be saved in another one. Whoever
 * copies pictures into a deck and whoever shows them ask here.
 */
export function photoFiles(urls: Iterable<string>): Map<string, string> {
  const all = [...new Set(urls)]
  const addresses = byName(all)
  return new Map(all.map((url) => {
    const name = photoFile(url)
    const alone = addresses.get(stem(name))?.length === 1
    return [url, alone ? name : name.replace(/(?=\.[^.]*$)|$/, `-${hash(url)}`)]
  }))
}

function byName(urls: string[]): Map<string, string[]> {
  const addresses = new Map<string, string[]>()
  for (const url of urls) {
    const name = stem(photoFile(url))
    addresses.set(name, [...addresses.get(name) ?? [], url])
  }
  return addresses
}

const hash = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 8)

/** The addresses of all pictures of a report, in reading order. */
export const picturesOf = (recap: Recap): string[] =>
  partsOf(recap).flatMap(part => part.blocks).flatMap(block => block.type === 'image' ? [block.url] : [])

const partsOf = ({ opening, people, topics, closing }: Recap): Part[] =>
  [...opening, ...people.flatMap(({ parts }) => parts), ...topics.flatMap(({ parts }) => parts), ...closing]

/** The recap with each of its pictures named, and told whether it is among the files that the deck has. */
export function withPictures(recap: Recap, present: Iterable<string>, files = photoFiles(picturesOf(recap))): Recap {
  const there = new Set([...present].flatMap(name => [name, stem(name)]))
  const locate = (image: Image): Image => {
    const file = files.get(image.url) ?? photoFile(image.url)
    return { ...image, file, there: there.has(file) || there.has(stem(file)) }
  }
  const inBlock = (block: Block): Block => block.type === 'image' ? locate(block) : block
  const inPart = (part: Part): Part => ({ ...part, blocks: part.blocks.map(inBlock) })
  const inSection = <T extends { parts: Part[] }>(section: T): T => ({ ...section, parts: section.parts.map(inPart) })
  return {
    ...recap,
    opening: recap.opening.map(inPart),
    people: recap.people.map(inSection),
    topics: recap.topics.map(inSection),
    closing: recap.closing.map(inPart),
  }
}
