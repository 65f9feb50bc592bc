import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { name, packageRoot } from './package.ts'

/**
 * What a deck in a folder names as its addon: this package by its name where Slidev finds it in a
 * node_modules at or above the deck, else by its path; nothing where this package is the deck's own root.
 */
export function addonsFor(dir: string): string[] {
  const deck = resolve(dir)
  if (deck === packageRoot) return []
  return [isInstalledFor(deck) ? name : addonPath(deck)]
}

/** Slidev takes a path from the folder above the deck's. */
function addonPath(deck: string): string {
  const path = pathFrom(dirname(deck), packageRoot)
  return path.startsWith('.') ? path : `./${path}`
}

/** Whether the nearest package of this name is this one: another version would lay slides out in another way. */
function isInstalledFor(folder: string): boolean {
  const installed = join(folder, 'node_modules', name)
  if (existsSync(installed)) return realpathSync(installed) === realpathSync(packageRoot)
  return folder !== dirname(folder) && isInstalledFor(dirname(folder))
}

/** The way from a folder to a file, the same on every system. */
export const pathFrom = (dir: string, file: string): string => relative(resolve(dir), resolve(file)).replaceAll('\\', '/')
