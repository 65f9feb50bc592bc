import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Parser } from 'budoux'
import { scriptOf } from './language.ts'

const require = createRequire(import.meta.url)

/** BudouX without its HTML processor, which brings a DOM of its own: that takes 140 ms to load, at every start. */
const folder = dirname(require.resolve('budoux'))
const MODELS: Record<string, string> = { Jpan: 'ja', Hans: 'zh-hans', Hant: 'zh-hant' }
/** Of each language the model: to look for a language's script takes longer than to cut a short text. */
const names = new Map<string, string | undefined>()
const loaded = new Map<string, Pick<Parser, 'parse'>>()

/** What cuts a language into phrases; undefined for one that writes spaces, or has no model. */
export function phraseParser(lang: string): Pick<Parser, 'parse'> | undefined {
  if (!names.has(lang)) names.set(lang, MODELS[scriptOf(lang)])
  const name = names.get(lang)
  if (!name) return undefined
  const known = loaded.get(name)
  if (known) return known
  const { Parser } = require(join(folder, 'parser.js')) as { Parser: new (model: unknown) => Parser }
  const { model } = require(join(folder, 'data', 'models', `${name}.js`)) as { model: unknown }
  const budoux = new Parser(model)
  const parser = name === 'ja' ? budoux : { parse: (text: string) => wholeWords(budoux.parse(text), name) }
  loaded.set(name, parser)
  return parser
}

const LONGEST_SENTENCE = 20_000

/** BudouX's Chinese models part words beside Latin letters, 统|一 after OpenTelemetry: such parts are one again. */
function wholeWords(parts: string[], lang: string): string[] {
  // No sentence is so long, and the platform keeps more of it in memory than there is.
  if (parts.reduce((length, part) => length + part.length, 0) > LONGEST_SENTENCE) return parts
  const words = new Intl.Segmenter(lang.replace('zh-h', 'zh-H'), { granularity: 'word' })
  const starts = new Set<number>()
  for (const { index } of words.segment(parts.join(''))) starts.add(index)
  let at = 0
  return parts.reduce<string[]>((whole, part) => {
    if (starts.has(at) || whole.length === 0) whole.push(part)
    else whole[whole.length - 1] += part
    at += part.length
    return whole
  }, [])
}
