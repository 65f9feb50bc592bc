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
  return found?.[0] === 'zh' ? chinese(text) : found?.[0] ?? 'en'
}

/** Frequent characters that only one way of writing Chinese has, each beside its like in the other. */
const SIMPLIFIED = /[这们个来说时对会为过国学发还没开关问样经头实现电话动应与让长门见车东业两边从进远运区际专队]/gu
const TRADITIONAL = /[這們個來說時對會為過國學發還沒開關問樣經頭實現電話動應與讓長門見車東業兩邊從進遠運區際專隊]/gu

const chinese = (text: string): string =>
  (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans'
