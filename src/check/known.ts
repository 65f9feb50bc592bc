import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { packageRoot } from '../package.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { Evidence } from './evidence.ts'
import type { SlidePictures } from './report/html/index.ts'

/** What was seen of a deck, kept until anything that it depends on changes. */
export interface Known { evidence: Evidence, pictures?: SlidePictures }

/** As it is written, in Node's own form of values (node:v8): several times as quick as JSON, and with maps. */
interface Stored extends Known { key: string }

const fileIn = (dir: string): string => join(dir, 'node_modules', '.recap', 'check.bin')

/** What is known of a deck under a key; undefined if nothing is, or it cannot be read. */
export async function recall(dir: string, key: string): Promise<Known | undefined> {
  try {
    const { key: itsKey, ...known } = deserialize(await readFile(fileIn(dir))) as Stored
    return itsKey === key ? known : undefined
  }
  catch {
    return undefined
  }
}

/** Keeps what was seen. A folder that cannot be written to only means that the next check looks again. */
export async function remember(dir: string, key: string, known: Known): Promise<void> {
  try {
    await replaceFile(fileIn(dir), serialize({ key, ...known } satisfies Stored))
  }
  catch { /* as said above */ }
}

/** What is made from a deck, or has nothing to do with how it looks. */
const NOT_THE_DECK = /^(?:node_modules|dist|lib|coverage|tests?|bench|docs|\..*|.*\.pdf|.*\.pptx|.*\.zip|(?!index\.).*\.html)$/
/** The parts of this package that a deck is made of, and by which it is judged. */
const PACKAGE_PARTS = ['components', 'layouts', 'setup', 'src', 'styles', 'slide-top.vue', 'vite.config.ts', 'package.json']

/**
 * A hash of all that a check's evidence depends on: the deck's files, the report, this package and the
 * packages that it is built with, the browser. The same key, the same evidence.
 */
export async function keyOf(dir: string, report: string, browserPath: string | undefined): Promise<string> {
  const hash = createHash('sha256')
  const own = (await readdir(dir)).filter(name => !NOT_THE_DECK.test(name))
  for (const name of own.sort()) await addPath(hash, join(dir, name), dir)
  await addPath(hash, report, dirname(report))
  if (resolve(dir) !== packageRoot) for (const name of PACKAGE_PARTS) await addPath(hash, join(packageRoot, name), packageRoot)
  hash.update(await dependencyVersions())
  const browser = browserPath === undefined ? undefined : await stat(browserPath).catch(() => undefined)
  hash.update(`${browserPath} ${browser?.size} ${browser?.mtimeMs} ${process.version}`)
  return hash.digest('hex')
}

async function addPath(hash: Hash, path: string, root: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) {
    const names = (await readdir(path)).filter(name => name !== 'node_modules')
    for (const name of names.sort()) await addPath(hash, join(path, name), root)
  }
  else if (found?.isFile()) hash.update(`${relative(root, path)}\0${found.size}\0`).update(await readFile(path))
}

/** The installed version of each package that this one depends on. */
async function dependencyVersions(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const versions = await Promise.all(Object.keys(dependencies).map(async (name) => {
    for (let folder = packageRoot; ; folder = dirname(folder)) {
      const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => undefined)
      if (text) return `${name}@${(JSON.parse(text) as { version: string }).version}`
      if (folder === dirname(folder)) return name
    }
  }))
  return versions.join(' ')
}
