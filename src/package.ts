import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: the addon, and its own first deck. Whether this is a source or compiled, it is somewhere below. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'layouts'))) return folder
  if (folder === dirname(folder)) throw new Error('this package is not whole: package.json is missing')
  return findRoot(dirname(folder))
}

export const { name, version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { name: string, version: string }
