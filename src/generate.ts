import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addonsFor, pathFrom } from './addon.ts'
import { planDeck } from './plan/index.ts'
import { photoFiles } from './plan/photo.ts'
import { packageRoot } from './package.ts'
import { gatherPictures } from './pictures/gather.ts'
import type { MayAsk } from './pictures/remote.ts'
import type { Image } from './read/blocks.ts'
import type { Document } from './read/document.ts'
import { readReportFile, STANDARD_INPUT } from './read/file.ts'
import { readReport as readText } from './read/report.ts'
import { examine, recognise, type Examination } from './recognise/index.ts'
import type { Recap, Warning } from './recap.ts'
import { commitFiles } from './write/commit.ts'
import { pagePath, slideHashes, writeDeck } from './write/deck.ts'
import { formatLedger, hashOf, LEDGER_FILE, parseLedger, planWrite, type Ledger } from './write/ledger.ts'
import { addSnippets, photosOf, prepareFolder, presentFiles, refuseForeignDeck } from './write/present.ts'

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

export interface GenerateOptions {
  /**
   * The slot in minutes, before the report's own and whatever was said the last time; `report` is the
   * report's own again. What was said is remembered in the ledger.
   */
  minutes?: number | 'report' | undefined
  /** Fetches the report's pictures that are on other hosts. */
  fetchImages?: boolean
  /** The addresses that pictures may be fetched from (default: the public internet's). */
  mayAsk?: MayAsk
}

const readReport = async (report: string): Promise<Document> => readText(await readReportFile(report), report)

/** Reads and recognises a report. */
export const recogniseFile = async (report: string): Promise<Recap> => recognise(await readReport(report))

/** Reads and recognises a report, and says why. */
export const examineFile = async (report: string): Promise<Examination> => examine(await readReport(report))

/**
 * Generates the deck of a report into a folder.
 * @throws RecapError for a report that cannot be read or has no text in it, or a folder that has somebody else's deck; nothing is written then.
 */
export async function generate(report: string, dir: string, options: GenerateOptions = {}): Promise<Generated> {
  const document = await readReport(report)
  const recognised = recognise(document)
  await prepareFolder(dir)
  const present = await presentFiles(dir)
  const ledger = parseLedger(present.get(LEDGER_FILE))
  refuseForeignDeck(present, ledger, dir)
  const origin = report === STANDARD_INPUT ? undefined : pathFrom(dir, report)
  const minutes = minutesFor(options.minutes, ledger, origin)
  const recap = minutes === undefined ? recognised : { ...recognised, minutes }
  const images = document.blocks.filter((block): block is Image => block.type === 'image')
  const pictures = await gatherPictures(images, report, dir, {
    fetchImages: options.fetchImages ?? false,
    brought: ledger.photos ?? {},
    mayAsk: options.mayAsk,
  })
  const plan = planDeck(recap, document.lineOf, { photoNames: photoFiles(images.map(({ url }) => url)), photos: await photosOf(dir, pictures.write.keys()) })
  const generatedPages = new Set(plan.sections.map(section => pagePath(section.name)))
  // Written by a person, or generated once and edited since.
  const isTheirs = (path: string) => ledger.files[path] === undefined || ledger.files[path] !== hashOf(present.get(path) ?? '')
  const handwritten = [...present.keys()]
    .filter(path => path.startsWith('pages/') && !generatedPages.has(path) && isTheirs(path))
    .map(path => path.slice('pages/'.length))
    .sort()
  const files = writeDeck(plan, { handwritten, addons: addonsFor(dir) })
  await addSnippets(present, dir, [...files.keys(), ...Object.keys(ledger.files)])
  const change = planWrite(files, present, ledger, { report: origin, minutes, photos: pictures.photos, slides: slideHashes(plan) })
  const ledgerText = formatLedger(change.ledger)
  const write = new Map<string, string | Uint8Array>([...change.write, ...pictures.write])
  if (present.get(LEDGER_FILE) !== ledgerText) write.set(LEDGER_FILE, ledgerText)
  if (!existsSync(join(dir, FAVICON))) write.set(FAVICON, await readFile(join(packageRoot, FAVICON), 'utf8'))
  await commitFiles(dir, write, change.remove)
  return {
    recap,
    slides: plan.sections.reduce((sum, section) => sum + section.slides.length, 0),
    written: [...change.write.keys(), ...pictures.write.keys()],
    removed: change.remove,
    kept: [...change.kept, ...pictures.kept],
    unchanged: change.unchanged,
    warnings: [...plan.recap.warnings, ...pictures.warnings],
  }
}

/** What slides.md names as the deck's mark in the browser; a person's own stays. */
const FAVICON = 'public/favicon.svg'

/** The minutes that somebody said for this deck, now or before; another report's are not this one's. */
function minutesFor(said: GenerateOptions['minutes'], ledger: Ledger, origin: string | undefined): number | undefined {
  if (said === 'report') return undefined
  return said ?? (ledger.report === origin ? ledger.minutes : undefined)
}
