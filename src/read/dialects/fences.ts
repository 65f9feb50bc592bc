import { codeRanges, type Range } from './code-ranges.ts'
import { Mask } from './mask.ts'
import { pairsOf } from './pairs.ts'
import { endOf, standsAlone } from './rule.ts'
import { SIGN } from './signs.ts'

const TILDES = '~~~~~'

/** `{% highlight js %}…{% endhighlight %}` and `{% codeblock title lang:js %}…` become fences of tildes; comments go. */
export function maskLiquidFences(source: string, mask: Mask): void {
  if (!source.includes('{%')) return
  for (const { open, close } of pairsOf(source, /\{%-?[ \t]*comment[ \t]*-?%\}/g, /\{%-?[ \t]*endcomment[ \t]*-?%\}/g)) {
    mask.blank(open.index, endOf(close))
  }
  for (const { open, close } of pairsOf(source, /\{%-?[ \t]*(highlight|codeblock|code|prism)\b([^%{}\n]{0,300})%\}/g, /\{%-?[ \t]*end(?:highlight|codeblock|code|prism)[ \t]*-?%\}/g)) {
    const args = (open[2] as string).trim()
    const lang = /\blang:([\w+#-]+)/.exec(args)?.[1] ?? (open[1] === 'codeblock' ? '' : /^[\w+#-]+/.exec(args)?.[0] ?? '')
    // Fences want lines of their own.
    if (source[endOf(open)] !== '\n') continue
    mask.write(open.index, endOf(open), `${TILDES}${lang}`.slice(0, open[0].length))
    mask.write(close.index, endOf(close), TILDES)
  }
  // The engine takes these away even within code.
  for (const found of source.matchAll(/\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g)) if (standsAlone(found)) mask.drop(found.index, endOf(found))
}

const DIRECTIVE = /^(?<fence>`{3,}|~{3,})(?<name>\{[\w:.-]{1,40}\})[ \t]*(?<argument>[^\n]*)/
const OPTION = /^[ \t]*:(?<key>[\w-]{1,40}):[ \t]*(?<value>[^\n]*)\n?/
const IS_CODE = /^\{(?:code|code-block|code-cell|sourcecode|highlight|parsed-literal|mermaid|math|ipython|prompt|doctest|bibtex)\}$/
const IS_PICTURE = /^\{(?:figure|image|figure-md)\}$/

/** ```` ```{name} argument ```` of MyST (Sphinx, Jupyter Book): what stands in it is Markdown, unless it is code. */
export function maskDirectives(source: string, ranges: Range[], mask: Mask): void {
  if (!source.includes('```{') && !source.includes('~~~{')) return
  for (const { start, end } of ranges) maskDirective(source, { start, end }, mask)
}

function maskDirective(source: string, { start, end }: Range, mask: Mask) {
  const opener = DIRECTIVE.exec(source.slice(start, Math.min(end, start + 2000)))
  const { fence, name = '', argument = '' } = opener?.groups ?? {}
  if (!opener || !fence) return
  const options = optionsBelow(source, start + opener[0].length + 1, end)
  if (IS_CODE.test(name)) {
    const lang = /^[\w+#-]*/.exec(argument)?.[0] || (name === '{mermaid}' || name === '{math}' ? name.slice(1, -1) : '')
    mask.write(start, start + opener[0].length, fence + lang)
    for (const option of options) mask.drop(option.start, option.end)
    return
  }
  const closing = /\n[ \t>]*[`~]{3,}[ \t]*$/.exec(source.slice(Math.max(start, end - 80), end))
  const below = options.at(-1)?.end ?? start + opener[0].length
  if (IS_PICTURE.test(name) && argument.trim()) {
    const alt = options.find(({ key }) => key === 'alt')?.value ?? ''
    const caption = source.slice(below, end - (closing?.[0].length ?? 0)).trim()
    // A caption of plain words is the picture's name; one that says more than the name stays beside it.
    const isName = caption === alt || (!alt && /^[^\n[\]*_`<>{}]+$/.test(caption))
    mask.embed(start, start + opener[0].length, { kind: 'image', url: argument.trim(), alt: alt || (isName ? caption : '') })
    if (isName) mask.blank(below, end)
  }
  else if (argument.trim()) mask.write(start, start + opener[0].length - argument.length, SIGN.alone)
  else mask.blank(start, start + opener[0].length)
  for (const { key, value, start: from, end: to } of options) {
    if (/^(?:caption|title)$/.test(key) && value) mask.write(from, from + source.slice(from, to).lastIndexOf(value), SIGN.alone)
    else mask.blank(from, to)
  }
  if (closing) mask.blank(end - closing[0].length, end)
}

interface Option extends Range { key: string, value: string }

function optionsBelow(source: string, from: number, end: number): Option[] {
  const options: Option[] = []
  for (let at = from; at < end;) {
    const found = OPTION.exec(source.slice(at, Math.min(end, at + 2000)))
    if (!found?.groups) break
    const { key = '', value = '' } = found.groups
    options.push({ key, value: value.trim(), start: at, end: at + found[0].trimEnd().length })
    at += found[0].length
  }
  return options
}

/** Masks fences, and those that come to light in them, and tells where code is then. */
export function maskFences(source: string, masked: (edit: (mask: Mask) => void) => string): { text: string, code: Range[] } {
  let text = masked(mask => maskLiquidFences(source, mask))
  let code = codeRanges(text)
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    const before = text
    text = masked(mask => maskDirectives(before, code, mask))
    if (text === before) break
    code = codeRanges(text)
  }
  return { text, code }
}

/** Directives within directives that anybody writes. */
const MOST_NESTED = 5
