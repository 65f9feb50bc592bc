import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../generate.ts'
import { say } from '../io.ts'
import { attempt, followReport } from '../live/follow.ts'
import { isLiveMessage, type LiveMessage } from '../live/message.ts'
import { summary } from './summary.ts'

export interface LiveDeck {
  /** Tells a server of the deck what is wrong with the report, now and after each change. */
  tell: (server: ChildProcess) => void
  stop: () => Promise<void>
}

/**
 * Generates a deck, and again whenever its report is saved. Where there is a deck already, a report that none can be
 * made of is no reason not to present it.
 * @throws RecapError for such a report where there is no deck.
 */
export async function liveDeck(report: string, dir: string): Promise<LiveDeck> {
  const servers = new Set<ChildProcess>()
  const told = new Set<string>()
  const make = async () => {
    const started = performance.now()
    const generated = await generate(report, dir)
    const lines = summary(generated, dir, performance.now() - started)
    // What was said and is still so is not said again with each word that is saved.
    for (const line of lines.filter((line, index) => index === lines.length - 1 || !told.has(line))) say(line)
    told.clear()
    for (const line of lines) told.add(line)
  }
  const fault = existsSync(join(dir, 'slides.md')) ? await attempt(make) : await make().then(() => null)
  sayFault(fault)
  const following = await followReport(report, {
    fault,
    generate: make,
    tell: (fault) => {
      sayFault(fault)
      for (const server of servers) send(server, fault)
    },
  })
  return {
    tell: (server) => {
      servers.add(server)
      server.once('close', () => servers.delete(server))
      server.on('message', message => isLiveMessage(message) && message.recap === 'report?' && send(server, following.fault))
    },
    stop: following.stop,
  }
}

function sayFault(fault: string | null): void {
  if (fault !== null) say(`${fault}\n  the deck stays as it is`)
}

function send(server: ChildProcess, fault: string | null): void {
  if (server.connected) server.send({ recap: 'report', fault } satisfies LiveMessage, () => {})
}
