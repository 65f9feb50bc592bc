import type { Mask } from './mask.ts'
import { endOf, standsAlone, takeAway, type Rule } from './rule.ts'
import { embedAddress } from './services.ts'
import { SIGN } from './signs.ts'

/** Tags that steer the engine: nothing of them is read. */
const SILENT = /^(?:end\w+|raw|if|elsif|else|unless|case|when|for|break|continue|assign|capture|increment|decrement|cycle|layout|paginate|comment|include_cached|toc|more|post_url|post_path|post_link|asset_path|relref|ref|page_ref|cq|tabs?)$/i
/** Tags whose bare words a reader sees: titles, and whom a quotation is from. */
const TITLED = /^(?:details|blockquote|quote|fold(?:ing)?|spoiler)$/i
const PICTURE = /^(?:img|image|figure|asset_img|picture|photo)$/i
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i
/** What a picture's tag can have before and after the file: classes and sizes. */
const SIZE_OR_CLASS = /^(?:\d+(?:px|%)?|[a-z][\w-]*)$/i

/** `{% tag … %}` of Jekyll and Hexo. */
const tag: Rule = {
  hint: '{%',
  pattern: /\{%-?[ \t]*([a-z_][\w-]{0,40})((?:[^%{\n]|%(?!\})|\{(?!%))*?)-?%\}/gi,
  mask: (found, mask) => maskTag(found, mask),
}

/** `{{< shortcode … >}}` of Hugo. */
const shortcode: Rule = {
  hint: '{{',
  pattern: /\{\{[<%][ \t]*(\/?[a-z_][\w-]{0,40})((?:[^<>%{}\n]|%(?!\}))*)[>%]\}\}/gi,
  mask: (found, mask) => maskTag(found, mask),
}

function maskTag(found: RegExpExecArray, mask: Mask) {
  const name = found[1] as string
  const args = found[2] as string
  const start = found.index
  const end = endOf(found)
  const [positional, named] = argumentsOf(args)
  const id = named.get('id') ?? named.get('url') ?? positional.at(0) ?? ''
  const url = embedAddress(name, id)
  if (url) return mask.embed(start, end, { kind: 'link', url, text: url })
  if (PICTURE.test(name)) {
    const src = named.get('src') ?? named.get('link') ?? positional.find(value => PICTURE_FILE.test(value))
    const words = positional.filter(value => value !== src && !SIZE_OR_CLASS.test(value))
    if (src) return mask.embed(start, end, { kind: 'image', url: src, alt: named.get('caption') ?? named.get('alt') ?? named.get('title') ?? words.join(' ') })
  }
  if (name.startsWith('/') || SILENT.test(name)) return takeAway(found, mask)
  if (TITLED.test(name) && args.trim() && standsAlone(found)) {
    const words = start + found[0].indexOf(args) + args.length - args.trimStart().length
    mask.write(start, words, SIGN.alone)
    return mask.blank(words + args.trim().length, end)
  }
  // A tag that nobody here knows, in the middle of a sentence, may be what the sentence is about.
  if (standsAlone(found)) keepWords(found, mask)
}

/** Of a tag that is not known, its words stay: what stands in quotation marks and is more than a name. */
function keepWords(found: RegExpExecArray, mask: Mask) {
  const end = endOf(found)
  let at = found.index
  for (const { index, 0: quoted } of found[0].matchAll(/"[^"]+"|'[^']+'|https?:\/\/[^\s"']+/g)) {
    if (!/\s|[^\0-\x7F]|^https?:/.test(quoted.replace(/^["']|["']$/g, '')) || PICTURE_FILE.test(quoted)) continue
    const inset = /^["']/.test(quoted) ? 1 : 0
    mask.write(at, found.index + index + inset, at === found.index ? SIGN.alone : '')
    at = found.index + index + quoted.length - inset
  }
  mask.blank(at, end)
}

/** What stands after a tag's name: values, and values with a name. */
function argumentsOf(text: string): [positional: string[], named: Map<string, string>] {
  const positional: string[] = []
  const named = new Map<string, string>()
  for (const [, key, double, single, bare] of text.matchAll(/(?:([\w-]{1,40})[ \t]*[=:](?!\/\/)[ \t]*)?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)) {
    const value = double ?? single ?? bare ?? ''
    if (key) named.set(key.toLowerCase(), value)
    else positional.push(value)
  }
  return [positional, named]
}

const ADDRESS = /^-?[ \t]*(?:(?:site|page)\.(?:base_?url|url|root|github\.\w+)|BASE_PATH|ASSET_PATH|root_url)(?:[ \t]*\|[^{}]*)?-?[ \t]*$/
const QUOTED_ADDRESS = /^(-?[ \t]*["'])([^"'{}]+)["'][ \t]*\|[ \t]*(?:relative_url|absolute_url|prepend|asset_path|url_for|relURL|absURL)\b[^{}]*$/

/** `{{ site.baseurl }}` and `{{ '/a.png' | relative_url }}` in addresses. */
const address: Rule = {
  hint: '{{',
  pattern: /\{\{([^{}\n]{1,300})\}\}/g,
  mask(found, mask) {
    const inner = found[1] as string
    if (ADDRESS.test(inner)) return mask.drop(found.index, endOf(found))
    const quoted = QUOTED_ADDRESS.exec(inner)
    if (!quoted) return
    const start = found.index + 2 + (quoted[1] as string).length
    mask.drop(found.index, start)
    mask.drop(start + (quoted[2] as string).length, endOf(found))
  },
}

export const liquid: readonly Rule[] = [tag, shortcode, address]
