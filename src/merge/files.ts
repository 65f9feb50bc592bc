import type { DeckFiles } from '../write/deck.ts'
import { entryOf, hashOf } from '../write/ledger.ts'

export interface MergedFiles {
  write: DeckFiles
  remove: string[]
  kept: string[]
  /** Path → hash of what was last generated. */
  files: Record<string, string>
}

const FOLDER = 'snippets/'

/**
 * Merges files that are one thing each, as code: what nobody touched follows the report, what a person edited
 * stays. One that is generated no more goes, unless a slide still shows it.
 */
export function mergeFiles(generated: DeckFiles, present: DeckFiles, last: Record<string, string>, isShown: (path: string) => boolean): MergedFiles {
  const merged: MergedFiles = { write: new Map(), remove: [], kept: [], files: {} }
  for (const [path, content] of generated) {
    const there = present.get(path)
    const before = entryOf(last, path)
    const isEdited = there !== undefined && there !== content && hashOf(there) !== before
    if (!isEdited && there !== content) merged.write.set(path, content)
    if (isEdited && hashOf(content) !== before) merged.kept.push(path)
    // The hash of what was last written stays, so that the file goes on counting as edited.
    const hash = isEdited ? before : hashOf(content)
    if (hash !== undefined) merged.files[path] = hash
  }
  for (const [path, before] of Object.entries(last)) {
    const there = present.get(path)
    if (!path.startsWith(FOLDER) || generated.has(path) || there === undefined) continue
    if (isShown(path)) merged.files[path] = before
    else if (hashOf(there) === before) merged.remove.push(path)
    else merged.kept.push(path)
  }
  return merged
}
