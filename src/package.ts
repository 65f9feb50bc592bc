import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: the addon, and its own first deck. */
export const packageRoot: string = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
