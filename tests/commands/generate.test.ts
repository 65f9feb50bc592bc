import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { recap, type Ran } from '../support/recap.ts'

const report = join(packageRoot, 'report.md')
let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-generate-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const read = (...path: string[]) => readFile(join(dir, ...path), 'utf8')
const ledger = async (...path: string[]) => JSON.parse(await read(...path, 'recap.lock.json')) as { report?: string, minutes?: number }

/** Runs the CLI with something on standard input. */
function recapWith(input: string, args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(packageRoot, 'bin', 'recap.js'), ...args], { cwd: dir })
  let stderr = ''
  child.stderr.on('data', (data: Buffer) => stderr += data)
  child.stdin.end(input)
  return new Promise(resolve => child.once('close', code => resolve({ code, stdout: '', stderr })))
}

describe('recap generate -', () => {
  it('makes the same deck from standard input as from the file, but for where it came from', async () => {
    expect((await recapWith(await readFile(report, 'utf8'), ['generate', '-', '--out', 'piped'])).code).toBe(0)
    await recap(['generate', report, '--out', join(dir, 'read')])
    for (const name of await readdir(join(dir, 'read', 'pages'))) expect(await read('piped', 'pages', name), name).toBe(await read('read', 'pages', name))
    expect(await ledger('piped')).not.toHaveProperty('report')
  })

  it('calls it - in its messages, and needs no name for the folder it stands in', async () => {
    const { code, stderr } = await recapWith('', ['generate', '-'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^recap generate: -:1: the report is empty/)
    expect((await recapWith(await readFile(report, 'utf8'), ['generate', '-'])).code).toBe(0)
    expect(await readdir(dir)).toContain('slides.md')
  })
})

describe('--minutes', () => {
  const minutes = async () => /^ {2}minutes: (.*)$/m.exec(await read('slides.md'))?.[1]

  it('goes before the report\'s own, is remembered, and is forgotten when the report is to say it', async () => {
    await recap(['generate', report, '--out', dir, '--minutes', '12.5'])
    expect(await minutes()).toBe('12.5')
    await recap(['generate', report, '--out', dir])
    expect(await minutes()).toBe('12.5')
    expect(await ledger()).toHaveProperty('minutes', 12.5)
    await recap(['generate', report, '--out', dir, '--minutes', 'report'])
    expect(await minutes()).toBe(/^minutes: (.*)$/m.exec(await readFile(report, 'utf8'))?.[1])
    expect(await ledger()).not.toHaveProperty('minutes')
  })

  it('is not another report\'s', async () => {
    await copyFile(report, join(dir, 'other.md'))
    await recap(['generate', report, '--out', dir, '--minutes', '12.5'])
    await recap(['generate', join(dir, 'other.md'), '--out', dir])
    expect(await minutes()).not.toBe('12.5')
  })

  it.each(['0', '-5', 'ten', '1e3', '0x10', ''])('%j is wrong usage', async (value) => {
    const { code, stderr } = await recap(['generate', report, '--out', join(dir, 'deck'), `--minutes=${value}`])
    expect(code).toBe(2)
    expect(stderr).toMatch(/--minutes/)
    expect(await readdir(dir)).toEqual([])
  })
})

describe('a report that nobody named', () => {
  it('is the one that the deck was made from', async () => {
    await mkdir(join(dir, 'texts'))
    await copyFile(report, join(dir, 'texts', 'event.md'))
    await mkdir(join(dir, 'deck'))
    await recap(['generate', join(dir, 'texts', 'event.md'), '--out', join(dir, 'deck')])
    await rm(join(dir, 'deck', 'slides.md'))
    expect((await recap(['generate'], { cwd: join(dir, 'deck') })).code).toBe(0)
    expect(await readdir(join(dir, 'deck'))).toContain('slides.md')
    expect(await ledger('deck')).toHaveProperty('report', '../texts/event.md')
  })

  it.each([
    [[], /recap generate path\/to\/report\.md/],
    [['README.md', 'notes.pdf'], /recap generate path\/to\/report\.md/],
    [['event.md', 'README.md'], /recap generate event\.md\n$/],
    [['event.md', 'our day.txt'], /there are event\.md, 'our day\.txt'/],
  ])('may be one of %j', async (names, help) => {
    for (const name of names) await writeFile(join(dir, name), '# Words\n')
    const { code, stderr } = await recap(['generate'], { cwd: dir })
    expect(code).toBe(1)
    expect(stderr).toMatch(help)
  })
})

describe('somebody else\'s deck', () => {
  it('is refused, and left as it is', async () => {
    await writeFile(join(dir, 'slides.md'), '---\ntheme: seriph\n---\n\n# Mine\n\n---\n\nrecap: none\n')
    const { code, stderr } = await recap(['generate', report, '--out', dir])
    expect(code).toBe(1)
    expect(stderr).toMatch(/slides\.md: there is another deck here/)
    expect(await readdir(dir)).toEqual(['slides.md'])
  })

  it('is not what a deck of ours is without its ledger: that is kept as its author left it', async () => {
    await recap(['generate', report, '--out', dir])
    await rm(join(dir, 'recap.lock.json'))
    expect((await recap(['generate', report, '--out', dir])).code).toBe(0)
  })
})

describe('the addon of a deck', () => {
  const addon = async (...path: string[]) => /addons:\n {2}- (.*)\n/.exec(await read(...path, 'slides.md'))?.[1]

  it('is this package by its name where it is installed for the deck, in whatever folder below', async () => {
    await mkdir(join(dir, 'node_modules'))
    await symlink(packageRoot, join(dir, 'node_modules', 'slidev-addon-event-recap'), 'dir')
    await recap(['generate', report, '--out', dir])
    await recap(['generate', report, '--out', join(dir, 'meetups', 'deck')])
    expect(await addon()).toBe('slidev-addon-event-recap')
    expect(await addon('meetups', 'deck')).toBe('slidev-addon-event-recap')
  })

  it('is its path where it is not, or where another one is', async () => {
    await mkdir(join(dir, 'node_modules', 'slidev-addon-event-recap'), { recursive: true })
    await recap(['generate', report, '--out', join(dir, 'deck')])
    expect(await addon('deck')).toMatch(/^\.\.\/.*[^/]$/)
  })
})

it('brings the pictures beside the report into the deck', async () => {
  const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  await mkdir(join(dir, 'photos'))
  await writeFile(join(dir, 'photos', 'speakers.jpg'), picture)
  await copyFile(report, join(dir, 'event.md'))
  const { stderr } = await recap(['generate', join(dir, 'event.md'), '--out', join(dir, 'deck')])
  expect(await readFile(join(dir, 'deck', 'public', 'photos', 'speakers.gif'))).toEqual(picture)
  expect(stderr).toMatch(/event\.md:\d+: the picture "photos\/novelties\.jpg" is not there; put it at public\/photos\/novelties\.jpg/)
})

it('says which part of the way to a folder keeps it from being made, and exits with 1', async () => {
  await writeFile(join(dir, 'file'), 'x')
  const { code, stderr } = await recap(['generate', report, '--out', join(dir, 'file', 'deck')])
  expect(code).toBe(1)
  expect(stderr).toMatch(/file\/deck: it cannot be written: a part of the path is a file/)
})
