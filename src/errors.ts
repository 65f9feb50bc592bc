/** Where in a file an error was found. */
export interface Place { file?: string, line?: number }

/**
 * An error that a user can do something about: it says what is wrong, where,
 * and what to do. Anything else that is thrown is a bug of ours.
 */
export class RecapError extends Error {
  override readonly name = 'RecapError'
  readonly place: Place
  /** What the user can do, as one sentence or one command. */
  readonly help: string | undefined

  constructor(message: string, place: Place = {}, help?: string) {
    super(message)
    this.place = place
    this.help = help
  }
}

/** Wrong words on the command line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `report.md:12: message` and, on a line of its own, what to do. */
export function formatError(error: RecapError): string {
  const { file, line } = error.place
  const where = file ? `${file}${line ? `:${line}` : ''}: ` : ''
  const help = error.help ? `\n  → ${error.help}` : ''
  return `${where}${error.message}${help}`
}

/** What is said of an error that is no user's fault. */
export const ownFault = (error: unknown): string =>
  `this is a fault of recap itself, please report it\n${error instanceof Error ? error.stack ?? error.message : String(error)}`
