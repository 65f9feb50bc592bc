import type { Plugin } from 'vite'
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

function phraseMap(value: unknown, lang: string): Record<string, string[]> {
  const texts = [...new Set(strings(value))]
  return Object.fromEntries(texts.map(text => [text, phrases(text, lang)] as const).filter(([, parts]) => parts.length > 1))
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}
