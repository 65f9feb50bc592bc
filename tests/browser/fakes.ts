import type { Host } from '../../src/browser/host.ts'
import type { Machine } from '../../src/browser/machine.ts'

export const CHROMIUM = '/usr/bin/chromium'
export const SHELL = '/home/ada/.cache/ms-playwright/shell'

export interface FakeHost extends Partial<Omit<Host, 'isExecutable' | 'playwrightBrowsers'>> {
  /** The executable files on this machine. */
  readonly files?: Iterable<string>
  readonly playwright?: readonly string[]
}

export function fakeHost({ files = [], playwright = [], ...rest }: FakeHost): Host {
  const onDisk = files instanceof Set ? (files as Set<string>) : new Set(files)
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    home: '/home/ada',
    cwd: '/home/ada/talk',
    isExecutable: path => onDisk.has(path),
    playwrightBrowsers: () => playwright,
    ...rest,
  }
}

/** How a command ends on a fake machine. */
export interface Outcome {
  /** What the command line matches. */
  readonly when: RegExp
  readonly code: number
  readonly output?: string
  /** A file that is there afterwards. */
  readonly creates?: string
  /** Only the first time. */
  readonly once?: boolean
}

export interface FakeMachine extends Machine {
  /** Command lines that were run, node and its script shortened. */
  readonly commands: string[]
  readonly environments: Readonly<Record<string, string>>[]
  readonly said: string[]
  readonly probed: string[]
  readonly pauses: number[]
}

/** A machine where nothing works (exit code 1) but what `outcomes` says; no sudo. */
export function fakeMachine({
  outcomes = [],
  reachable = true,
  distro = 'debian',
  isRoot = false,
  files = [],
  ...host
}: FakeHost & {
  readonly outcomes?: readonly Outcome[]
  readonly reachable?: boolean
  readonly distro?: Machine['distro']
  readonly isRoot?: boolean
}): FakeMachine {
  const onDisk = new Set(files)
  const left = [...outcomes]
  const machine: FakeMachine = {
    commands: [],
    environments: [],
    said: [],
    probed: [],
    pauses: [],
    host: fakeHost({ playwright: [SHELL], ...host, files: onDisk }),
    distro,
    isRoot,
    say: line => machine.said.push(line),
    isReachable: async (url) => {
      machine.probed.push(url)
      return reachable
    },
    pause: async ms => machine.pauses.push(ms),
    run: async (command, args, { env = {} }) => {
      const line = [command, ...args].join(' ').replace(process.execPath, 'node').replace(/\/\S*cli\.js/, 'cli.js')
      machine.commands.push(line)
      machine.environments.push(env)
      const index = left.findIndex(({ when }) => when.test(line))
      const outcome = left[index]
      if (!outcome) return command === 'sudo' ? { code: 127, output: '' } : { code: 1, output: 'E: scripted failure' }
      if (outcome.once) left.splice(index, 1)
      if (outcome.creates) onDisk.add(outcome.creates)
      return { code: outcome.code, output: outcome.output ?? '' }
    },
  }
  return machine
}
