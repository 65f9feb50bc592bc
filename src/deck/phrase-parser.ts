import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Parser } from 'budoux'
import { scriptOf } from './language.ts'

const require = createRequire(import.meta.url)

/** BudouX without its HTML processor, which brings a DOM of its own: that takes 140 ms to load, at every start. */
const folder = dirname(require.resolve('budoux'))
const MODELS: Record<string, string> = { Jpan: 'ja', Hans: 'zh-hans', Hant: 'zh-hant' }
const loaded = new Map<string, Parser>()

/** What cuts a language into phrases; undefined for one that writes spaces, or has no model. */
export function phraseParser(lang: string): Parser | undefined {
  const name = MODELS[scriptOf(lang)]
  if (!name) return undefined
  const known = loaded.get(name)
  if (known) return known
  const { Parser } = require(join(folder, 'parser.js')) as { Parser: new (model: unknown) => Parser }
  const { model } = require(join(folder, 'data', 'models', `${name}.js`)) as { model: unknown }
  const parser = new Parser(model)
  loaded.set(name, parser)
  return parser
}
