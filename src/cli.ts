import { defineCommand, renderUsage, runCommand } from 'citty'
import { wrongArguments, type Command } from './arguments.ts'
import { formatError, ownFault, RecapError, UsageError } from './errors.ts'
import { say } from './io.ts'
import { version } from './package.ts'

/** Each brings what it needs when it is asked for: a start is quick. */
const subCommands: Record<string, () => Promise<Command>> = {
  generate: async () => (await import('./commands/generate.ts')).generateCommand,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  start: async () => (await import('./commands/start.ts')).start,
  check: async () => (await import('./commands/check.ts')).check,
  build: async () => (await import('./commands/build.ts')).build,
  publish: async () => (await import('./commands/publish.ts')).publishCommand,
  export: async () => (await import('./commands/export.ts')).exportDeck,
}

const root = defineCommand({
  meta: {
    name: 'recap',
    version,
    description: 'Turns the report of an event into the deck that presents it.\n\nExit codes: 0 done, 1 the report or the deck is at fault, 2 wrong usage.',
  },
  subCommands,
})

/** Wrong words on the command line. */
const USAGE = 2

/** Runs the CLI and returns its exit code; it never exits by itself. stdout is for results, stderr for everything else. */
export async function main(argv: string[]): Promise<number> {
  const [name = '', ...rest] = argv
  if (name === '--version' || name === '-v') return print(version)
  const load = Object.hasOwn(subCommands, name) ? subCommands[name] : undefined
  if (!load) {
    const help = await renderUsage(root)
    if (name === '' || name === '--help' || name === '-h' || name === 'help') return print(help)
    say(`recap: there is no command "${name}"\n\n${help}`)
    return USAGE
  }
  const command = await load()
  if (rest.includes('--help') || rest.includes('-h')) return print(await renderUsage(command, root))
  const wrong = wrongArguments(command, rest)
  if (wrong) {
    say(`recap ${name}: ${wrong}; recap ${name} --help says what it takes`)
    return USAGE
  }
  try {
    const { result } = await runCommand(command, { rawArgs: rest })
    return typeof result === 'number' ? result : 0
  }
  catch (error) {
    return report(name, error)
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function report(name: string, error: unknown): number {
  if (error instanceof RecapError) say(`recap ${name}: ${formatError(error)}`)
  else if (error instanceof Error && error.name === 'BrowserError') say(`recap ${name}: ${error.message}`)
  else if (error instanceof UsageError || (error instanceof Error && 'code' in error && error.code === 'EARG')) {
    say(`recap ${name}: ${error.message}`)
    return USAGE
  }
  else say(`recap ${name}: ${ownFault(error)}`)
  return 1
}
