import { phraseParser } from './phrase-parser.ts'
import { UNBROKEN } from './breaks.ts'
import { NEVER_FIRST, NEVER_LAST } from './kinsoku.ts'

/** Words that lean on the one before them: 「…という」, 「…として」. */
const LEANS_BACK = /^(?:いう|いっ|して|した(?!い)|なる|なっ|よる|よって|よれば|ついて|つき|おける|おいて|対する|対して|ころ)/u
/** Verbs that only help the one before them: 「起きている」. */
const AUXILIARY = /^(?:いる|いた|いて|いな|います|くる|きた|しま|もら|くださ|おり|みた|みる)/u
/** Nouns that make one of the clause before them: 「登壇する側」, 「ということ」. */
const NOMINAL = /^(?:こと|ため|もの|とき|側|ところ)/u
/** … and on the one after: 「その一員」. */
const LEANS_ON = /^(?:この|その|あの|どの|ある)$/u
/** Words that BudouX cuts in two, with the cut. */
const ONE_WORD = /しきい\|値|盛り\|上が/u
/** A long phrase may also break after what joins its two halves, as in 運用負担減&ハイブリッドクラウドの, and before a long aside. */
const LONG = 12
const AFTER_JOINT = /(?<=\p{L}{2}[&＆・!?！？/])(?=\p{L}{2})|(?<=\p{L}{4})(?=[(（]\p{L}{4})/u
/** In a phrase that is too long to be kept on a line its last word keeps the particle that follows it: 「… (ARC)を」, 「… Controller の」. */
const LAST_WORD = /(?<=\S{2}\s)(?=[(（][^\s()（）]+[)）]\S|[A-Za-z][\w.-]*\s\p{Script=Hiragana}{1,3}$)/u

/**
 * The phrases of a text, between which its lines may break: BudouX's, with
 * the kinsoku rules kept and no phrase of a single character. In languages
 * that write spaces the text is one phrase, and breaks at those.
 */
export function phrases(text: string, lang: string): string[] {
  const parser = phraseParser(lang)
  if (!parser || !text.trim()) return [text]
  const aside = asides(text)
  let at = 0
  return parser.parse(text).flatMap(phrase => phrase.length > LONG ? phrase.split(AFTER_JOINT) : [phrase]).reduce<string[]>((joined, phrase) => {
    const last = joined.at(-1)
    const here = at
    at += phrase.length
    const joins = last !== undefined && (isBound(last, phrase) || aside.some(({ start, end }) => start < here && here < end) || NEVER_FIRST.test(phrase) || NEVER_LAST.test(last) || phrase.trim().length === 1)
    if (joins) joined[joined.length - 1] = last + phrase
    else joined.push(phrase)
    return joined
  }, []).flatMap(phrase => phrase.length > UNBROKEN ? phrase.split(LAST_WORD) : [phrase])
}

/** Where brackets stand with so little in them that they stay on a line: 「(サービスの健全性)」. */
const asides = (text: string): { start: number, end: number }[] =>
  [...text.matchAll(/[(（][^()（）]{1,8}[)）]/gu)].map(match => ({ start: match.index, end: match.index + match[0].length }))

/** Whether two phrases of BudouX's are one to a reader, and together short enough for a line. */
function isBound(last: string, phrase: string): boolean {
  const word = last.split(/\s/u).at(-1) ?? ''
  if (word.length + phrase.length > UNBROKEN) return false
  return LEANS_ON.test(last) || NOMINAL.test(phrase)
    || (LEANS_BACK.test(phrase) && /[とをに]$/u.test(last))
    || (AUXILIARY.test(phrase) && /[てで]$/u.test(last))
    || (/^(?:あり|ある|あっ)/u.test(phrase) && /[くがも]$/u.test(last))
    || ONE_WORD.test(`${last.slice(-4)}|${phrase.slice(0, 4)}`)
}
