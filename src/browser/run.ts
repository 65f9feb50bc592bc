import { spawn } from 'node:child_process'

export interface RunOptions {
  /** After this time the command is ended and its result is a failure. */
  readonly timeoutMs: number
  /** Environment variables added to this process' own. */
  readonly env?: Readonly<Record<string, string>>
}

/** `code` is 127 if the command cannot be started, null if it was ended. */
export interface RunResult {
  readonly code: number | null
  /** The end of what it wrote to stdout and stderr. */
  readonly output: string
}

/** Runs a command without a shell and without input. Never throws. */
export type Run = (command: string, args: readonly string[], options: RunOptions) => Promise<RunResult>

const KEPT_OUTPUT = 20_000

export const runCommand: Run = (command, args, { timeoutMs, env }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)

    const finish = (code: number | null): void => {
      clearTimeout(timer)
      resolve({ code, output })
    }
    const timer = setTimeout(() => {
      child.kill()
      // Do not wait for it: sudo's children cannot be ended by this user.
      child.stdout.destroy()
      child.stderr.destroy()
      child.unref()
      output += `\nError: no end after ${timeoutMs / 1000} seconds`
      finish(null)
    }, timeoutMs)
    child.on('error', (error) => {
      // Not only ENOENT: an unreadable folder on PATH makes it EACCES.
      output += `\nError: ${error.message}`
      finish(127)
    })
    child.on('close', finish)
  })

/**
 * The one line of a failed command's output that says why: its last error
 * line, else its last line.
 */
export function failureLine({ code, output }: RunResult): string {
  const lines = output
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('at '))
  const errors = lines.filter(line => /^E: |^Error: |error while loading/.test(line))
  return errors.at(-1) ?? lines.at(-1) ?? `exit code ${code}`
}
