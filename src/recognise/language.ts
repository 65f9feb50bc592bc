import { FUNCTION_WORDS } from '../function-words.ts'
import { type Block, proses } from '../read/blocks.ts'

const SCRIPTS: [lang: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['en', /\p{Script=Latin}/gu],
]

/** More than this changes nothing. */
const READ = 100_000
const READ_OF_EACH = 4000
/** Running text of so many letters says what language it is. */
const ENOUGH = 60
const ADDRESS = /\b(?:https?:\/\/|www\.)[\w\-./?%&=#~+:,;@]+/g

/**
 * The report's language by the letters of its running text, or of all its text where that is hardly any: headings and
 * tables are full of titles and names, which stay in their own language. Kana or Hangul decide before Han, Han before
 * Latin, from a tenth of the letters on: a word takes a few Latin letters and one or two others.
 */
export function recogniseLanguage(blocks: Block[]): string {
  const running = textOf(blocks.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'quote'))
  return languageOf(lettersIn(running) >= ENOUGH ? running : textOf(blocks))
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** As much of the blocks' text as says what language it is. */
function textOf(blocks: Block[]): string {
  const pieces: string[] = []
  let read = 0
  for (const block of blocks) {
    if (read > READ) break
    for (const { text } of proses(block)) {
      const piece = text.slice(0, READ_OF_EACH)
      pieces.push(piece)
      read += piece.length
    }
  }
  return pieces.join('').replace(ADDRESS, '')
}

function languageOf(text: string): string {
  const letters = lettersIn(text)
  const counts = SCRIPTS.map(([lang, script]) => ({ lang, count: text.match(script)?.length ?? 0 }))
  // A Korean report that quotes Japanese has more Hangul than kana, and the other way round.
  const found = counts.filter(({ count }) => count > letters / 10)
  const [first, second] = found
  if (first?.lang === 'ja' && second?.lang === 'ko' && second.count > first.count) return 'ko'
  return first?.lang === 'zh' ? chinese(text) : first?.lang === 'en' ? latin(text) : first?.lang ?? 'en'
}

/** So many function words, and so large a share of all words, are no chance. */
const LEAST = { words: 12, share: 0.12 }
const ENGLISH = new Set('the of and to in that is was for with we it on as are this be at from by have our they were which you but not'.split(' '))

/** The language of a text in Latin letters: that of which it has the most function words. */
function latin(text: string): string {
  const words = text.slice(0, READ_OF_EACH * 4).toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter(word => ENGLISH.has(word)).length
  const found = Object.entries(FUNCTION_WORDS)
    .map(([lang, own]) => ({ lang, count: words.filter(word => own.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [best] = found
  return best && best.count >= LEAST.words && best.count >= LEAST.share * words.length && best.count > 2 * english ? best.lang : 'en'
}

/** Frequent characters that only one way of writing Chinese has, each beside its like in the other. */
const SIMPLIFIED = /[这们个来说时对会为过国学发还没开关问样经头实现电话动应与让长门见车东业两边从进远运区际专队]/gu
const TRADITIONAL = /[這們個來說時對會為過國學發還沒開關問樣經頭實現電話動應與讓長門見車東業兩邊從進遠運區際專隊]/gu

const chinese = (text: string): string =>
  (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans'

/** A language as BCP 47 writes it, `ja_JP` and all; undefined for what is none. */
export function languageTag(said: string | undefined): string | undefined {
  try {
    return said === undefined ? undefined : Intl.getCanonicalLocales(said.replaceAll('_', '-'))[0]
  }
  catch {
    return undefined
  }
}
