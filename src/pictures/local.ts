import { decoded } from '../decoded.ts'
import { existsSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { judged, MAX_BYTES, TOO_LARGE, type Picture } from './judge.ts'

/** What marks the root of what a report belongs to. */
const ROOT_MARKS = ['.git', 'package.json']
/** Folders that site generators serve as their root. */
const SERVED = ['', 'static', 'public', 'assets', 'source']

/** An address that is a way to a file, not one of a host or of a scheme. */
export const isLocal = (url: string): boolean => !/^(?:[a-z][\w+.-]*:|[\\/]{2})/i.test(url)

/**
 * Reads a picture that lies beside a report, where Markdown and site generators look for it. Nothing outside
 * of the folder that the report belongs to (the nearest with a repository or a package, else its own) is read,
 * through links neither.
 */
export async function localPicture(url: string, report: string): Promise<Picture> {
  const file = join(await realpath(dirname(resolve(report))), basename(report))
  const root = rootOf(dirname(file))
  let why = 'is not there'
  for (const path of candidates(url, file, root)) {
    const found = await realpath(path).catch(() => undefined)
    if (!found) continue
    if (!isWithin(found, root)) {
      why = `lies outside of the report's folder ${root}`
      continue
    }
    const there = await stat(found)
    if (!there.isFile()) continue
    return there.size > MAX_BYTES ? { why: TOO_LARGE } : judged(await readFile(found))
  }
  return { why }
}

function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (ROOT_MARKS.some(mark => existsSync(join(at, mark)))) return at
    if (at === dirname(at)) return folder
  }
}

function candidates(url: string, report: string, root: string): string[] {
  const path = decoded(url.split(/[?#]/)[0] ?? '').replaceAll('\\', '/')
  const folder = dirname(report)
  if (!path || path.includes('\0')) return []
  // The second is where Hexo keeps the pictures of a post.
  if (!path.startsWith('/')) return [join(folder, path), join(folder, basename(report, extname(report)), path)]
  return upTo(folder, root).flatMap(at => SERVED.map(served => join(at, served, path)))
}

/** A folder and those above it, up to a root. */
function upTo(folder: string, root: string): string[] {
  const folders = [folder]
  for (let at = folder; isWithin(dirname(at), root) && at !== dirname(at); at = dirname(at)) folders.push(dirname(at))
  return folders
}

function isWithin(path: string, root: string): boolean {
  const way = relative(root, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}
