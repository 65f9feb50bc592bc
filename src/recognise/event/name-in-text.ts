import type { Prose } from '../../read/prose.ts'

export interface NameInText { name: string, url?: string }

const SAYS_EVENT = /参加|開催|開かれ|行われ|登壇|行ってき|レポート|\b(?:attend(?:ed|ing)?|held|took place|went to|visited|conference|inaugural|hosted|sponsor(?:ed|s)?)\b|참가|참석|다녀|개최|열린|参加|举办|举行|参会/iu
const NAMED = /(?:에서|에)\s(?:열린|진행된|개최된)\s(?<c>[^\n]{2,50}?)(?:에서|에|을|를|의|이|가)\s|「(?<a>[^「」]{3,60})」(?:に|へ|を|が)(?:参加|開催|登壇|開かれ|行われ)|\b(?:attend(?:ed)?|went to|visited|was at|were at)\s(?:the\s)?(?:\w{1,12}\s)?(?<b>\p{Lu}[\p{L}\d.'’&-]{1,30}(?:\s(?:of|the|for|and|on|in|[\p{Lu}\d][\p{L}\d.'’&-]{0,30})){0,7}(?:\s\d{4})?)/u
const READ = 600
const LONGEST = 80

/** The event as the first sentences name it: a linked name where somebody attends or something is held, or a name in such words. */
export function nameFromText(said: Prose[]): NameInText | undefined {
  for (const { text, links } of said.slice(0, 8)) {
    const start = text.slice(0, READ)
    if (!SAYS_EVENT.test(start)) continue
    const link = links.slice(0, 10).find(({ start, end, url }) => start < READ && end - start >= 3 && end - start <= LONGEST && /^https?:/.test(url) && !/^(?:https?:|[@＠])/.test(text.slice(start, end)) && SAYS_EVENT.test(text.slice(Math.max(0, start - 60), end + 40)))
    if (link) return { name: text.slice(link.start, link.end).trim(), url: link.url }
    const { a, b, c } = NAMED.exec(start)?.groups ?? {}
    const name = a ?? c ?? b?.replace(/\s(?:of|the|for|and|on|in)$/u, '')
    if (name && name.length >= 3) return { name: name.trim() }
  }
  return undefined
}
