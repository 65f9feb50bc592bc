import { closeSync, existsSync, fsync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { writeTo } from './disk.ts'
import { withLock } from './lock.ts'

const STAGE = '.recap-stage'
const JOURNAL = 'commit.json'
/** Files that wait for the disk at the same time: it takes several in one go. */
const AT_A_TIME = 16

interface Journal { write: string[], remove: string[] }

/**
 * Replaces files of a deck all together. They are written beside the deck
 * first; renaming the journal into place is the moment of decision. Killed
 * before it, the old deck is untouched; killed after it, the next command
 * finishes the renames (`finishCommit`). No file is ever half, not even if the
 * machine dies: each is on the disk before the journal is. A deck that is new
 * gets no less: a ledger beside pages that were lost would say that somebody deleted them.
 * @param isStill asked just before that moment: whether what is to be replaced is what it was
 * @returns what it said; nothing was written if that was no
 * @throws RecapError if the disk is full, or may not be written to, before that moment: all is as it was
 */
export async function commitFiles(dir: string, write: Map<string, string | Uint8Array>, remove: string[] = [], isStill: () => boolean = () => true): Promise<boolean> {
  await finishCommit(dir)
  if (write.size === 0 && remove.length === 0) return true
  const stage = join(dir, STAGE)
  const journal: Journal = { write: [...write.keys()], remove }
  const staged = [...write.values()].map((content, index) => [String(index), content] as const)
  // Up to the decision, and no further, all is as it was if the disk is full.
  await writeTo(dir, async () => {
    await mkdir(stage, { recursive: true })
    await writeDurably(stage, [...staged, [`${JOURNAL}.new`, JSON.stringify(journal)]])
  })
  const isWanted = isStill()
  if (isWanted) await rename(join(stage, `${JOURNAL}.new`), join(stage, JOURNAL))
  await finishCommit(dir)
  return isWanted
}

/** Finishes what a run that was killed had decided; where another run is at work, after its end. */
export async function recoverCommit(dir: string): Promise<void> {
  if (existsSync(join(dir, STAGE))) await withLock(dir, () => finishCommit(dir))
}

/** Finishes a commit that was decided, and clears away one that was not. For whoever has the lock. */
export async function finishCommit(dir: string): Promise<void> {
  const stage = join(dir, STAGE)
  if (!existsSync(stage)) return
  const text = await readFile(join(stage, JOURNAL), 'utf8').catch(() => undefined)
  if (text !== undefined) {
    const { write, remove } = JSON.parse(text) as Journal
    for (const folder of new Set(write.map(path => dirname(join(dir, path))))) mkdirSync(folder, { recursive: true })
    for (const [index, path] of write.entries()) {
      const staged = join(stage, String(index))
      // Not there any more: renamed before the run was killed.
      if (existsSync(staged)) renameSync(staged, join(dir, path))
    }
    for (const path of remove) await rm(join(dir, path), { force: true })
  }
  await rm(stage, { recursive: true, force: true })
}

const sync = promisify(fsync)

/** Writes them all before it waits for any: a file that is made while the disk takes another waits for that one. */
async function writeDurably(folder: string, files: (readonly [name: string, content: string | Uint8Array])[]): Promise<void> {
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  const open = files.values()
  // Each takes the next one that nobody has taken.
  await Promise.all(Array.from({ length: AT_A_TIME }, async () => {
    for (const [name] of open) await waitForDisk(join(folder, name))
  }))
}

async function waitForDisk(path: string): Promise<void> {
  // Windows asks for the right to write.
  const file = openSync(path, 'r+')
  try {
    await sync(file)
  }
  finally {
    closeSync(file)
  }
}
