import type { Affiliated } from './affiliation.ts'
import { JAPANESE_SURNAMES, KOREAN_SURNAMES } from './lexicon/surnames.ts'
import { HAN_NOUNS, HANGUL_NOUNS, HEADING_WORDS } from './lexicon/words.ts'

/** 山田さん@例社, 山田さん＠Example: behind an honorific, the sign says where somebody belongs, as it does before what no handle is made of. */
const HONOURED_AT = /^(?<name>[^@＠]{1,40}?(?:さん|氏|様|先生|님|씨))[@＠](?<affiliation>[^\s@＠][^@＠]{0,40})$/u
const NAME_AT = /^(?<name>[^@＠]{1,40}?)\s?[@＠]\s?(?<affiliation>(?=.*[^\x00-\x7F])[^\s@＠()（）][^@＠()（）]{1,40})$/u

/** A name, and behind a sign where the person belongs. */
export function atPlace(text: string): Affiliated | undefined {
  if (!/[@＠]/u.test(text)) return undefined
  const { name, affiliation } = HONOURED_AT.exec(text)?.groups ?? NAME_AT.exec(text)?.groups ?? {}
  return name && affiliation ? { name: name.trim(), affiliation: affiliation.trim() } : undefined
}

/** サンプルラボ, Example, 代表: what a company or a post is called, and no talk. */
const PLACE = /^(?:[\p{Script=Katakana}ー・]{3,16}|\p{Lu}[\w.&-]{1,20}|\p{Script=Han}{1,8}(?:社|部|課|室|大学|代表|広報|運営|[士長者員師生])|\S{1,12}(?:ラボ|テック|システムズ?|ソフト|ワークス|スタジオ|カンパニー|コミュニティー?|ユーザー会))$/u
/** 例ハンズ, 日本サンプル, 7Example, 元・例空間: what begins no name; nouns of headings are no company's. */
const MIXED_PLACE = /^(?:\p{Script=Han}{1,4}[\p{Script=Katakana}ー・]{2,10}|[\p{Script=Katakana}ー・]{2,10}\p{Script=Han}{1,4}|\d{1,3}\p{Lu}[\w.&-]{0,16}|元・\S{2,16})$/u

/** 例社のtaro */
const OF_PLACE = /^(?<of>[^の、。\s]{2,20})の\s?(?<nickname>[A-Za-z][\w.-]{1,30})$/u

/** Dave田中, デイブ田中: what somebody is called, before their family name. */
const CALLED = /^(?:\p{Lu}\p{Ll}{1,11}|[\p{Script=Katakana}ー]{2,8})(?<family>\p{Script=Han}{2,3})$/u

const surnameOf = (text: string): string | undefined => [3, 2].map(length => text.slice(0, length)).find(start => JAPANESE_SURNAMES.has(start))

/**
 * The name at the end of what an honorific stands behind, and the company or
 * post before it: サンプルラボ 山田, 예시랩 김민수. Only where the last word begins
 * with a family name and the first does not.
 */
export function behindPlace(text: string): Affiliated | undefined {
  const { of, nickname } = OF_PLACE.exec(text)?.groups ?? {}
  if (of && nickname) return { name: nickname, affiliation: of }
  const words = text.split(/\s+/u)
  // 例新聞社 山田 太郎: the family name stands alone.
  const isParted = words.length > 2 && JAPANESE_SURNAMES.has(words.at(-2) as string)
  const name = words.slice(isParted ? -2 : -1).join(' ')
  const before = words.slice(0, isParted ? -2 : -1)
  const affiliation = before.join(' ')
  if (before.length === 0 || before.length > 3) return undefined
  if (/^\p{Script=Hangul}{3}$/u.test(name)) {
    const isName = KOREAN_SURNAMES.has(name[0] as string) && !HANGUL_NOUNS.test(name)
    return isName && before.length === 1 && affiliation.length <= 12 ? { name, affiliation } : undefined
  }
  // ヤフー 知念さん: a name that is not known, behind what no name is.
  const isShort = before.length <= 2 && affiliation.length > 2 && /^(?:[\p{Script=Katakana}ー]{3,16}|\p{Lu}[\w.&-]{1,20}(?:\s\p{Lu}[\w.&-]{1,20})?)$/u.test(affiliation) && /^\p{Script=Han}{2,4}$/u.test(name) && !HAN_NOUNS.test(name)
  const isCalled = JAPANESE_SURNAMES.has(CALLED.exec(name)?.groups?.family ?? '')
  if ((!surnameOf(name) && !isShort && !isCalled) || surnameOf(before[0] as string)) return undefined
  return before.every(word => isPlace(word) && (isShort || !HEADING_WORDS.has(word.toLowerCase()))) ? { name, affiliation } : undefined
}

const isPlace = (word: string): boolean => PLACE.test(word) || (MIXED_PLACE.test(word) && !HAN_NOUNS.test(word.replace(/^元・/u, '')))

/** A name and what stands behind a stroke: a company, where it says that it pays. */
interface Beside extends Affiliated { isCompany: boolean }

/** Ada Lovelace / Example (gold sponsor) */
const NAME_AND_PLACE = /^(?<name>\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+){1,3}|[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}(?:\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6})?)\s+[/|]\s+(?<affiliation>[^/|]{2,60}?)(?:\s*[(（](?<note>[^()（）]{2,40})[)）])?$/u

/** A name, and behind a stroke what may be a company or somebody else. */
export function beforePlace(text: string): Beside | undefined {
  if (!/\s[/|]\s/u.test(text)) return undefined
  const { name, affiliation, note = '' } = NAME_AND_PLACE.exec(text.trim())?.groups ?? {}
  return name && affiliation ? { name, affiliation, isCompany: /sponsor|スポンサー|협찬|赞助/iu.test(note) } : undefined
}
