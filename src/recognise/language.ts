import { type Block, proses } from '../read/blocks.ts'

const SCRIPTS: [lang: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['en', /\p{Script=Latin}/gu],
]

/** The report's language by its letters. Kana or Hangul decide before Han, Han before Latin, from a tenth of the letters on. */
export function recogniseLanguage(blocks: Block[]): string {
  const text = blocks.flatMap(proses).map(prose => prose.text).join('')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > letters / 10)
  return found?.[0] ?? 'en'
}
