import type { Parser } from 'budoux'
import { phraseParser } from './phrase-parser.ts'
import { BREAK, NO_BREAK_SPACE, partsOf, UNBROKEN } from './breaks.ts'
import { cutComposed } from './composed.ts'
import { endsAtMark, isInNumber, isNeverFirst, NEVER_LAST } from './kinsoku.ts'

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
const AFTER_JOINT = /(?<=\p{L}{2}[&＆・!?！？/]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}[-—―─])(?=\p{L}{2})|(?<=[\p{Script=Katakana}ー]{3}に)(?=な[るっり])|(?<=\p{L}{4})(?=[(（]\p{L}{4})/u
/** In a phrase that is too long to be kept on a line its last word keeps the particle that follows it: 「… (ARC)を」, 「… Controller の」. */
const LAST_WORD = /(?<=\S{2}\s)(?=[(（][^\s()（）]+[)）]\S|[A-Za-z][\w.-]*\s\p{Script=Hiragana}{1,3}$)/u
/** … and what follows on its Latin words, or these on it, is one of its own: 「Talk #74 イベントレポート」, 「フレームワーク Padrino」, but for what only says their kind: 「Emacs 風キーバインド」. */
const AFTER_LATIN = /(?<=[A-Za-z0-9]{2}\s)(?![風製版系型式化側]\p{Script=Katakana})(?=[\p{Script=Han}\p{Script=Katakana}]{4})|(?<=[\p{Script=Han}\p{Script=Katakana}ー]{4}\s)(?=[A-Za-z](?:-[A-Za-z]|[A-Za-z]{2}))/u
/** Between words of one phrase. */
const GAP = /\s(?![風製版系型式化側]\p{Script=Katakana})/u
/** Emoji before words stay with them: 「📺『Easy』」. */
const SIGNS = /^[\p{So}\p{Emoji_Modifier}\uFE0F\u200D\s]+$/u
/** A dash stays with what was said before it. */
const DASH = /^\s*(?:[—―─]+|-{2,3})\s*$/u
/** … and so do a hyphen and a picture directly behind words, which BudouX gives to what follows: 「技術祭-|Conf」, 「楽しもう❤|明日も」. */
const BEHIND = /^(?:-(?=\p{L})|-{2,3}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[—―─]+|[☀-➿]\uFE0F?(?![\u200D\p{Emoji_Modifier}]))(?=.)/u
const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const WORDS_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u
/**
 * Where marks, dashes and brackets part what BudouX takes for one phrase: 「エンプラ利用、という」, 「した」Talk」. What leans
 * on a quotation or a cry stays with it, and a Latin word with a bracket of letters and digits only: 「」と」, 「GPT(4)」.
 */
const AT_MARK = new RegExp([
  String.raw`(?<=[、。；，．：])`,
  String.raw`(?<=(?<!\p{Nd})[,.:;])(?=${CJK})`,
  String.raw`(?<=[—―─]{2})(?![—―─])|(?<=\s-{2,3}\s)(?=\S)|(?<=${CJK}-{2,3})(?=${CJK})|(?<=\p{L}−)(?=\p{L})`,
  String.raw`(?<=[\p{L}\p{So}]{2}[〜～~])(?=\p{L}{2})|(?<=\s)(?=[〜～~]\s?\p{L}{2})`,
  String.raw`(?<=\s\u3000|[^\p{Script=Han}\s]\u3000)(?=\S)|(?<=\u3000)(?=[^\p{Script=Han}\s])`,
  String.raw`(?<=[\p{L}\p{Nd}](?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F))(?![\u200D\uFE0F\p{Emoji_Modifier}])`,
  String.raw`(?<=[|｜])(?=\p{L})|(?<=[！？」』）】〉》])(?![\p{Script=Hiragana}ー])|(?<=[)\]])(?=[\p{Script=Han}\p{Script=Katakana}])`,
  String.raw`(?=[「『（【〈《])|(?=[(［[][^()\]］]*${CJK})`,
].join('|'), 'u')

/** A text that is a name in two scripts, or as short a title, parts between these: 「Taro Yamada 山田太郎」, 「山田太郎 (Taro Yamada)」. */
const LATIN_WORDS = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*(?: [\p{Script=Latin}\p{M}'’.-]+)+`
const CJK_NAME = String.raw`(?:\p{Script=Han}{2,5}|[\p{Script=Katakana}ー・]{2,12}|\p{Script=Hangul}{2,5})`
const NAME_IN_TWO = new RegExp(String.raw`^${LATIN_WORDS} ?(?=[(（]?${CJK_NAME}[)）]?$)|^${CJK_NAME} ?(?=[(（]${LATIN_WORDS}[)）]$)`, 'u')

/**
 * The phrases of a text, between which its lines may break: BudouX's, with
 * the kinsoku rules kept and no phrase of a single character. In languages
 * that write spaces the text is one phrase, and breaks at those.
 */
export function phrases(text: string, lang: string): string[] {
  // A Japanese title in another language's report is Japanese.
  const parser = phraseParser(lang) ?? (isJapanese(text) ? phraseParser('ja') : undefined)
  const name = NAME_IN_TWO.exec(text)?.[0]
  if (name) return [name, text.slice(name.length)]
  if (!parser || !text.trim()) return [text]
  return cutComposed(text, composed => withSpaceBehind(phrasesOf(composed, parser)))
}

/** A text of which a fifth and more is kana. */
const isJapanese = (text: string): boolean => (text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) * 5 >= text.length

/** A space stays with the phrase before it: behind what must not be broken and a `<wbr>` one makes Chromium crash over `text-wrap: balance`. */
function withSpaceBehind(phrases: string[]): string[] {
  const made: string[] = []
  for (const phrase of phrases) {
    const last = made.at(-1)
    const words = phrase.trimStart()
    if (last === undefined || words === phrase) {
      made.push(phrase)
      continue
    }
    const before = last + phrase.slice(0, phrase.length - words.length)
    const isOne = words === '' || isNeverFirst(before, words) || NEVER_LAST.test(last)
    if (isOne) made[made.length - 1] = last + phrase
    else {
      made[made.length - 1] = before
      made.push(words)
    }
  }
  return made
}

function phrasesOf(text: string, parser: Pick<Parser, 'parse'>): string[] {
  const aside = asides(text)
  let at = 0
  return withSignsBehind(parser.parse(text)).flatMap(atMarks).flatMap(phrase => phrase.length > LONG ? phrase.split(AFTER_JOINT) : [phrase]).reduce<string[]>((joined, phrase) => {
    const last = joined.at(-1)
    const here = at
    at += phrase.length
    const inAside = aside.some(({ start, end }) => start < here && here < end)
    const joins = last !== undefined && (isBound(last, phrase) || isCutWord(last, phrase) || inAside || isNeverFirst(last, phrase) || DASH.test(phrase) || NEVER_LAST.test(last) || SIGNS.test(last) || isLone(last, phrase, at === text.length))
    if (joins) joined[joined.length - 1] = last + phrase
    else joined.push(phrase)
    return joined
  }, []).flatMap(phrase => phrase.length > UNBROKEN ? phrase.split(LAST_WORD) : [phrase]).flatMap(phrase => phrase.length > LONG ? phrase.split(AFTER_LATIN) : [phrase])
}

/** A phrase cut at its marks, but where kinsoku forbids it. */
function atMarks(phrase: string): string[] {
  return phrase.split(AT_MARK).reduce<string[]>((parts, part) => {
    const last = parts.at(-1)
    if (last !== undefined && !endsAtMark(last, part)) parts[parts.length - 1] = last + part
    else parts.push(part)
    return parts
  }, [])
}

/** Where brackets stand with so little in them that they stay on a line: 「(サービスの健全性)」, 「「完全に理解した」」. */
const asides = (text: string): { start: number, end: number }[] =>
  [...text.matchAll(/[(（][^()（）]{1,8}[)）]|「[^「」]{1,8}」|『[^『』]{1,8}』/gu)].map(match => ({ start: match.index, end: match.index + match[0].length }))

/** Whether one of two phrases is too little to stand alone, or a number is cut between them. After a comma a lone character belongs to what follows: 「、と|いう」. */
function isLone(last: string, phrase: string, ends: boolean): boolean {
  if (isInNumber(last, phrase)) return true
  if (/^\s*[\p{L}\p{Nd}]\s*$/u.test(last)) return true
  return phrase.trim().length === 1 && (ends || !/[、。；，：,.:;]$/u.test(last))
}

/** The parts, but what stays behind words in one of its own. */
const withSignsBehind = (parts: string[]): string[] => parts.flatMap((part, index) => {
  const sign = WORDS_END.test(parts[index - 1] ?? '') ? BEHIND.exec(part)?.[0] ?? '' : ''
  return sign ? [sign, part.slice(sign.length)] : [part]
})

/** Whether BudouX cuts a Latin word that Japanese follows, its apostrophe or its hyphen: 「YouTub|e動画」, 「Conf|'21」, 「Che|-Lin」. */
const isCutWord = (last: string, phrase: string): boolean => (/[A-Za-z]$/.test(last) && /^(?:['’-]\w|[A-Za-z])/.test(phrase)) || (/[A-Za-z]['’-]$/.test(last) && /^\w/.test(phrase))

/** Whether two phrases of BudouX's are one to a reader, and together short enough for a line. */
function isBound(last: string, phrase: string): boolean {
  const word = last.split(GAP).at(-1) ?? ''
  if (word.length + phrase.length > UNBROKEN || /[、。，．：；]$/u.test(last)) return false
  return LEANS_ON.test(last) || NOMINAL.test(phrase)
    || (LEANS_BACK.test(phrase) && /[とをに]$/u.test(last))
    || (AUXILIARY.test(phrase) && /[てで]$/u.test(last))
    || (/^(?:あり|ある|あっ)/u.test(phrase) && /[くがも]$/u.test(last))
    || ONE_WORD.test(`${last.slice(-4)}|${phrase.slice(0, 4)}`)
}

/** A text as a slide has it to measure: BREAK between its phrases, no-break spaces in those that stay whole. */
export const breakable = (text: string, lang: string): string =>
  phrases(text, lang).map(phrase => partsOf(phrase).map(part => part.unbroken ? part.text.replaceAll(' ', NO_BREAK_SPACE) : part.text).join('')).join(BREAK)
