import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../src/package.ts'

export interface Ran { code: number | null, stdout: string, stderr: string }

const bin = join(packageRoot, 'bin', 'recap.js')

/** Starts the real CLI as a process of its own. */
export function spawnRecap(args: string[], options: { cwd?: string, env?: NodeJS.ProcessEnv } = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? packageRoot,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the real CLI to its end. */
export function recap(args: string[], options: { cwd?: string, env?: NodeJS.ProcessEnv } = {}): Promise<Ran> {
  const child = spawnRecap(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (data: Buffer) => stdout += data)
  child.stderr?.on('data', (data: Buffer) => stderr += data)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, stdout, stderr }))
  })
}
