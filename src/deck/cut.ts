import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { replaceFile } from '../write/replace-file.ts'
import type { Hand } from './deal.ts'
import { merge } from './merge.ts'

/** Cuts a font to characters, into a WOFF2 file in the folder. A cut that was made before is taken from there. */
export async function cutFont({ name, file }: { name: string, file: string }, characters: string, folder: string): Promise<string> {
  const source = await readFile(file)
  return await keep(folder, name, [source, characters], () => subsetFont(source, characters, { targetFormat: 'woff2' }))
}

/** Characters that join and choose shapes go along: without them 👩‍💻 is two emoji. */
const JOINING = '\u200D\uFE0E\uFE0F'

/** LINE Seed JP is heavy for its weights; beside it the reserves' must be heavier to look the same. 400 stays what it is. */
const heavier = (weight: number): number => Math.min(900, weight + Math.max(0, weight - 600) * 0.5)

/** The same for a reserve's slices, in a weight: one font, whatever number of slices it is of. */
export async function cutHand({ reserve, slices }: Hand, weight: number, folder: string): Promise<string> {
  const sources = await Promise.all(slices.map(({ slice }) => readFile(slice.file)))
  const named = reserve.variable ? `${reserve.name}-${weight}` : reserve.name
  return await keep(folder, named, [...sources, ...slices.map(({ characters }) => characters)], async () => {
    if (!reserve.variable) return await subsetFont(sources[0] as Buffer, slices[0]?.characters + JOINING, { targetFormat: 'woff2' })
    const parts: Uint8Array[] = []
    for (const [index, source] of sources.entries()) {
      parts.push(await subsetFont(source, slices[index]?.characters ?? '', { targetFormat: 'sfnt', variationAxes: { wght: heavier(weight) } }))
    }
    return await subsetFont(await merge(parts, named), slices.map(({ characters }) => characters).join(''), { targetFormat: 'woff2' })
  })
}

/** What is being made just now: two that want the same wait for one. */
const making = new Map<string, Promise<void>>()

/** A file whose name says what it is made of. */
async function keep(folder: string, name: string, of: (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for (const part of of) hash.update(part)
  const file = join(folder, `${name}-${hash.digest('hex').slice(0, 16)}.woff2`)
  if (!making.has(file) && existsSync(file)) return file
  const made = making.get(file) ?? make().then(font => replaceFile(file, font)).finally(() => making.delete(file))
  making.set(file, made)
  await made
  return file
}
