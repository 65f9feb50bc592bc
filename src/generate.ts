import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addonsFor, pathFrom } from './addon.ts'
import { mergeDeck } from './merge/deck.ts'
import { identify } from './merge/identify.ts'
import { idsIn } from './merge/ids-in.ts'
import type { MergedSlide } from './merge/outcomes.ts'
import { readAllOfPages, type ReadPages } from './merge/read-pages.ts'
import { withKnownIds } from './merge/renamed.ts'
import { wishesFor } from './merge/wishes.ts'
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
import { commitFiles, finishCommit } from './write/commit.ts'
import { writeDeck, type DeckFiles } from './write/deck.ts'
import { formatLedger, LEDGER_FILE, parseLedger, type Ledger } from './write/ledger.ts'
import { withLock } from './write/lock.ts'
import { writeTo } from './write/disk.ts'
import { addSnippets, areAsRead, photosOf, prepareFolder, presentFiles, refuseForeignDeck } from './write/present.ts'

/** A deck that was generated, or would be. */
export interface Generated {
  recap: Recap
  /** The report that the deck was made from before, as a path from its folder, if it was another. */
  before?: string
  /** Every slide that the generator has a say in, and what became of it. */
  slides: MergedSlide[]
  written: string[]
  removed: string[]
  /** Files that a person edited, and that are another in the report now: pictures and code. */
  kept: string[]
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
  /** Ids of slides that were edited by hand and are to be as the report has them, or pages, as `pages/ada.md`. */
  take?: string[]
  /** Ids of slides that were deleted by hand and are to be there again, or pages. */
  restore?: string[]
}

const readReport = async (report: string): Promise<Document> => readText(await readReportFile(report), report)

/** Reads and recognises a report. */
export const recogniseFile = async (report: string): Promise<Recap> => recognise(await readReport(report))

/** Reads and recognises a report, and says why. */
export const examineFile = async (report: string): Promise<Examination> => examine(await readReport(report))

/**
 * Generates the deck of a report into a folder; what people did there by hand stays (`mergeDeck`).
 * @throws RecapError for a report that cannot be read or has no text in it, a folder that has somebody else's deck, a page
 * that is no Slidev page, a slide to take or to restore that there is not, a disk that is full; nothing is written then.
 */
export async function generate(report: string, dir: string, options: GenerateOptions = {}): Promise<Generated> {
  const document = await readReport(report)
  await writeTo(dir, () => prepareFolder(dir))
  return withLock(dir, async () => {
    await finishCommit(dir)
    for (;;) {
      const { generated, write, present } = await makeDeck(document, report, dir, options)
      // Saved by hand in the meantime: what was saved is to be merged, not lost.
      const isStill = () => areAsRead(dir, present, [...write.keys(), ...generated.removed])
      if (await commitFiles(dir, write, generated.removed, isStill)) return generated
    }
  })
}

/** What `generate` would do, and does not: nothing is written. The slides have all their texts. @throws RecapError as it does. */
export async function rehearse(report: string, dir: string, options: GenerateOptions = {}): Promise<Generated> {
  return (await makeDeck(await readReport(report), report, dir, options, readAllOfPages)).generated
}

interface Made {
  generated: Generated
  write: Map<string, string | Uint8Array>
  /** The deck's files as they were read. */
  present: DeckFiles
}

async function makeDeck(document: Document, report: string, dir: string, options: GenerateOptions, read?: ReadPages): Promise<Made> {
  const recognised = recognise(document)
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
  const photos = { photoNames: photoFiles(images.map(({ url }) => url)), photos: await photosOf(dir, pictures.write.keys()) }
  const planOf = (recap: Recap) => planDeck(recap, document.lineOf, photos)
  const first = planOf(recap)
  const known = withKnownIds(recap, first.sections, ledger)
  const plan = known === recap ? first : planOf(known)
  const deck = writeDeck({ ...plan, sections: identify(plan.sections, ledger, idsIn(present.values())) }, { addons: addonsFor(dir) })
  await addSnippets(present, dir, [...deck.snippets.keys(), ...Object.keys(ledger.files)])
  const merged = await mergeDeck(deck, present, ledger, wishesFor(options, deck, ledger), read)
  const ledgerText = formatLedger({
    ...merged.ledger,
    ...(origin !== undefined && { report: origin }),
    ...(minutes !== undefined && { minutes }),
    ...(Object.keys(pictures.photos).length > 0 && { photos: pictures.photos }),
  })
  const write = new Map<string, string | Uint8Array>([...merged.write, ...pictures.write])
  if (present.get(LEDGER_FILE) !== ledgerText) write.set(LEDGER_FILE, ledgerText)
  if (!existsSync(join(dir, FAVICON))) write.set(FAVICON, await readFile(join(packageRoot, FAVICON), 'utf8'))
  return {
    write,
    present,
    generated: {
      recap,
      ...(ledger.report !== undefined && ledger.report !== origin && { before: ledger.report }),
      slides: merged.slides,
      written: [...merged.write.keys(), ...pictures.write.keys()],
      removed: merged.remove,
      kept: [...merged.kept, ...pictures.kept],
      warnings: [...plan.recap.warnings, ...pictures.warnings],
    },
  }
}

/** What slides.md names as the deck's mark in the browser; a person's own stays. */
const FAVICON = 'public/favicon.svg'

/** The minutes that somebody said for this deck, now or before; another report's are not this one's. */
function minutesFor(said: GenerateOptions['minutes'], ledger: Ledger, origin: string | undefined): number | undefined {
  if (said === 'report') return undefined
  return said ?? (ledger.report === origin ? ledger.minutes : undefined)
}
