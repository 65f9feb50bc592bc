import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { RecapError } from './errors.ts'
import { planDeck } from './plan/index.ts'
import { packageRoot } from './package.ts'
import { parseMarkdown, type Document } from './read/document.ts'
import { readReportFile } from './read/file.ts'
import { recognise } from './recognise/index.ts'
import type { Recap, Warning } from './recap.ts'
import { commitFiles, finishCommit } from './write/commit.ts'
import { pagePath, slideHashes, writeDeck } from './write/deck.ts'
import { formatLedger, hashOf, LEDGER_FILE, parseLedger, planWrite } from './write/ledger.ts'

export interface Generated {
  recap: Recap
  slides: number
  written: string[]
  removed: string[]
  /** Files that a person edited; they were left as they are. */
  kept: string[]
  unchanged: string[]
  warnings: Warning[]
}

const readReport = async (report: string): Promise<Document> => parseMarkdown(await readReportFile(report), report)

/** Reads and recognises a report. */
export const recogniseFile = async (report: string): Promise<Recap> => recognise(await readReport(report))

/**
 * Generates the deck of a report into a folder.
 * @throws RecapError for a report that cannot be read or has nobody in it; nothing is written then.
 */
export async function generate(report: string, dir: string): Promise<Generated> {
  const document = await readReport(report)
  const recap = recognise(document)
  const plan = planDeck(recap, document.lineOf)
  await prepareFolder(dir)
  const present = await presentFiles(dir)
  const ledger = parseLedger(present.get(LEDGER_FILE))
  const generatedPages = new Set(plan.sections.map(section => pagePath(section.name)))
  // Written by a person, or generated once and edited since.
  const isTheirs = (path: string) => ledger.files[path] === undefined || ledger.files[path] !== hashOf(present.get(path) ?? '')
  const handwritten = [...present.keys()]
    .filter(path => path.startsWith('pages/') && !generatedPages.has(path) && isTheirs(path))
    .map(path => path.slice('pages/'.length))
    .sort()
  const files = writeDeck(plan, { handwritten, addons: addonsFor(dir) })
  const change = planWrite(files, present, ledger, { report: pathFrom(dir, report), slides: slideHashes(plan) })
  const ledgerText = formatLedger(change.ledger)
  const write = new Map(change.write)
  if (present.get(LEDGER_FILE) !== ledgerText) write.set(LEDGER_FILE, ledgerText)
  if (!existsSync(join(dir, FAVICON))) write.set(FAVICON, await readFile(join(packageRoot, FAVICON), 'utf8'))
  await commitFiles(dir, write, change.remove)
  return {
    recap,
    slides: plan.sections.reduce((sum, section) => sum + section.slides.length, 0),
    written: [...change.write.keys()],
    removed: change.remove,
    kept: change.kept,
    unchanged: change.unchanged,
    warnings: recap.warnings,
  }
}

/** What slides.md names as the deck's mark in the browser; a person's own stays. */
const FAVICON = 'public/favicon.svg'

async function prepareFolder(dir: string): Promise<void> {
  const there = await stat(dir).catch(() => undefined)
  if (there && !there.isDirectory()) throw new RecapError('this is a file, not a folder', { file: dir }, 'give a folder with --out')
  await mkdir(dir, { recursive: true })
  await finishCommit(dir)
}

/** The deck's files as they are now: slides.md, the ledger, and every page. */
async function presentFiles(dir: string): Promise<Map<string, string>> {
  const pages = existsSync(join(dir, 'pages')) ? await readdir(join(dir, 'pages')) : []
  const paths = ['slides.md', LEDGER_FILE, ...pages.filter(name => name.endsWith('.md')).sort().map(name => `pages/${name}`)]
  const present = new Map<string, string>()
  for (const path of paths) {
    const text = await readFile(join(dir, path), 'utf8').catch(() => undefined)
    if (text !== undefined) present.set(path, text)
  }
  return present
}

/** The way from a folder to a file, the same on every system. */
const pathFrom = (dir: string, file: string): string => relative(resolve(dir), resolve(file)).replaceAll('\\', '/')

/** This package is the deck's own root, or its addon, by its path. Slidev takes that from the folder above the deck's. */
function addonsFor(dir: string): string[] {
  const deck = resolve(dir)
  if (deck === packageRoot) return []
  const path = pathFrom(dirname(deck), packageRoot)
  return [path.startsWith('.') ? path : `./${path}`]
}
