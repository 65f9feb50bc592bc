import { GIVEN_NAMES } from './lexicon/given.ts'
import { PARTICLES } from './lexicon/particles.ts'
import { CHINESE_SURNAMES, JAPANESE_SURNAMES, KOREAN_SURNAMES, LATIN_SURNAMES, SURNAME_ENDING } from './lexicon/surnames.ts'
import { HAN_NOUNS, HANGUL_NOUNS, HEADING_WORDS } from './lexicon/words.ts'

/** So little like a name that nothing can make up for it. */
export const NO_NAME = -5

const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'u')
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u
/** tomoya ishida: some write their whole name so. */
const LOWER_WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u
const HANDLE = /^[A-Za-z][\w.-]{1,38}$/u
/** Ming 王小明, Ming Wang 王小明: who works in two languages says both names. */
const LATIN_AND_HAN = /^\p{Lu}[\p{Script=Latin}.'’-]*(?:\s\p{Lu}[\p{Script=Latin}.'’-]*){0,1}\s(?<han>\p{Script=Han}{2,4})$/u
/** JavaScript, GraphQL: capitals inside a word, but not McDonald or O'Neill. */
const CAMEL = /^(?!Mc|Mac|De|Di|Le|La|Van)\p{Lu}?\p{Ll}+\p{Lu}/u

/**
 * How much a text looks like a name, in bits: the binary logarithm of how much
 * more often names look so than other headings do. Estimates, tuned on reports
 * of our own making.
 */
export function shapeBits(text: string): number {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・＝=\s]+$/u.test(text)) return japaneseBits(text)
  if (/^[\p{Script=Hangul}\s]+$/u.test(text)) return hangulBits(text)
  const both = /\s/.test(text) ? LATIN_AND_HAN.exec(text)?.groups?.han : undefined
  if (both && CHINESE_SURNAMES.has(both[0] as string) && !HAN_NOUNS.test(both)) return 1
  const words = text.split(/\s+/u)
  if (words.every(word => LATIN_WORD.test(word)) && /^\p{Lu}/u.test(text)) return latinBits(words)
  if (HANDLE.test(text)) return handleBits(text)
  if (words.length <= 3 && words.every(word => LOWER_WORD.test(word) && !HEADING_WORDS.has(word))) return -2
  return NO_NAME
}

