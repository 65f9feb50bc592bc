import { relative, resolve } from 'node:path'
import { load as loadDeck, type LoadedSlidevData } from '@slidev/parser/fs'
import type { SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import { RecapError } from '../../errors.ts'
import { deckEntry } from '../../slidev.ts'
import { yamlFault } from '../../yaml-fault.ts'

/**
 * Loads a deck with Slidev's own parser.
 * @throws RecapError if there is none, or for the first thing in its files that Slidev would stumble over or pass by in silence.
 */
export async function load(dir: string): Promise<LoadedSlidevData> {
  const entry = resolve(await deckEntry(dir))
  const root = resolve(dir)
  const deck = await loadDeck({ userRoot: root, roots: [root] }, entry).catch((error: unknown) => {
    // Of all that the parser does, only the front matter of the entry can fail: other files' failures are among their errors.
    throw frontMatterError(error instanceof Error ? error.message : String(error), { file: pathIn(dir, entry) })
  })
  for (const file of Object.values(deck.markdownFiles)) {
    for (const slide of file.slides) refuseBrokenYaml(slide, pathIn(dir, file.filepath))
    refuseErrors(file, dir)
  }
  if (deck.slides.length === 0) throw new RecapError('the deck has no slides', { file: pathIn(dir, entry) }, 'take "hide:" off a slide, or generate the deck: recap generate')
  return deck
}

/** A file's path below the deck's folder, as it is written in the ledger. */
export const pathIn = (dir: string, file: string): string => relative(resolve(dir), file).replaceAll('\\', '/')

/** Line of the file on which a slide's front matter begins, below its `---`. */
export const frontMatterLine = ({ raw, frontmatterRaw = '', start }: SourceSlideInfo): number =>
  start + raw.slice(0, Math.max(0, raw.indexOf(frontmatterRaw))).split('\n').length

function refuseBrokenYaml(slide: SourceSlideInfo, file: string) {
  const [error] = slide.frontmatterDoc?.errors ?? []
  if (!error) return
  const line = frontMatterLine(slide) + (error.linePos?.[0].line ?? 1) - 1
  throw frontMatterError(yamlFault(error), { file, line })
}

const frontMatterError = (message: string, place: { file: string, line?: number }): RecapError =>
  new RecapError(`the front matter is not valid YAML: ${message}`, place, 'quote values that contain ": " or begin with a special character')

function refuseErrors({ errors, filepath }: SlidevMarkdown, dir: string) {
  const [error] = errors ?? []
  if (!error) return
  const root = `${resolve(dir).replaceAll('\\', '/')}/`
  throw new RecapError(error.message.replaceAll(root, ''), { file: pathIn(dir, filepath), line: error.row + 1 }, 'correct the slide\'s "src:", or delete the slide')
}
