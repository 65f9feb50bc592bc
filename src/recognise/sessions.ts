import { proses, type Block } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import { sourceOffset } from '../read/prose.ts'
import type { Session } from '../recap.ts'
import { sessionMentions } from './sessions/mentions.ts'

export { sessionMentions, type Mention } from './sessions/mentions.ts'

/** A session, and how it was found. */
export interface FoundSession extends Session { foundBy: string, words: string }

/** The sessions that blocks write about, each once. */
export function recogniseSessions(blocks: Block[], lineOf: LineOf): FoundSession[] {
  return once(blocks.flatMap(proses).flatMap(sessionMentions).map(({ prose, at, title, speaker, url, foundBy, words }) =>
    ({ title, speaker, ...(url && { url }), line: lineOf(sourceOffset(prose, at)), foundBy, words })))
}

/** Each title once, in the order of lines; what a later mention knows more is kept. */
export function once(sessions: FoundSession[]): FoundSession[] {
  const byTitle = new Map<string, FoundSession>()
  for (const session of sessions.toSorted((a, b) => a.line - b.line)) {
    const before = byTitle.get(session.title)
    if (!before) byTitle.set(session.title, { ...session })
    else {
      if (!before.speaker) before.speaker = session.speaker
      if (!before.url && session.url) before.url = session.url
      if (!before.also && session.also) before.also = session.also
      if (!before.kind && session.kind) before.kind = session.kind
    }
  }
  return [...byTitle.values()]
}

/** A session as the recap has it. */
export const plainSession = ({ title, speaker, url, also, kind, line }: FoundSession): Session =>
  ({ title, speaker, ...(url && { url }), ...(also && { also }), ...(kind && { kind }), line })
