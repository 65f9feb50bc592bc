import { watch } from 'chokidar'
import { formatError, ownFault, RecapError } from '../errors.ts'

export interface Following {
  /** What is wrong with the report now. */
  fault: string | null
  /** Follows no longer; a generation that has begun is waited for. */
  stop: () => Promise<void>
}

export interface FollowOptions {
  /** What was wrong with it before anybody followed it. */
  fault: string | null
  /** Makes the deck anew. */
  generate: () => Promise<void>
  /** Hears what is wrong with the report, after every generation. */
  tell: (fault: string | null) => void
}

/** A file that is being written is read when it has not grown for so long, in milliseconds. */
const SETTLED = 40
const INTERVAL = 10

/**
 * Generates whenever a report was saved, one generation after the other. A report of which no deck can be made leaves
 * the deck as it is. Resolves when the report is being watched.
 */
export async function followReport(report: string, { fault, generate, tell }: FollowOptions): Promise<Following> {
  const following: Following = { fault, stop }
  const watcher = watch(report, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: INTERVAL } })
  let running: Promise<void> | undefined
  let isStale = false
  let isOver = false
  watcher.on('all', () => {
    isStale = true
    running ??= catchUp()
  })
  await new Promise<void>((resolve, reject) => watcher.once('ready', resolve).once('error', reject))
  return following

  async function catchUp(): Promise<void> {
    while (isStale && !isOver) {
      isStale = false
      following.fault = await attempt(generate)
      tell(following.fault)
    }
    running = undefined
  }

  async function stop(): Promise<void> {
    isOver = true
    await watcher.close()
    await running
  }
}

/** What goes wrong with a generation, in words; a fault of our own as well: whoever presents goes on. */
export async function attempt(generate: () => Promise<void>): Promise<string | null> {
  try {
    await generate()
    return null
  }
  catch (error) {
    return error instanceof RecapError ? formatError(error) : ownFault(error)
  }
}
