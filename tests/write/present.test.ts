import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { areAsRead, presentFiles } from '../../src/write/present.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-present-'))
  await mkdir(join(dir, 'pages', 'own'), { recursive: true })
  for (const path of ['slides.md', 'pages/ada.md', 'pages/own/notes.md', 'pages/picture.png', 'report.md']) await writeFile(join(dir, path), path)
})
afterEach(() => rm(dir, { recursive: true, force: true }))

it('the files of a deck are slides.md and every page, in whatever folder', async () => {
  expect([...(await presentFiles(dir)).keys()]).toEqual(['slides.md', 'pages/ada.md', 'pages/own/notes.md'])
})

it.each<[what: string, change: () => Promise<void>, same: boolean]>([
  ['as they were read', async () => {}, true],
  ['not, if one was saved since', () => writeFile(join(dir, 'pages', 'ada.md'), 'by hand'), false],
  ['not, if one is gone', () => rm(join(dir, 'pages', 'ada.md')), false],
  ['as they were read, whatever was saved beside them', () => writeFile(join(dir, 'pages', 'own', 'notes.md'), 'by hand'), true],
])('files are %s', async (_, change, same) => {
  const present = await presentFiles(dir)
  await change()
  expect(areAsRead(dir, present, ['slides.md', 'pages/ada.md', 'pages/new.md'])).toBe(same)
})
