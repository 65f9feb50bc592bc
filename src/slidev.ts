import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { RecapError } from './errors.ts'
import { finishCommit } from './write/commit.ts'

/** Signals that end a run; Slidev gets them too and has this long to leave, in milliseconds. */
const PATIENCE = 5000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The entry file of a deck. @throws RecapError if the folder has none. */
export async function deckEntry(dir: string): Promise<string> {
  await finishCommit(dir)
  const entry = join(dir, 'slides.md')
  if (!existsSync(entry)) throw new RecapError('there is no deck here: slides.md is missing', { file: dir }, 'generate one first: recap generate report.md')
  return entry
}

/**
 * Runs a command of the installed Slidev and waits for its end. Its output goes
 * to stderr. Whatever ends this process ends Slidev too.
 * @throws RecapError if Slidev fails.
 */
export async function runSlidev(args: string[]): Promise<void> {
  const require = createRequire(import.meta.url)
  const bin = join(dirname(require.resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['inherit', 2, 2] })
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
      child.once('exit', resolve)
    })
    if (code !== 0 && !stopped) throw new RecapError(`Slidev ended with exit code ${code ?? 'none'} (slidev ${args[0] ?? ''})`, {}, 'its own message is above')
  }
  finally {
    for (const signal of SIGNALS) process.off(signal, stop)
    process.off('exit', kill)
  }
}
