import { Document, isMap, parseDocument } from 'yaml'
import { RecapError } from '../errors.ts'
import { importOf, pagesOf, writeEntry, type Entry } from '../write/entry.ts'
import type { WrittenEntry } from '../write/ledger.ts'
import { lineEndOf, withPlainEnds } from '../write/line-ends.ts'
import { documentYaml } from '../write/yaml.ts'
import type { Value } from '../write/value.ts'
import { joinPage, spacedOut, type Chunk } from './chunk.ts'
import { mergeValue, same } from './merge-value.ts'
import { mergeOrder } from './order.ts'
import { splitPage } from './split.ts'

type Fields = { [key: string]: Value }

const FRONT_MATTER = /^---[^\S\n]*\n(?<yaml>.*?)^---[^\S\n]*$/ms
/** The headmatter's own slide, where a person wrote one there. */
const HEAD = '#head'

/** Which pages there were, and which there will be. */
interface Files { before: Pick<ReadonlySet<string>, 'has'>, after: Pick<ReadonlySet<string>, 'has'> }

/**
 * Merges what is generated into slides.md: in the headmatter each value that a person changed stays, and so do
 * slides that they wrote between the imports, imports that they moved and those that they deleted.
 * @throws RecapError for front matter that is no YAML, or where there is none.
 */
export function mergeEntry(next: Entry, present: string, last: WrittenEntry | undefined, files: Files): string {
  if (!present.trim()) return writeEntry(next)
  const [head, ...others] = splitPage(withPlainEnds(present), 'slides.md')
  const found = head && FRONT_MATTER.exec(head.text)
  // What else stands there is a person's, and there is nothing to merge it with.
  if (!head || !found) throw new RecapError('it has no headmatter any more', { file: 'slides.md', line: 1 }, 'put it back, or move slides.md away to have it made anew: nothing was changed')
  const yaml = found.groups?.yaml ?? ''
  const document = parseDocument(yaml)
  const { src, ...headmatter } = (isMap(document.contents) ? document.toJS() : {}) as Fields
  const isImport = typeof src === 'string' && head.text.slice(found.index + found[0].length).trim() === ''
  const things = [
    { key: isImport ? pageOf(src) : HEAD, chunk: head },
    ...others.map((chunk, index) => ({ key: importedBy(chunk) ?? `#${index}`, chunk })),
  ]
  const chunks = new Map(things.map(({ key, chunk }) => [key, chunk]))
  const pages = pagesOf(next)
  const known = new Set(last?.pages)
  const there = [...chunks.keys()].filter(key => key.startsWith('#') || pages.includes(key) || !known.has(key) || files.after.has(key))
  const order = mergeOrder({
    wanted: pages.filter(page => chunks.has(page) || !known.has(page) || !files.before.has(page)),
    present: there,
    // Pages of people's own stay where they are.
    last: last?.pages.filter(page => next.sections.includes(page)) ?? [],
  })
  // The headmatter's own slide is a page wherever that can be: an empty slide would come of it else.
  const first = isImport ? order.find(key => !key.startsWith('#')) : HEAD
  const merged = mergeValue(last?.headmatter, headmatter, next.headmatter) as Fields
  const firstChunk = { ...head, text: head.text.replace(FRONT_MATTER, () => `---\n${headYaml(document, yaml, headmatter, merged, isImport ? first : undefined)}---`) }
  const rest = order.filter(key => key !== first)
  const isAsBefore = rest.every((key, index) => others[index] !== undefined && chunks.get(key) === others[index]) && rest.length === others.length
  const merging = [firstChunk, ...isAsBefore ? others : rest.map(key => separated(chunks.get(key), key))]
  return joinPage(isAsBefore ? merging : spacedOut(merging, '\n')).replaceAll('\n', lineEndOf(present))
}

/** An import that was in the headmatter, or is new, gets front matter of its own. */
const separated = (chunk: Chunk | undefined, page: string): Chunk =>
  chunk && !isHeadmatter(chunk) ? chunk : { text: importOf(page), before: '' }

const isHeadmatter = ({ text }: Chunk): boolean => /^(?:theme|title|recap|addons):/m.test(FRONT_MATTER.exec(text)?.groups?.yaml ?? '')

/** The page that a slide imports whole: what imports a part of one is a person's. */
function importedBy({ text }: Chunk): string | undefined {
  const yaml = FRONT_MATTER.exec(text)?.groups?.yaml
  if (yaml === undefined) return undefined
  const src: unknown = parseDocument(yaml).get('src')
  return typeof src === 'string' && !src.includes('#') ? pageOf(src) : undefined
}

/** `./pages/a.md` and `/pages/a.md` are one page. */
const pageOf = (src: string): string => src.replace(/^(?:\.?\/)+/, '')

/** The headmatter with what changed put into it; comments and the order of a person's hand stay. */
function headYaml(document: Document.Parsed, yaml: string, before: Fields, after: Fields, first: string | undefined): string {
  const src = first === undefined ? undefined : `./${first}`
  const was: unknown = document.get('src')
  if (same(before, after) && (src === undefined || (typeof was === 'string' && pageOf(was) === first))) return yaml
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) document.delete(key)
  for (const [key, value] of Object.entries(after)) if (!same(Object.hasOwn(before, key) ? before[key] : undefined, value)) document.set(key, document.createNode(value))
  if (src !== undefined) document.set('src', src)
  return documentYaml(document)
}
