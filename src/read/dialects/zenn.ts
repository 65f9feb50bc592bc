import { isWebAddress } from '../web-address.ts'
import { endOf, type Rule } from './rule.ts'
import { embedAddress } from './services.ts'
import { SIGN } from './signs.ts'

/** `@[speakerdeck](id)`; of one that is not known the address is the words, and where it has none it stays what Markdown takes it for. */
const embed: Rule = {
  hint: '@[',
  pattern: /@\[([\w-]{1,40})\]\(([^()\s]{1,2000})\)/g,
  mask(found, mask) {
    const [service, id] = [found[1] as string, found[2] as string]
    const url = embedAddress(service, id) ?? (isWebAddress(id) ? id : undefined)
    if (url) mask.embed(found.index, endOf(found), { kind: 'link', url, text: url })
  },
}

/** The kind of a box, and its look, which are no words of it. */
const KIND = /^(?:\{[\w:-]+\}|[\w-]+)(?=$|[\s[{])/
const LOOK = /^(?:alert|info|warn|warning|error|success|danger|tip|note|important|caution|open)$/i

/** `:::message`, `:::details Title`, and its end: boxes of Zenn, Qiita, VuePress, Docusaurus and MyST. */
const container: Rule = {
  hint: ':::',
  pattern: /^[ \t>]{0,40}:{3,}[ \t]*([^\n]{0,300})$/gm,
  mask(found, mask) {
    const { index } = found
    const rest = found[1] as string
    const named = KIND.exec(rest)?.[0] ?? ''
    const title = rest.slice(named.length).replace(/^\s*\{[^{}]*\}/, '').replace(/^\s*\[/, '').trim()
    const from = found[0].indexOf(':::')
    if (!title || LOOK.test(title)) {
      mask.blank(index + from, endOf(found))
      return
    }
    const start = index + found[0].lastIndexOf(title)
    mask.write(index + from, start, SIGN.alone)
    // `[Title]`: its end.
    const end = start + title.length
    if (title.endsWith(']') && !title.includes('[')) mask.drop(end - 1, end)
  },
}

export const zenn: readonly Rule[] = [embed, container]
