import { readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ensureBrowser } from '../../../src/browser/ensure.ts'
import { checkDeck } from '../../../src/check/index.ts'
import type { Limits } from '../../../src/check/look/limits.ts'
import { serveSite } from '../../../src/site/serve.ts'
import { RecapError } from '../../../src/errors.ts'
import { spawnRecap } from '../../support/recap.ts'
import { smallDeck } from './support.ts'

/** Short ones, for tests: what is to be seen is that there is an end, and what is said. */
const LIMITS: Limits = { build: 60_000, start: 10_000, slide: 3000, all: 10_000 }
/** Whatever happens, a check of a small deck with these limits has ended by then, in milliseconds. */
const LONGEST = 75_000

/** What a test says is to be done when it has ended: of tests that run beside each other each has its own. */
type Finished = (undo: () => Promise<void>) => void

async function deckWith(page: string, finished: Finished = onTestFinished): Promise<string> {
  const { dir, remove } = await smallDeck(page)
  finished(remove)
  return dir
}

async function emptyFolder(finished: Finished = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-empty-'))
  finished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function failure(dir: string, options: Partial<Parameters<typeof checkDeck>[1]> = {}): Promise<RecapError> {
  const started = performance.now()
  const error = await checkDeck(dir, { limits: LIMITS, say: () => {}, ...options }).then(() => undefined, (error: unknown) => error)
  expect(performance.now() - started).toBeLessThan(LONGEST)
  expect(error).toBeInstanceOf(RecapError)
  return error as RecapError
}

describe.concurrent('a deck that cannot be checked ends with a message:', () => {
  it('one that does not build: with what Slidev says', async ({ onTestFinished }) => {
    const error = await failure(await deckWith('# 壊れた\n\n<div v-if="1 +">\n\n</div>\n', onTestFinished))
    expect(error.message).toMatch(/does not build; Slidev says:\n[^]*(?:v-if|Error)/)
    expect(error.place.file).toMatch(/slides\.md$/)
  }, LONGEST)

  it('one that does not build in time: with the time', async ({ onTestFinished }) => {
    const error = await failure(await deckWith('# 遅い\n', onTestFinished), { limits: { ...LIMITS, build: 300 } })
    expect(error.message).toMatch(/does not build within 0\.3 seconds/)
  }, LONGEST)

  it('a slide that never finishes loading: with the slide, its file and line', async ({ onTestFinished }) => {
    const error = await failure(await deckWith('# よい\n\n---\n\n# 待つ\n\n<script setup>\nawait new Promise(() => {})\n</script>\n', onTestFinished))
    expect(error.message).toMatch(/slide \d+ does not finish loading/)
    expect(error.place).toMatchObject({ file: 'pages/mine.md', line: 4 })
  }, LONGEST)

  it('a slide whose script never ends: with the slide, its file and line', async ({ onTestFinished }) => {
    const error = await failure(await deckWith('# 回る\n\n<script setup>\nfor (;;) ;\n</script>\n', onTestFinished))
    expect(error.message).toMatch(/slide \d+ does not answer/)
    expect(error.place).toMatchObject({ file: 'pages/mine.md', line: 1 })
  }, LONGEST)

  it('a report that is not there: with the option that names it', async ({ onTestFinished }) => {
    const error = await failure(await deckWith('# よい\n', onTestFinished), { report: 'no-such-report.md' })
    expect(error.help).toContain('--report')
  }, LONGEST)

  it('a folder without a deck', async ({ onTestFinished }) => {
    const empty = await emptyFolder(onTestFinished)
    await writeFile(join(empty, 'report.md'), '# x\n')
    expect((await failure(empty)).message).toMatch(/no deck here/)
  })
})

describe.skipIf(process.platform !== 'linux')('a browser that', () => {
  let real: string
  beforeAll(async () => {
    real = (await ensureBrowser(line => console.error(line))).path
  })

  /** The real browser, started by a script that leaves its process's number, and what is done to it as the deck is looked at. */
  async function checkedWith(signal: NodeJS.Signals): Promise<{ error: RecapError, pid: number }> {
    const folder = await mkdtemp(join(tmpdir(), 'recap-browser-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const script = join(folder, 'browser')
    await writeFile(script, `#!/bin/sh\n[ "$1" = --version ] || echo $$ > "${folder}/pid"\nexec "${real}" "$@"\n`)
    await chmod(script, 0o755)
    const pidOf = async () => Number(await readFile(join(folder, 'pid'), 'utf8'))
    const hit: Promise<unknown>[] = []
    const error = await failure(await deckWith('# よい\n'), {
      browser: script,
      say: line => line.startsWith('built') && hit.push(pidOf().then(pid => process.kill(pid, signal))),
    })
    expect(hit).toHaveLength(1)
    await Promise.all(hit)
    return { error, pid: await pidOf() }
  }

  it('dies is said to have died, and nothing of it is left', async () => {
    const { error, pid } = await checkedWith('SIGKILL')
    expect(error.message).toMatch(/the browser died/)
    await expect.poll(() => isGone(pid)).toBe(true)
  }, LONGEST)

  it('hangs is ended, and nothing of it is left', async () => {
    const { error, pid } = await checkedWith('SIGSTOP')
    expect(error.message).toMatch(/does not answer|does not finish|does not start/)
    await expect.poll(() => isGone(pid), { timeout: 10_000 }).toBe(true)
  }, LONGEST)
})

describe('a port', () => {
  let server: Server
  const taken = (): Promise<number> => new Promise((resolve) => {
    server = createServer().listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    onTestFinished(() => new Promise<void>(done => server.close(() => done())))
  })

  it('that is in use is said to be', async () => {
    const port = await taken()
    await expect(serveSite(await emptyFolder(), { port })).rejects.toThrow(`port ${port} of 127.0.0.1 is in use`)
  })

  it('is never asked for by a check: it takes one that is free', async () => {
    const folder = await emptyFolder()
    const [a, b] = await Promise.all([serveSite(folder), serveSite(folder)])
    onTestFinished(a.close)
    onTestFinished(b.close)
    expect(a.origin).not.toBe(b.origin)
  })
})

describe.skipIf(process.platform !== 'linux')('a check that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no process and no folder behind', async (signal) => {
    const dir = await deckWith('# よい\n')
    const child = spawnRecap(['check', dir])
    const ended = new Promise<number | null>(resolve => child.once('close', resolve))
    let stderr = ''
    await new Promise<void>(resolve => child.stderr?.on('data', (data: Buffer) => (stderr += data).includes('built in') && resolve()))
    const children = childrenOf(child.pid ?? 0)
    expect(children.length).toBeGreaterThan(0)
    child.kill(signal)
    expect(await ended).not.toBe(0)
    for (const pid of children) await expect.poll(() => isGone(pid), { timeout: 10_000 }).toBe(true)
  }, LONGEST)
})

const childrenOf = (parent: number): number[] => readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap((name) => {
  try {
    return new RegExp(`^PPid:\\s+${parent}$`, 'm').test(readFileSync(`/proc/${name}/status`, 'utf8')) ? [Number(name)] : []
  }
  catch {
    return []
  }
})

const isGone = (pid: number): boolean => {
  try {
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  }
  catch {
    return true
  }
}
