import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts a finished folder in the place of another, whole. Both must be on one file system. What was there
 * stays until the new one is in its place; if that fails, it comes back.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const before = `${target}.${process.pid}.old`
  const had = existsSync(target)
  if (had) await rename(target, before)
  try {
    await rename(finished, target)
  }
  catch (error) {
    if (had) await rename(before, target)
    throw error
  }
  await rm(before, { recursive: true, force: true })
}
