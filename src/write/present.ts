import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { RecapError } from '../errors.ts'
import type { DeckFiles } from './deck.ts'
import { LEDGER_FILE, type Ledger } from './ledger.ts'

/**
 * Makes a deck's folder.
 * @throws RecapError where there is a file of that name.
 */
export async function prepareFolder(dir: string): Promise<void> {
  const there = await stat(dir).catch(() => undefined)
  if (there && !there.isDirectory()) throw new RecapError('this is a file, not a folder', { file: dir }, 'give a folder with --out')
  await mkdir(dir, { recursive: true })
}

/** The deck's files as they are now: slides.md, the ledger, and every page, in whatever folder below pages/. */
export async function presentFiles(dir: string): Promise<DeckFiles> {
  const pages = existsSync(join(dir, 'pages')) ? await readdir(join(dir, 'pages'), { recursive: true }) : []
  const paths = ['slides.md', LEDGER_FILE, ...pages.filter(name => name.endsWith('.md')).sort().map(name => `pages/${name.replaceAll('\\', '/')}`)]
  const present: DeckFiles = new Map()
  for (const path of paths) {
    const text = textOf(join(dir, path))
    if (text !== undefined) present.set(path, text)
  }
  return present
}

/** A file's text, if there is one. To wait for each of many small ones takes several times as long as to read it. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  }
  catch {
    return undefined
  }
}

/** Whether files are as they were when they were read: somebody may have saved one since. */
export const areAsRead = (dir: string, present: DeckFiles, paths: string[]): boolean =>
  paths.every(path => !present.has(path) || textOf(join(dir, path)) === present.get(path))

/**
 * Somebody else's deck stays theirs.
 * @throws RecapError where there is a slides.md that neither the ledger nor its own headmatter knows as one of ours.
 */
export function refuseForeignDeck(present: DeckFiles, ledger: Ledger, dir: string): void {
  const entry = present.get('slides.md')
  if (entry === undefined || ledger.files['slides.md'] !== undefined || isOurs(entry)) return
  throw new RecapError('there is another deck here, which was not made from a report', { file: join(dir, 'slides.md') }, 'give another folder: recap generate REPORT --out DIR')
}

/** Whether an entry's headmatter says what it is a recap of. */
export const isOurs = (entry: string): boolean => /^recap:/m.test(/^---\r?\n(.*?)^---/ms.exec(entry)?.[1] ?? '')

/** Of the deck's code only those files are looked at that are generated now, or were before: the others are a person's. */
export async function addSnippets(present: DeckFiles, dir: string, paths: string[]): Promise<void> {
  for (const path of paths.filter(path => /^snippets\/[^/\\]+$/.test(path))) {
    const text = textOf(join(dir, path))
    if (text !== undefined) present.set(path, text)
  }
}

/** The pictures that the deck has, and those that are about to be written, by their file names. */
export async function photosOf(dir: string, written: Iterable<string>): Promise<string[]> {
  const there = await readdir(join(dir, 'public', 'photos')).catch(() => [])
  return [...there, ...[...written].map(path => path.split('/').at(-1) ?? '')]
}
