import { defineCommand, renderUsage, runCommand, type CommandDef } from 'citty'
import { formatError, RecapError, UsageError } from './errors.ts'
import { say } from './io.ts'
import { version } from './package.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { exportDeck } from './commands/export.ts'
import { generateCommand } from './commands/generate.ts'
import { inspect } from './commands/inspect.ts'
import { start } from './commands/start.ts'

// citty's commands differ in their arguments' types; only citty looks into them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Command = CommandDef<any>

const subCommands: Record<string, Command> = { generate: generateCommand, inspect, start, check, build, export: exportDeck }

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
  const command = subCommands[name]
  if (!command) {
    const help = await renderUsage(root)
    if (name === '' || name === '--help' || name === '-h' || name === 'help') return print(help)
    say(`recap: there is no command "${name}"\n\n${help}`)
    return USAGE
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(await renderUsage(command, root))
  const unknown = unknownOption(command, rest)
  if (unknown) {
    say(`recap ${name}: there is no option ${unknown}; recap ${name} --help lists them`)
    return USAGE
  }
  const wrong = wrongWords(command, rest)
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
  else say(`recap ${name}: this is a fault of recap itself, please report it\n${error instanceof Error ? error.stack : String(error)}`)
  return 1
}

/** What is wrong with the words after a command: an option without its value, a word too many. */
function wrongWords(command: Command, argv: string[]): string | undefined {
  const args = command.args as Record<string, { type: string, alias?: string | string[] }>
  const takesValue = (word: string) => Object.entries(args).some(([name, { type, alias }]) => type === 'string' && [name, ...[alias ?? []].flat()].some(one => word === `--${one}` || word === `-${one}`))
  const words: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] as string
    if (takesValue(word)) {
      const value = argv[++index]
      if (value === undefined || /^--?[a-z]/i.test(value)) return `${word} needs a value`
    }
    else if (!/^--?[a-z]/i.test(word)) words.push(word)
  }
  const places = Object.values(args).filter(({ type }) => type === 'positional').length
  return words.length > places ? `"${words[places]}" is one word too many` : undefined
}

/** The first option that the command does not have. */
function unknownOption(command: Command, argv: string[]): string | undefined {
  const args = command.args as Record<string, { alias?: string | string[] }>
  const known = new Set(Object.entries(args).flatMap(([name, arg]) => [name, ...[arg.alias ?? []].flat()]))
  return argv
    .filter(word => /^--?[a-z]/i.test(word))
    .map(word => word.split('=')[0] as string)
    .find(word => !known.has(word.replace(/^--?(?:no-)?/, '')) && !known.has(word.replace(/^--?/, '')))
}
