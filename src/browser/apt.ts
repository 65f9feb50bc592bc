import type { Machine } from './machine.ts'
import { failureLine, type RunResult } from './run.ts'

const MINUTE = 60_000

/** Servers that do not answer are given up soon, and apt waits for another apt. */
const OPTIONS = [
  '-o', 'Acquire::Retries=1',
  '-o', 'Acquire::http::Timeout=20',
  '-o', 'Acquire::https::Timeout=20',
  '-o', 'DPkg::Lock::Timeout=120',
]

/** `apt-get update` ignores DPkg::Lock::Timeout; so it is tried again. */
const UPDATE_ATTEMPTS = 40
const UPDATE_PAUSE = 3000

/**
 * Installs Debian's Chromium with apt-get, as root or with sudo.
 * Returns undefined, or why it did not work.
 */
export async function installWithApt(machine: Machine, withSudo: boolean): Promise<string | undefined> {
  const { say } = machine
  say(`Installing Debian's package "chromium" with ${withSudo ? 'sudo ' : ''}apt-get; this takes a minute or two.`)
  const update = await updateLists(machine, withSudo)
  // The lists may be good enough even so; installing will tell.
  if (update.code !== 0) say(`apt-get update failed (${failureLine(update)}); trying to install all the same.`)
  const install = await aptGet(machine, withSudo, ['install', '-y', '--no-install-recommends', 'chromium'], 15 * MINUTE)
  return install.code === 0 ? undefined : `apt-get install chromium failed: ${failureLine(install)}`
}

async function updateLists(machine: Machine, withSudo: boolean): Promise<RunResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await aptGet(machine, withSudo, ['update'], 5 * MINUTE)
    const isLocked = result.code !== 0 && result.output.includes('Could not get lock')
    if (!isLocked || attempt === UPDATE_ATTEMPTS) return result
    if (attempt === 1) machine.say('Another package manager is at work; waiting for it, two minutes at most.')
    await machine.pause(UPDATE_PAUSE)
  }
}

function aptGet(machine: Machine, withSudo: boolean, args: readonly string[], timeoutMs: number): Promise<RunResult> {
  // Through env, since sudo does not pass variables on; LC_ALL for the messages read here.
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get', ...OPTIONS, ...args]
  return withSudo
    ? machine.run('sudo', ['-n', ...command], { timeoutMs })
    : machine.run('env', command.slice(1), { timeoutMs })
}
