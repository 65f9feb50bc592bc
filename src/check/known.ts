import { createHash, type Hash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { packageRoot } from '../package.ts'
import type { Evidence } from './evidence.ts'
import type { SlidePictures } from './report/html/index.ts'

/** What was seen of a deck, kept until anything that it depends on changes. */
export interface Known { evidence: Evidence, pictures?: SlidePictures }

/** As it is written: maps as pairs. */
interface Stored { key: string, evidence: Evidence, pictures?: { light: [number, string][], dark: [number, string][] } }

const fileIn = (dir: string): string => join(dir, 'node_modules', '.recap', 'check.json')

/** What is known of a deck under a key; undefined if nothing is, or it cannot be read. */
export async function recall(dir: string, key: string): Promise<Known | undefined> {
  try {
    const stored = JSON.parse(await readFile(fileIn(dir), 'utf8')) as Stored
    if (stored.key !== key) return undefined
    const { light, dark } = stored.pictures ?? {}
    return { evidence: stored.evidence, ...(light && dark && { pictures: { light: new Map(light), dark: new Map(dark) } }) }
  }
  catch {
    return undefined
  }
}

/** Keeps what was seen. A folder that cannot be written to only means that the next check looks again. */
export async function remember(dir: string, key: string, { evidence, pictures }: Known): Promise<void> {
  const stored: Stored = { key, evidence, ...(pictures && { pictures: { light: [...pictures.light ?? []], dark: [...pictures.dark ?? []] } }) }
  const file = fileIn(dir)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.${process.pid}`, JSON.stringify(stored))
    await rename(`${file}.${process.pid}`, file)
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
