import { blanked } from '../blanked.ts'

/** The lines in which a report says what it is, before it begins. */
export interface Head {
  format: 'yaml' | 'toml' | 'json' | 'header'
  text: string
  /** Line of the report on which the text begins, from 1. */
  firstLine: number
}

export interface SplitReport {
  head?: Head
  /** The report with its head turned to white space: every offset and line stays what it is. */
  body: string
}

interface FoundHead { format: Head['format'], from: number, to: number, end: number }

const OPENED = /^\s*?(?<open>---|\+\+\+)[ \t]*\n/
const KEY = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)/
/** What stands between keys in YAML: what is theirs, a comment, nothing. */
const BELOW_KEY = /^(?:[ \t]|- |-$|#|$)/
const HEADER = /^(?<key>[A-Za-z][\w-]*):[ \t]+\S/
/** Keys that front matter has and a text's first words do not. */
const KNOWN = /^(?:title|date|authors?|layout|tags|category|categories|slug|lang|event|minutes|organi[sz]ation|people|summary|status|published|description)$/i
/** More lines than any front matter has. */
const MOST_LINES = 400

/** Finds front matter: YAML between `---`, TOML between `+++`, JSON in braces, YAML whose first `---` is missing, or `Key: value` lines. */
export function splitFrontMatter(source: string): SplitReport {
  const found = fenced(source) ?? braced(source) ?? withoutFence(source)
  if (!found) return { body: source }
  const { format, from, to, end } = found
  return {
    head: { format, text: source.slice(from, to), firstLine: source.slice(0, from).split('\n').length },
    body: blanked(source.slice(0, end)) + source.slice(end),
  }
}

function fenced(source: string): FoundHead | undefined {
  const opened = OPENED.exec(source)
  const fence = opened?.groups?.open
  if (!opened || !fence) return undefined
  const from = opened[0].length
  // After empty lines three dashes may be a rule: only keys make it front matter.
  if (/^\s/.test(source) && !KEY.test(source.slice(from, from + 200))) return undefined
  let at = from
  while (at < source.length) {
    const next = lineEnd(source, at)
    if (source.slice(at, next).trimEnd() === fence) {
      return { format: fence === '---' ? 'yaml' : 'toml', from, to: Math.max(from, at - 1), end: next }
    }
    at = next + 1
  }
  return undefined
}

/** JSON in braces that stand on lines of their own, as Hugo has it. */
function braced(source: string): FoundHead | undefined {
  const from = /^\s*?(?=\{[ \t]*\n\s*")/.exec(source)?.[0].length
  if (from === undefined) return undefined
  const close = /^\}[ \t]*$/m.exec(source.slice(from, from + LONGEST_JSON))
  const to = close ? from + close.index + 1 : from
  const keys = keysOf(source.slice(from, to))
  return keys && known(keys) ? { format: 'json', from, to, end: lineEnd(source, to) } : undefined
}

const LONGEST_JSON = 20_000

/** The keys of JSON; undefined where it is none: braces may begin a text, too. */
function keysOf(json: string): string[] | undefined {
  try {
    return Object.keys(JSON.parse(json) as object)
  }
  catch {
    return undefined
  }
}

/** Key lines from the first line on, up to a `---` or an empty line. */
function withoutFence(source: string): FoundHead | undefined {
  const from = /^\n*/.exec(source)?.[0].length ?? 0
  if (!KEY.test(source.slice(from, from + 200))) return undefined
  const keys: string[] = []
  let headerEnd: number | undefined
  let headerOnly = true
  for (let at = from, count = 0; at < source.length && count < MOST_LINES; count++) {
    const end = lineEnd(source, at)
    const line = source.slice(at, end)
    if (line.trimEnd() === '---') return known(keys) ? { format: 'yaml', from, to: at - 1, end } : undefined
    if (headerEnd === undefined && line.trim() === '') headerEnd = at
    if (headerEnd === undefined && !HEADER.test(line) && !/^[ \t]+\S/.test(line)) headerOnly = false
    if (KEY.test(line)) keys.push(line.slice(0, line.indexOf(':')).trim())
    else if (!BELOW_KEY.test(line)) break
    at = end + 1
    if (headerEnd !== undefined && headerOnly && !followedByYaml(source, at)) break
  }
  return headerEnd !== undefined && headerOnly && known(keys) ? { format: 'header', from, to: headerEnd - 1, end: headerEnd } : undefined
}

/** An empty line in YAML is followed by more of it, and in the end by its fence. */
const followedByYaml = (source: string, at: number): boolean => {
  const line = source.slice(at, lineEnd(source, at))
  return KEY.test(line) || line.trimEnd() === '---'
}

const known = (keys: string[]): boolean => keys.length >= 2 && keys.some(key => KNOWN.test(key))

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}
