import { endOf, takeAway, type Rule } from './rule.ts'

/** `[https://…:embed:cite]` and `[https://…:title=Words]`. */
const link: Rule = {
  hint: '[http',
  pattern: /\[(https?:\/\/[^\s[\]]{1,1000}?):(embed|title|bookmark|barcode|image)(?:=([^\]\n]{0,300}))?(?::[\w,=]{1,40}){0,3}\](?!\()/g,
  mask(found, mask) {
    const url = found[1] as string
    mask.embed(found.index, endOf(found), { kind: 'link', url, text: found[3] || url })
  },
}

const EXTENSIONS: Record<string, string> = { j: 'jpg', p: 'png', g: 'gif' }

/** `[f:id:user:20220101123456p:plain]`: a picture of Hatena Fotolife, by its place there. */
const photo: Rule = {
  hint: '[f:id:',
  pattern: /(?<!!)\[f:id:([\w-]{1,64}):(\d{8})(\d{6})([a-z])?:[^\]\n]{1,200}\](?!\()/g,
  mask(found, mask) {
    const [, user = '', day, time, kind = 'j'] = found
    const url = `https://cdn-ak.f.st-hatena.com/images/fotolife/${user[0]}/${user}/${day}/${day}${time}.${EXTENSIONS[kind] ?? 'jpg'}`
    const alt = /:alt=([^:\]]+)/.exec(found[0])?.[1] ?? ''
    mask.embed(found.index, endOf(found), { kind: 'image', url, alt })
  },
}

/** A table of contents that the blog makes. */
const contents: Rule = {
  hint: '[',
  pattern: /^(?:\[:contents\]|\[\[?_?toc_?\]\]?)[ \t]*$/gim,
  mask: takeAway,
}

export const hatena: readonly Rule[] = [link, photo, contents]

/** The name that Hatena gives a picture itself: no word of its author. */
export const FOTOLIFE_NAME = /^f:id:[\w-]+:\d{14}[a-z]?:(?:plain|image)\S*$/

/** The blog makes links of words that have an entry in its (long closed) dictionary. */
export const KEYWORD_ADDRESS = /^https?:\/\/d\.hatena\.ne\.jp\/keyword\//
