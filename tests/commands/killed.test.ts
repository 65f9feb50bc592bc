import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { deckEntry } from '../../src/slidev.ts'
import { contents } from '../support/contents.ts'
import { recap, spawnRecap } from '../support/recap.ts'

const ATTEMPTS = 12

let dir: string
let changed: string
let before: Record<string, string>
let after: Record<string, string>
/** How long a whole run takes, in milliseconds. */
let whole: number

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'recap-killed-'))
  const report = join(dir, 'report.md')
  changed = join(dir, 'changed.md')
  const text = await readFile(join(packageRoot, 'report.md'), 'utf8')
  await writeFile(report, text)
  await writeFile(changed, text.replaceAll('Wasm', 'WebAssembly').replaceAll('DeskMeet', 'DeskMini').replaceAll('沖縄', '那覇'))
  await recap(['generate', report, '--out', join(dir, 'old')])
  await cp(join(dir, 'old'), join(dir, 'new'), { recursive: true })
  const started = performance.now()
  await recap(['generate', changed, '--out', join(dir, 'new')])
  whole = performance.now() - started
  before = await contents(join(dir, 'old'))
  after = await contents(join(dir, 'new'))
}, 60_000)
afterAll(() => rm(dir, { recursive: true, force: true }))

describe.each<[when: string, moment: (deck: string, attempt: number) => Promise<void>]>([
  ['at any moment', () => new Promise(resolve => setTimeout(resolve, whole * Math.random()))],
  ['while it writes', async (deck, attempt) => {
    for (let seen = 0; seen <= attempt;) {
      if ((await readdir(join(deck, '.recap-stage')).catch(() => [])).length > 0) seen++
      else if ((await readFile(join(deck, 'recap.lock.json'), 'utf8')) === after['recap.lock.json']) return
      await new Promise(resolve => setImmediate(resolve))
    }
  }],
])('a run that is killed %s', (when, moment) => {
  it('leaves the old deck or the new one, and the next run need not wait', async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const deck = join(dir, `${when}-${attempt}`)
      await cp(join(dir, 'old'), deck, { recursive: true })
      const child = spawnRecap(['generate', changed, '--out', deck])
      const closed = new Promise(resolve => child.once('close', resolve))
      const from = performance.now()
      await moment(deck, attempt)
      const killed = performance.now() - from
      child.kill('SIGKILL')
      await closed
      // What every command does that reads a deck.
      await deckEntry(deck)
      expect([before, after], `killed after ${killed.toFixed(1)} ms`).toContainEqual(withoutLock(await contents(deck)))
      const { code, stderr } = await recap(['generate', changed, '--out', deck])
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
      expect(await contents(deck)).toEqual(after)
    }
  }, 120_000)
})

/** The lock of a process that is no more is nothing to anybody. */
const withoutLock = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.recap-lock')))

describe('two runs at once', () => {
  it('come one after the other: the deck is whole, and one of theirs', async () => {
    const deck = join(dir, 'shared')
    await cp(join(dir, 'old'), deck, { recursive: true })
    const runs = await Promise.all([changed, join(dir, 'report.md'), changed, join(dir, 'report.md')].map(report => recap(['generate', report, '--out', deck])))
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect([before, after]).toContainEqual(await contents(deck))
  }, 60_000)
})