function latinBits(words: string[]): number {
  // Don't Ask: a contraction is no name.
  if (words.length > 4 || words.some(word => /n['’]t$/u.test(word))) return NO_NAME
  const plain = words.filter(word => HEADING_WORDS.has(word.toLowerCase().replace(/['’]s$/u, '')))
  // Will Boyd, Job van Achterberg: a given name that is a word, too, before a surname that is none.
  const given = GIVEN_NAMES.has((words[0] as string).toLowerCase().split('-')[0] as string) || isTwoGiven(words[0] as string)
  if (plain.length > 1 || (plain.length === 1 && (words.length === 1 || plain[0] !== words[0]))) {
    // James Long: a surname that is a word, too, behind a given name that is none.
    return plain.length === 1 && words.length === 2 && given && plain[0] === words[1] && words.every(word => /^\p{Lu}/u.test(word)) ? -2 : NO_NAME
  }
  // ADA LOVELACE: all in capitals, as some print names.
  if (words.length === 2 && plain.length === 0 && words.every(word => /^\p{Lu}{3,}$/u.test(word)) && (given || isSurname(words[1] as string))) return given ? 2 : 1
  // Vectorizing String Operation: what is done, and to what; but Irving, Sterling.
  if (words.length > 1 && !given && (/^\p{Lu}\p{Ll}{4,}ing$/u.test(words[0] as string) || words.slice(1).some(word => /\p{Ll}{3,}(?:tion|sion|ity)s?$/u.test(word)))) return NO_NAME
  // Find it Quickly, Address Fuzzily: how something is done; but Donnelly, Reilly.
  if (words.length > 1 && !given && /[^l]ly$/u.test(words.at(-1) as string) && (words.at(-1) as string).length > 5) return NO_NAME
  const capitals = words.filter(word => /^\p{Lu}{3,}$/u.test(word)).length
  // USAMI Kenta: a surname in capitals beside a given name, but no JSON.
  // TAKESAKO: longer than abbreviations are.
  if (words.length === 1 && /^\p{Lu}{7,12}$/u.test(words[0] as string)) return -2
  if (words.some(word => CAMEL.test(word) && !isTwoGiven(word)) || (capitals > 0 && !(capitals === 1 && words.length === 2))) return -3
  if (capitals > 0) return -1
  if (!words.every(word => /^\p{Lu}/u.test(word) || PARTICLE.test(word))) return NO_NAME
  if (plain.length === 1) return words.some(word => PARTICLE.test(word)) ? 0 : -3
  if (words.length === 1) return given ? 1 : -1
  return given ? 3 : isSurname(words.at(-1) as string) ? 2 : 1
}

/** AnnMarie, JohnPaul: capitals inside, and a given name on either side. */
const isTwoGiven = (word: string): boolean => word.split(/(?<=\p{Ll})(?=\p{Lu})/u).every(part => GIVEN_NAMES.has(part.toLowerCase()))

const isSurname = (word: string): boolean => LATIN_SURNAMES.has(word.toLowerCase().split('-').at(-1) as string) || SURNAME_ENDING.test(word)

/** A lower-case word: a nickname, or any word at all. A digit, a line or an underline in it speaks for a nickname. */
function handleBits(text: string): number {
  if (HEADING_WORDS.has(text.toLowerCase())) return NO_NAME
  return /[\d_-]/u.test(text) ? 0 : -1
}

function japaneseBits(text: string): number {
  if (HAN_NOUNS.test(text) || NO_PERSON.test(text)) return NO_NAME
  const [first = '', second = '', ...more] = text.trim().split(/\s+/u)
  if (more.length > 0) return NO_NAME
  const surname = [3, 2, 1].map(length => first.slice(0, length)).find(start => JAPANESE_SURNAMES.has(start))
  const rest = second ? first === surname ? second : '' : surname ? first.slice(surname.length) : ''
  if (surname && rest && rest.length <= 4 && isGivenName(rest)) return surname.length > 1 || second ? 4 : 1
  if (surname === text) return surname.length > 1 ? 2 : 0
  if (second) return isHan(first) && first.length <= 3 && second.length <= 4 && isGivenName(second) ? 1 : isHan(text) ? -3 : -2
  if (GIVEN_ENDING.test(text)) return 0
  if (TOP_CHINESE.test(text)) return 1
  if (isHan(text)) return CHINESE_SURNAMES.has(text[0] as string) && text.length <= 3 ? 0 : text.length <= 5 ? -2 : NO_NAME
  if (/^\p{Script=Katakana}[\p{Script=Katakana}ー]*[・＝=][\p{Script=Katakana}ー・]+$/u.test(text)) return 1
  return text.length <= 8 ? -3 : NO_NAME
}

/** 山田編, 山田より, 皆さんの様子: names somebody, and is no name. */
const NO_PERSON = /(?:編|より|から|レポート|たち)$|さんの|^(?:皆|みな|みんな|各)/u

/** 太郎, 花子: what Japanese given names end with. */
const GIVEN_ENDING = /^\p{Script=Han}{1,3}(?:郎|朗|美|太|介|也|輔|香|奈|斗|恵|樹|之|菜|沙|織|子|乃|佳|哉|吾|彦|雄)$/u

/** 王小明: a family name of the most frequent, and two characters. */
const TOP_CHINESE = /^[王李张張刘劉陈陳杨楊黄赵趙吴吳周徐孙孫朱胡郭何罗羅梁谢謝韩韓冯馮邓鄧曹彭曾萧蔡潘袁][\p{Script=Han}]{2}$/u

const isHan = (text: string): boolean => /^[\p{Script=Han}々\s]+$/u.test(text)
/** 太郎, みゆき, エリカ: one script, no okurigana. */
const isGivenName = (text: string): boolean => /^(?:[\p{Script=Han}々]{1,3}|\p{Script=Hiragana}{2,4}|[\p{Script=Katakana}ー]{2,4})$/u.test(text)

function hangulBits(text: string): number {
  const syllables = text.replace(/\s+/gu, '')
  if (/\s/u.test(text) || syllables.length > 8 || HANGUL_NOUNS.test(text)) return NO_NAME
  return syllables.length === 3 && KOREAN_SURNAMES.has(syllables[0] as string) ? 1 : -2
}
