import type { Plugin } from 'vite'
import { asShown } from './breaks.ts'
import { phrases } from './phrases.ts'

const ID = 'virtual:recap/phrases'
const RESOLVED = `\0${ID}`

/**
 * The phrases of every text in the headmatter's `recap:`, as
 * `virtual:recap/phrases`: components show these texts without bringing
 * BudouX's model to the browser.
 */
export function phrasesPlugin(recap: () => unknown, lang: () => string): Plugin {
  return {
    name: 'recap:phrases',
    resolveId: id => id === ID ? RESOLVED : undefined,
    load: id => id === RESOLVED ? `export default ${JSON.stringify(phraseMap(recap(), lang()))}` : undefined,
  }
}

export function phraseMap(value: unknown, lang: string): Record<string, string[]> {
  const texts = [...new Set(strings(value))]
  const latin = new Set(names(value).filter(name => LATIN_NAME.test(name)))
  return Object.fromEntries(texts.map(text => [text, latin.has(text) ? text.split(/(?<= )/u) : phrases(asShown(text), lang)] as const).filter(([, parts]) => parts.length > 1))
}

/** Ada Lovelace may stand on two lines, where 「Cloud Native」 in a title may not. */
const LATIN_NAME = /^[\p{Script=Latin}\p{M}'’.-]+(?: [\p{Script=Latin}\p{M}'’.-]+)+$/u

/** The names of people: what is called so. */
function names(value: unknown): string[] {
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => key === 'name' && typeof inner === 'string' ? [inner] : names(inner))
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}
