import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { writeTo } from '../../src/write/disk.ts'
import { replaceFolder } from '../../src/publish/replace-folder.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-replace-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const folderOf = async (name: string, text: string) => {
  await mkdir(join(dir, name))
  await writeFile(join(dir, name, 'index.html'), text)
  return join(dir, name)
}

it('puts a folder in the place of another, and leaves nothing beside it', async () => {
  await folderOf('dist', 'old')
  await writeFile(join(dir, 'dist', 'gone.js'), '')
  await replaceFolder(await folderOf('new', 'new'), join(dir, 'dist'))
  expect(await readFile(join(dir, 'dist', 'index.html'), 'utf8')).toBe('new')
  expect(await readdir(dir)).toEqual(['dist'])
  expect(await readdir(join(dir, 'dist'))).toEqual(['index.html'])
})

it('makes the folders above one that is not there', async () => {
  await replaceFolder(await folderOf('new', 'new'), join(dir, 'a', 'b', 'dist'))
  expect(await readFile(join(dir, 'a', 'b', 'dist', 'index.html'), 'utf8')).toBe('new')
})

it('brings back what was there when the new one cannot be put in its place', async () => {
  await folderOf('dist', 'old')
  await expect(replaceFolder(join(dir, 'missing'), join(dir, 'dist'))).rejects.toThrow('ENOENT')
  expect(await readFile(join(dir, 'dist', 'index.html'), 'utf8')).toBe('old')
  expect(await readdir(dir)).toEqual(['dist'])
})

it.each([['ENOSPC', 'the disk is full'], ['EACCES', 'permission denied'], ['EROFS', 'the disk is read-only']])('says %s as people do, and that what was there still is', async (code, words) => {
  const failing = writeTo('out/deck.pdf', () => Promise.reject(Object.assign(new Error(code), { code })))
  await expect(failing).rejects.toThrow(RecapError)
  await expect(failing).rejects.toThrow(`it cannot be written: ${words}; what was there before is as it was`)
})
