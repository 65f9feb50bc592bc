import { loadDefaultJapaneseParser, loadDefaultSimplifiedChineseParser, type Parser } from 'budoux'

/** Phrases up to this long are never broken at a space inside them. */
const UNBROKEN = 16
/** Not at the beginning of a line (JIS X 4051 §4.3, the strict set). */
const NEVER_FIRST = /^[、。，．・:;：；?!？！)\]}）］｝〉》」』】〕%‐–ー~〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々]/u
/** Not at the end of a line. */
const NEVER_LAST = /[([{（［｛〈《「『【〔]$/u

const parsers: Record<string, () => Parser> = { ja: loadDefaultJapaneseParser, zh: loadDefaultSimplifiedChineseParser }
const loaded = new Map<string, Parser>()

function parserFor(lang: string): Parser | undefined {
  const key = lang.split('-')[0] ?? ''
  const known = loaded.get(key)
  if (known) return known
  const parser = parsers[key]?.()
  if (parser) loaded.set(key, parser)
  return parser
}

/**
 * The phrases of a text, between which its lines may break: BudouX's, with
 * the kinsoku rules kept and no phrase of a single character. In languages
 * that write spaces the text is one phrase, and breaks at those.
 */
export function phrases(text: string, lang: string): string[] {
  const parser = parserFor(lang)
  if (!parser || !text.trim()) return [text]
  return parser.parse(text).reduce<string[]>((joined, phrase) => {
    const last = joined.at(-1)
    const joins = last !== undefined && (NEVER_FIRST.test(phrase) || NEVER_LAST.test(last) || phrase.trim().length === 1)
    if (joins) joined[joined.length - 1] = last + phrase
    else joined.push(phrase)
    return joined
  }, [])
}

/** Whether a phrase must not be broken at the spaces in it, as in 「CPU Stealを」. */
export const isUnbroken = (phrase: string): boolean =>
  /\S\s\S/.test(phrase) && phrase.trim().length <= UNBROKEN
