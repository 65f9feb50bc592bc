import { NEVER_FIRST, NEVER_LAST } from './kinsoku.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/** A word that the dictionary does not know comes in single characters, and with the ending that it knows: ジ|ェ|ネ|レ|ー|ター. */
const UNKNOWN = /^[\p{Script=Katakana}ー]$/u
const KATAKANA = /[\p{Script=Katakana}ー]$/u
/** Endings that it takes for words: リファクタ|リング. */
const ENDING = /^(?:リング|ング)/u
/** Fewer characters do not stand alone, and of a loan word not even so few: ハイブリッド|クラ|ウド. */
const FEWEST = 2
const PIECE = /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{1,2}$/u
const PICTURES = /^[\p{Extended_Pictographic}\uFE0F\u200D]+$/u
const REST = /^[\p{Script=Katakana}ー]{1,2}(?![\p{Script=Katakana}ー])/u

/**
 * The words of a compound, between which it may break where it is wider than
 * its box: 「大規模|リファクタリング|戦略」. None is a lone character, begins
 * with what may not begin a line, or cuts a loan word that the dictionary of
 * `Intl.Segmenter` does not know.
 */
export function wordsIn(phrase: string, lang: string): string[] {
  const words: string[] = []
  let unknown = false
  for (const { segment } of segmenterOf(lang).segment(phrase)) {
    const last = words.at(-1)
    const goesOn: boolean = unknown && KATAKANA.test(last ?? '') && KATAKANA.test(segment)
    // The end of a word in -ing: タイピン|グ|アニメーション.
    const ends = segment === 'グ' && last?.endsWith('ン')
    if (last !== undefined && (ends || goesOn || isOne(last, segment))) words[words.length - 1] = last + segment
    else words.push(segment)
    unknown = !ends && UNKNOWN.test(segment)
  }
  return words.reduce<string[]>((whole, word) => {
    const last = whole.at(-1)
    if (last !== undefined && KATAKANA.test(last) && REST.test(word)) whole[whole.length - 1] = last + word
    else whole.push(word)
    return whole
  }, [])
}

/** Whether no line may end between two segments. */
function isOne(last: string, segment: string): boolean {
  if (NEVER_FIRST.test(segment) || NEVER_LAST.test(last) || PICTURES.test(last) || last.trim().length < FEWEST) return true
  // Particles, endings and signs lean on the word before them, and so do the parts of a Latin one.
  if (/^\p{Script=Hiragana}|^[^\p{L}\p{Nd}]/u.test(segment) || /\w[-‐_.]?$/.test(last)) return true
  if (KATAKANA.test(last) && KATAKANA.test(segment)) return PIECE.test(last) || ENDING.test(segment)
  return segment.length < FEWEST && !UNKNOWN.test(segment)
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, made)
  return made
}
