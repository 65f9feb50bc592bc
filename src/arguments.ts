import type { CommandDef } from 'citty'

// citty's commands differ in their arguments' types; only citty looks into them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Command = CommandDef<any>

interface Argument { type: string, alias?: string | string[] }

/** What is wrong with the words after a command: an option that there is not, or without its value, a word too many. */
export function wrongArguments(command: Command, argv: string[]): string | undefined {
  const options = new Map(Object.entries(command.args as Record<string, Argument>)
    .flatMap(([name, argument]) => [name, ...[argument.alias ?? []].flat()].map(one => [one, argument] as const)))
  const places = [...new Set(options.values())].filter(({ type }) => type === 'positional').length
  const words: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] as string
    if (!isOption(word)) {
      words.push(word)
      continue
    }
    const [name = '', value] = word.split(/=(.*)/s)
    const option = options.get(name.replace(/^--?/, '')) ?? options.get(name.replace(/^--no-/, ''))
    if (!option || option.type === 'positional') return `there is no option ${name}`
    if (option.type !== 'string' || value !== undefined) continue
    const next = argv[++index]
    if (next === undefined || isOption(next)) return `${word} needs a value`
  }
  return words.length > places ? `"${words[places]}" is one word too many` : undefined
}

/** `-5` is a word. */
const isOption = (word: string): boolean => /^--?[a-z]/i.test(word)
