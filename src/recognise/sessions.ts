import { type Block, proses } from '../read/blocks.ts'
import type { LineOf } from '../read/lines.ts'
import { sourceOffset, type Prose } from '../read/prose.ts'
import type { Session } from '../recap.ts'

/** A session's mention, and where in the prose it stands. */
export interface Mention extends Omit<Session, 'line'> { prose: Prose, at: number }

const NAME = String.raw`(?<speaker>[A-Z][\p{L}.'’-]*(?:\s[A-Z][\p{L}.'’-]*){0,3}|[\p{Script=Han}\p{Script=Katakana}ー]{2,12}(?:\s[\p{Script=Han}\p{Script=Katakana}ー]{1,12})?)\s*さん`
const BRACKETED = new RegExp(String.raw`${NAME}(?:による|の)\s*[『「](?<title>[^』」]+)[』」]`, 'gu')
// Without brackets the title ends where the sentence does; only "による" is sure enough then.
const BARE = new RegExp(String.raw`${NAME}による\s+(?<title>[^『「。]+?)\s*です`, 'gu')

/** The sessions that running text mentions with a speaker and a title, in order. */
export function sessionMentions(prose: Prose): Mention[] {
  const mentions = [BRACKETED, BARE].flatMap(pattern => [...prose.text.matchAll(pattern)].map((match): Mention => {
    const { speaker = '', title = '' } = match.groups ?? {}
    const at = match.index
    const link = prose.links.find(link => link.start >= at && link.start < at + match[0].length)
    return { speaker: speaker.trim(), title: title.trim(), prose, at, ...(link && { url: link.url }) }
  }))
  return mentions.sort((a, b) => a.at - b.at)
}

/** The sessions that blocks write about, each once. */
export function recogniseSessions(blocks: Block[], lineOf: LineOf): Session[] {
  const sessions = new Map<string, Session>()
  for (const mention of blocks.flatMap(proses).flatMap(sessionMentions)) {
    if (sessions.has(mention.title)) continue
    const { title, speaker, url } = mention
    sessions.set(title, { title, speaker, ...(url && { url }), line: lineOf(sourceOffset(mention.prose, mention.at)) })
  }
  return [...sessions.values()]
}
