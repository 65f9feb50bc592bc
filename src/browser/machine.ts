import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Distro, distroOf } from './distro.ts'
import { type Host, thisHost } from './host.ts'
import { isReachable } from './reachable.ts'
import { type Run, runCommand } from './run.ts'

/** Takes one line for the user; the command line writes it to stderr. */
export type Say = (line: string) => void

/** All that obtaining a browser does to, and learns from, the outside. */
export interface Machine {
  readonly host: Host
  readonly distro: Distro
  readonly isRoot: boolean
  readonly say: Say
  readonly run: Run
  isReachable(url: string): Promise<boolean>
  pause(ms: number): Promise<unknown>
}

/** The machine this process runs on. */
export function thisMachine(say: Say, chosenPath?: string): Machine {
  return {
    host: thisHost(chosenPath),
    distro: distroOf(readOsRelease()),
    isRoot: process.getuid?.() === 0,
    say,
    run: runCommand,
    isReachable,
    pause,
  }
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  }
  catch {
    return ''
  }
}
