import { spawn } from 'node:child_process'

/** Runs a command to its end. @returns its time, in seconds. @throws Error with what it wrote, if it fails. */
export const timeOf = async (command: string, args: string[], cwd?: string): Promise<number> => (await outputOf(command, args, cwd)).seconds

/** Runs a command to its end. @returns its time, in seconds, and what it wrote. @throws Error with what it wrote, if it fails. */
export function outputOf(command: string, args: string[], cwd?: string): Promise<{ seconds: number, output: string }> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data: Buffer) => output += data)
    child.stderr.on('data', (data: Buffer) => output += data)
    child.once('error', reject)
    child.once('close', code => code === 0 ? resolve({ seconds: (performance.now() - started) / 1000, output }) : reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`)))
  })
}

/** Runs all commands in turn, several times, so that what else the machine does touches all alike. @returns seconds by name, in the order of the runs. */
export async function inTurn<Name extends string>(times: number, runs: Record<Name, () => Promise<number>>): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[]
  const seconds = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>
  for (let time = 0; time < times; time++) for (const name of names) seconds[name].push(await runs[name]())
  return seconds
}

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
