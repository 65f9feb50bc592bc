import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

/** A port that nobody has. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, () => {
      const address = probe.address()
      probe.close(() => typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')))
    })
  })
}

/** Until `recap start` says its address; what it writes can be asked for from then on. */
export function started(child: ChildProcess): Promise<() => string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (data: Buffer) => {
      output += data
      if (output.includes('public slide show')) resolve(() => output)
    })
    child.once('close', () => reject(new Error(`recap start ended:\n${output}`)))
  })
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise(resolve => child.once('close', resolve))
  child.kill('SIGTERM')
  await closed
}
