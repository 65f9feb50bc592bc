import { parseSync } from '@slidev/parser'
import type { SourceSlideInfo } from '@slidev/types'
import { RecapError } from '../errors.ts'
import { yamlFault } from '../yaml-fault.ts'
import type { Chunk } from './chunk.ts'
import { meaningOf } from './meaning.ts'

const LINE_END = /\r?\n/

/**
 * Cuts a page into its slides, where Slidev does; joined again it is the same page.
 * @throws RecapError, with the page's path and the line, for front matter that is no YAML.
 */
export function splitPage(page: string, path = ''): Chunk[] {
  const offsets = lineOffsets(page)
  const at = (line: number) => offsets[line] ?? page.length
  const seen = new Set<string>()
  let end = 0
  const chunks = parseSync(page, path).slides.map((slide): Chunk => {
    refuseBroken(slide, path)
    const before = page.slice(end, at(slide.start))
    end = at(slide.end)
    const text = page.slice(at(slide.start), end)
    const { id } = slide.frontmatter as { id?: unknown }
    if ((typeof id !== 'string' && typeof id !== 'number') || seen.has(String(id))) return { text, before }
    seen.add(String(id))
    return { id: String(id), hash: meaningOf(text), text, before }
  })
  const last = chunks.at(-1)
  // A page may end with dashes behind which nothing stands.
  if (last) last.text += page.slice(end)
  else if (page) chunks.push({ text: page, before: '' })
  return chunks
}

function lineOffsets(text: string): number[] {
  const offsets = [0]
  for (const { index, 0: found } of text.matchAll(new RegExp(LINE_END, 'g'))) offsets.push(index + found.length)
  return offsets
}

/** Slidev reads what it can of front matter that is no YAML; whoever saved it so is still at it. */
function refuseBroken({ frontmatterDoc, start }: Pick<SourceSlideInfo, 'frontmatterDoc' | 'start'>, path: string): void {
  const [error] = frontmatterDoc?.errors ?? []
  if (!error) return
  const line = start + 1 + (error.linePos?.[0].line ?? 1)
  throw new RecapError(`the slide's front matter is no YAML: ${yamlFault(error)}`, { file: path, line }, 'mend it, and generate again: nothing was changed')
}
