import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitFiles, finishCommit } from '../../src/write/commit.ts'

let dir: string
beforeEach(async () => dir = await mkdtemp(join(tmpdir(), 'recap-commit-')))
afterEach(() => rm(dir, { recursive: true }))

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
  }
}

/** Every file of the folder and its content. */
async function all(): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(paths.map(async path => [path.slice(dir.length + 1), await readFile(path, 'utf8')] as const)))
}

const OLD = { 'slides.md': 'old', 'pages/a.md': 'old a', 'pages/gone.md': 'old gone', 'pages/mine.md': 'mine' }
const NEW = { 'slides.md': 'new', 'pages/a.md': 'new a', 'pages/b.md': 'new b', 'pages/mine.md': 'mine' }
const WRITE = new Map([['slides.md', 'new'], ['pages/a.md', 'new a'], ['pages/b.md', 'new b']])
const REMOVE = ['pages/gone.md']
const journal = JSON.stringify({ write: [...WRITE.keys()], remove: REMOVE })
const stage = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([name, content]) => [`.recap-stage/${name}`, content]))

it('writes new files, replaces and removes others, leaves the rest and no trace', async () => {
  await put(OLD)
  await commitFiles(dir, WRITE, REMOVE)
  expect(await all()).toEqual(NEW)
  expect((await readdir(dir)).sort()).toEqual(['pages', 'slides.md'])
})

it('makes folders that are not there', async () => {
  await commitFiles(dir, WRITE)
  expect(await all()).toEqual(Object.fromEntries(WRITE))
})

it('with nothing to do does nothing', async () => {
  await put(OLD)
  await commitFiles(dir, new Map())
  expect(await all()).toEqual(OLD)
})

describe('killed before the decision', () => {
  it.each<[when: string, staged: Record<string, string>]>([
    ['at the first file', { 0: 'ne' }],
    ['at the second file', { 0: 'new', 1: 'ne' }],
    ['after all files', { 0: 'new', 1: 'new a', 2: 'new b' }],
    ['at the journal', { '0': 'new', '1': 'new a', '2': 'new b', 'commit.json.new': '{"write":["sli' }],
    ['after the journal, before it is in place', { '0': 'new', '1': 'new a', '2': 'new b', 'commit.json.new': journal }],
  ])('%s, the old deck is whole and nothing else is left', async (_, staged) => {
    await put({ ...OLD, ...stage(staged) })
    await finishCommit(dir)
    expect(await all()).toEqual(OLD)
    expect(await readdir(dir)).not.toContain('.recap-stage')
  })
})

describe('killed after the decision', () => {
  it.each<[when: string, there: Record<string, string>, staged: Record<string, string>]>([
    ['before the first rename', OLD, { '0': 'new', '1': 'new a', '2': 'new b', 'commit.json': journal }],
    ['after the first rename', { ...OLD, 'slides.md': 'new' }, { '1': 'new a', '2': 'new b', 'commit.json': journal }],
    ['after the last rename', { ...OLD, ...NEW }, { 'commit.json': journal }],
    ['after the removal', NEW, { 'commit.json': journal }],
  ])('%s, the next command makes the new deck whole', async (_, there, staged) => {
    await put({ ...there, ...stage(staged) })
    await finishCommit(dir)
    expect(await all()).toEqual(NEW)
    expect(await readdir(dir)).not.toContain('.recap-stage')
  })

  it('the next generation finishes it first', async () => {
    await put({ ...OLD, ...stage({ '0': 'new', '1': 'new a', '2': 'new b', 'commit.json': journal }) })
    await commitFiles(dir, new Map([['slides.md', 'newer']]))
    expect(await all()).toEqual({ ...NEW, 'slides.md': 'newer' })
  })
})

it('with nothing begun there is nothing to finish', async () => {
  await put(OLD)
  await finishCommit(dir)
  expect(await all()).toEqual(OLD)
})

it('writes nothing where what it would replace is not what it was', async () => {
  await put(OLD)
  expect(await commitFiles(dir, WRITE, REMOVE, () => false)).toBe(false)
  expect(await all()).toEqual(OLD)
  expect(await commitFiles(dir, WRITE, REMOVE, () => true)).toBe(true)
  expect(await all()).toEqual(NEW)
})
