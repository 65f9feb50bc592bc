import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { photoFiles } from '../plan/photo.ts'
import type { Image } from '../read/blocks.ts'
import type { Warning } from '../recap.ts'
import type { Picture } from './judge.ts'
import { named } from './kind.ts'
import { There } from './there.ts'
import { isLocal, localPicture } from './local.ts'
import type { MayAsk } from './remote.ts'

/** Where a deck's pictures are, below its folder. */
export const PHOTOS = 'public/photos'
/** The most pictures that are fetched in one run, the bytes after which no more are asked for, and how many at a time. */
const MAX_FETCHED = 200
const MAX_FETCHED_BYTES = 400_000_000
const AT_A_TIME = 6

export interface Gathered {
  /** Path below the deck's folder → content: pictures that are new or have changed. */
  write: Map<string, Uint8Array>
  /** Path below the deck's folder → SHA-256 of every picture that was ever brought. */
  photos: Record<string, string>
  /** Pictures that a person put in the place of ours. */
  kept: string[]
  warnings: Warning[]
}

export interface GatherOptions {
  /** Whether pictures on other hosts are fetched. */
  fetchImages: boolean
  /** The ledger's photos: what was brought before. */
  brought: Record<string, string>
  mayAsk?: MayAsk | undefined
  /** After so many bytes no more pictures are fetched. */
  most?: number
}

/** A picture of the report, and its name in the deck. */
interface Wanted { url: string, name: string, line: number }

/**
 * Brings a report's pictures into the deck: those beside the report, and, if asked for, those on other hosts.
 * What cannot be had is a warning, which says where a picture would have to be put.
 */
export async function gatherPictures(images: Image[], report: string, dir: string, { fetchImages, brought, mayAsk, most = MAX_FETCHED_BYTES }: GatherOptions): Promise<Gathered> {
  const gathered: Gathered = { write: new Map(), photos: {}, kept: [], warnings: [] }
  const wanted = wantedOf(images)
  if (wanted.length === 0) return gathered
  const folder = join(dir, PHOTOS)
  const there = new There(existsSync(folder) ? (await readdir(folder)).sort() : [])
  const place = async (picture: Wanted, found: Picture) => placePicture(gathered, picture, found, { folder, there, brought })
  for (const picture of wanted.filter(({ url }) => isLocal(url))) await place(picture, await localPicture(picture.url, report))
  const remote = wanted.filter(({ url }) => !isLocal(url))
  for (const picture of remote) keepKnown(gathered, picture, there, brought)
  const missing = remote.filter(({ name }) => !there.find(name))
  const [now, later] = fetchImages ? [missing.slice(0, MAX_FETCHED), missing.slice(MAX_FETCHED)] : [[], missing]
  let bytes = 0
  for (let at = 0; at < now.length; at += AT_A_TIME) {
    if (bytes >= most) {
      later.unshift(...now.slice(at))
      break
    }
    // Node's http takes longer to load than most decks to write.
    const { remotePicture } = await import('./remote.ts')
    const some = now.slice(at, at + AT_A_TIME)
    const found = await Promise.all(some.map(({ url }) => remotePicture(url, mayAsk)))
    for (const [index, picture] of some.entries()) {
      const one = found[index] as Picture
      if ('bytes' in one) bytes += one.bytes.length
      await place(picture, one)
    }
  }
  if (later[0]) gathered.warnings.push(notFetched(later.length, later[0], fetchImages))
  gathered.warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return gathered
}

function wantedOf(images: Image[]): Wanted[] {
  const lines = new Map<string, number>()
  for (const { url, line } of images) if (!lines.has(url)) lines.set(url, line)
  return [...photoFiles(lines.keys())].map(([url, name]) => ({ url, line: lines.get(url) ?? 1, name }))
}

interface Photos { folder: string, there: There, brought: Record<string, string> }

async function placePicture(gathered: Gathered, { url, name, line }: Wanted, found: Picture, { folder, there, brought }: Photos): Promise<void> {
  const present = there.find(name)
  if ('why' in found) {
    if (!present) gathered.warnings.push({ message: `the picture "${shortened(url)}" ${found.why}; put it at ${PHOTOS}/${name} in the deck's folder`, line })
    else if (brought[`${PHOTOS}/${present}`]) gathered.photos[`${PHOTOS}/${present}`] = brought[`${PHOTOS}/${present}`] as string
    return
  }
  const path = `${PHOTOS}/${named(name, found.kind)}`
  const hash = hashOf(found.bytes)
  const presentPath = present && `${PHOTOS}/${present}`
  const presentHash = present && hashOf(await readFile(join(folder, present)))
  if (presentPath && presentHash !== hash && presentHash !== brought[presentPath]) {
    gathered.kept.push(presentPath)
    if (brought[presentPath]) gathered.photos[presentPath] = brought[presentPath]
    return
  }
  if (presentHash !== hash || presentPath !== path) gathered.write.set(path, found.bytes)
  gathered.photos[path] = hash
  there.add(named(name, found.kind))
}

/** A picture that was fetched once stays known as ours. */
function keepKnown(gathered: Gathered, { name }: Wanted, there: There, brought: Record<string, string>): void {
  const path = `${PHOTOS}/${there.find(name)}`
  if (brought[path]) gathered.photos[path] = brought[path]
}

function notFetched(count: number, { line }: Wanted, tooMany: boolean): Warning {
  const what = count === 1 ? 'a picture is on another host and was' : `${count} pictures are on other hosts and were`
  return { message: `${what} not fetched; ${tooMany ? 'generate again for the rest' : 'recap generate --fetch-images does that'}`, line }
}

/** Data in an address need not be shown to its end. */
const shortened = (url: string): string => url.length > 100 ? `${url.slice(0, 99)}…` : url

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
