import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file of a folder with its content. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const read = await Promise.all(files.map(async file => [join(file.parentPath, file.name).slice(folder.length + 1), await readFile(join(file.parentPath, file.name), 'utf8')] as const))
  return Object.fromEntries(read.sort(([a], [b]) => a < b ? -1 : 1))
}
