import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { RecapError } from './errors.ts'
import { recoverCommit } from './write/commit.ts'

/** Signals that end a run; Slidev gets them too and has this long to leave, in milliseconds. */
const PATIENCE = 5000
/** How long after its end what it wrote may still come, in milliseconds. */
const LAST_WORDS = 1000
/** Of what Slidev writes, this much of the end is kept, in characters. */
const KEPT_OUTPUT = 50_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The entry file of a deck. @throws RecapError if the folder has none. */
export async function deckEntry(dir: string): Promise<string> {
  await recoverCommit(dir)
  const entry = join(dir, 'slides.md')
  if (!existsSync(entry)) throw new RecapError('there is no deck here: slides.md is missing', { file: dir }, 'generate one first: recap generate report.md')
  return entry
}

/**
 * Runs a command of the installed Slidev and waits for its end. Its output goes
 * to stderr. Whatever ends this process ends Slidev too. `accompany` gets the process, to which messages can be sent.
 * @throws RecapError if Slidev fails.
 */
export async function runSlidev(args: string[], accompany: (slidev: ChildProcess) => void = () => {}): Promise<void> {
  const child = spawnSlidev(args, ['inherit', 2, 2, 'ipc'])
  accompany(child)
  const { code, stopped } = await ended(child)
  if (code !== 0 && !stopped) throw new RecapError(`Slidev ended with exit code ${code ?? 'none'} (slidev ${args[0] ?? ''})`, {}, 'its own message is above')
}

/** Runs a command of the installed Slidev, with `env` added to the environment, and keeps what it writes. `code` is null if it was ended: by a signal, by `stop`, or after `ms` milliseconds. */
export async function captureSlidev(args: string[], ms: number, { stop, env }: { stop?: AbortSignal | undefined, env?: Record<string, string> | undefined } = {}): Promise<{ code: number | null, output: string }> {
  const child = spawnSlidev(args, ['ignore', 'pipe', 'pipe'], env)
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const kill = () => child.kill('SIGKILL')
  const timer = setTimeout(kill, ms)
  stop?.addEventListener('abort', kill, { once: true })
  try {
    const { code } = await ended(child)
    return { code, output }
  }
  finally {
    clearTimeout(timer)
    stop?.removeEventListener('abort', kill)
  }
}

function spawnSlidev(args: string[], stdio: StdioOptions, env: Record<string, string> = {}): ChildProcess {
  const require = createRequire(import.meta.url)
  const bin = join(dirname(require.resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
  return spawn(process.execPath, [bin, ...args], { stdio, env: { ...process.env, ...env } })
}

/** Waits for the end of a child, and passes on to it what ends this process. */
async function ended(child: ChildProcess): Promise<{ code: number | null, stopped: boolean }> {
  let stopped = false
  const stop = (signal: NodeJS.Signals) => {
    stopped = true
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref()
  }
  const kill = () => child.kill('SIGKILL')
  for (const signal of SIGNALS) process.on(signal, stop)
  process.on('exit', kill)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
      // A process of its own that outlives it may hold its pipes open for ever.
      child.once('exit', code => setTimeout(resolve, LAST_WORDS, code).unref())
    })
    return { code, stopped }
  }
  finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    process.off('exit', kill)
  }
}
