import type { LoadedSlidevData } from '@slidev/parser/fs'
import type { SlideInfo } from '@slidev/types'
import type { Ledger } from '../../write/ledger.ts'
import type { DeletedSlide, DeckSource, SourceSlide } from '../evidence.ts'
import { bodyTexts, headingOf, noteText } from '../text/slide.ts'
import { keyLines } from './key-lines.ts'
import { frontMatterLine, load, pathIn } from './load.ts'
import { ownersOf, type Owner } from './owner.ts'
import { readLedger } from './read-ledger.ts'
import { readRecapData } from './recap-data.ts'

/**
 * Reads a deck's files as Slidev does; hidden slides are left out.
 * @throws RecapError if there is no deck, or if a file of it is missing or broken.
 */
export async function readDeck(dir: string): Promise<DeckSource> {
  const loaded = await load(dir)
  const ledger = await readLedger(dir)
  const { slides, entry, headmatter, markdownFiles } = loaded
  const owners = ownersOf(slides.map(({ source }) => ({
    file: pathIn(dir, source.filepath),
    page: markdownFiles[source.filepath]?.raw ?? '',
    ...named({ id: source.frontmatter.id }),
    raw: source.raw,
  })), ledger)
  const first = entry.slides[0]
  return {
    slides: slides.map((slide, index) => toSlide(slide, owners[index] as Owner, dir)),
    recap: readRecapData(headmatter.recap),
    entry: { file: pathIn(dir, entry.filepath), line: 1 },
    keyLines: first?.frontmatterRaw === undefined ? {} : keyLines(first.frontmatterRaw, frontMatterLine(first)),
    colorSchema: colorSchemaOf(headmatter),
    deleted: deletedSlides(ledger, new Map(Object.values(markdownFiles).map(({ filepath, slides }) => [pathIn(dir, filepath), slides.map(({ frontmatter }) => String(frontmatter.id))]))),
  }
}

/** Those of the pages that are there; pages whose import is hidden are not read. */
function deletedSlides({ slides }: Ledger, idsOf: ReadonlyMap<string, string[]>): DeletedSlide[] {
  const present = new Set([...idsOf.values()].flat())
  return Object.entries(slides).flatMap(([id, { lines, page }]) => lines && idsOf.has(page) && !present.has(id) ? [{ id, lines }] : [])
}

function toSlide({ index, frontmatter, content, note = '', source }: SlideInfo, owner: Owner, dir: string): SourceSlide {
  const { id, person, topic, routeAlias } = frontmatter
  const body = bodyTexts(content)
  return {
    no: index + 1,
    ...named({ id, person, topic, routeAlias }),
    title: headingOf(content) ?? beginning(body[0]) ?? named({ id }).id ?? '',
    at: { file: pathIn(dir, source.filepath), line: source.start + 1 },
    raw: source.raw,
    notes: noteText(note),
    owner,
    body,
  }
}

/** What a slide is called that has no heading: what it says first, to so many characters. */
const LONGEST = 40
const beginning = (text: string | undefined): string | undefined => text && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text

/** Those values of front matter that name something. */
const named = <K extends string>(values: Record<K, unknown>): { [key in K]?: string } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string' || typeof value === 'number').map(([key, value]) => [key, String(value)])) as never

function colorSchemaOf({ colorSchema, config }: LoadedSlidevData['headmatter']): DeckSource['colorSchema'] {
  const value: unknown = colorSchema ?? (config as Record<string, unknown> | undefined)?.colorSchema
  return value === 'light' || value === 'dark' ? value : 'auto'
}
