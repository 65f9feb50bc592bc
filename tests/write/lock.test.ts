import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { withLock } from '../../src/write/lock.ts'

let dir: string
beforeEach(async () => dir = await mkdtemp(join(tmpdir(), 'recap-lock-')))
afterEach(() => rm(dir, { recursive: true, force: true }))

/** A lock as another process has it, or left it. */
async function lockOf(owner: string): Promise<void> {
  await mkdir(join(dir, '.recap-lock'))
  await writeFile(join(dir, '.recap-lock', owner), '')
}

const deadPid = () => spawnSync(process.execPath, ['--eval', '']).pid

it('lets one at a time in, gives back what was made, and leaves nothing', async () => {
  let inside = 0
  let most = 0
  const runs = Array.from({ length: 20 }, (_, index) => withLock(dir, async () => {
    most = Math.max(most, ++inside)
    await new Promise(resolve => setImmediate(resolve))
    inside--
    return index
  }))
  expect(await Promise.all(runs)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(most).toBe(1)
  expect(await readdir(dir)).toEqual([])
})

it('is free again after an error', async () => {
  await expect(withLock(dir, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(dir, () => Promise.resolve('yes'))).toBe('yes')
})

it('of a process that is no more is nobody\'s, and what it left is cleared away', async () => {
  const dead = `${deadPid()}@${hostname()}@a`
  await lockOf(dead)
  await mkdir(join(dir, `.recap-lock-${deadPid()}@${hostname()}@b`))
  await withLock(dir, () => Promise.resolve())
  expect(await readdir(dir)).toEqual([])
})

it.each([
  ['that is at work', `${process.pid}@${hostname()}@c`],
  ['on another machine', `${deadPid()}@elsewhere@d`],
])('of a process %s is waited for, and then an error says whose it is and what to do', async (_, owner) => {
  await lockOf(owner)
  const error: unknown = await withLock(dir, () => Promise.resolve(), 50).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(RecapError)
  expect(error).toMatchObject({ message: expect.stringContaining(owner.split('@')[0] ?? '') as string, place: { file: join(dir, '.recap-lock') }, help: expect.stringMatching(/delete this folder/) as string })
  expect(await readdir(join(dir, '.recap-lock'))).toEqual([owner])
})
