import type { Block, Paragraph } from '../../read/blocks.ts'
import type { Named } from './name.ts'
import { readName } from './name.ts'
import { bitsOf } from './name.ts'
import { isFrame } from '../frame.ts'
import { stripHonorific } from './honour.ts'
import { JAPANESE_SURNAMES } from './lexicon/surnames.ts'
import { HAN_NOUNS } from './lexicon/words.ts'
import type { Recogniser } from './recogniser.ts'

/** Who introduces themselves in a text, and in which words. */
export interface Introduction {
  people: Named[]
  bits: number
  words: string
  /** Whether they say that they gave the talk under whose heading it stands. */
  gave: boolean
  /** Whether it is a text's first words, and more follows. */
  goesOn: boolean
}

const REACH = 240
const WHO = String.raw`(?<who>(?!(?:こんにちは|こんばんは|おはようございます|はじめまして|初めまして|どうも|皆さん|みなさん|続いて|改めまして|あらためまして|引き続き)[、。,])[^\s、。,.!！?？:：;；「」『』()（）]{1,40}(?:\s[^\s、。,.!！?？:：;；「」『』()（）]{1,20})?(?:(?:、|と|,\s)[^\s、。,.!！?？:：「」『』()（）]{1,12}){0,2}?)`
const LATIN = String.raw`(?<who>(?!I['’]m\b)\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){0,3})`
/** 山田（@taro） */
const HANDLED = String.raw`(?<who>[^。、「」『』()（）@＠]{1,60}\s?[（(][@＠][\w.-]{2,39}[)）])`
/** このコラムは…がお届けします */
const THIS = '(?:この|本)(?:コラム|記事|レポート|パート|節|章)'
const WRITES = '(?:お届け|お送り|担当|執筆|お伝え|レポート|紹介)'
const END = String.raw`(?=[。！!、,.．〜～♪☆\s(（]|\p{Extended_Pictographic}|$)`
const START = String.raw`(?:^|[、。！!,.\s])`

/** The sign is in every text that has the form, and is found in a fraction of the time. */
interface Form { pattern: RegExp, sign: RegExp, bits: number, gave?: boolean }

const FORMS: readonly Form[] = [
  { pattern: new RegExp(`${START}(?:私は|わたしは|僕は|担当は|書いているのは)?${WHO}(?:です|でございます)(?!が)${END}`, 'gu'), sign: /です|でございます/, bits: -2 },
  // 例会理事の山田（@taro）です。
  { pattern: new RegExp(`${START}${HANDLED}(?:です|と申します|といいます)${END}`, 'gu'), sign: /[)）](?:です|と申します|といいます)/, bits: -2 },
  { pattern: new RegExp(`^${THIS}は、?${HANDLED}が${WRITES}`, 'gu'), sign: /^(?:この|本).{1,80}[)）]が/, bits: 3 },
  { pattern: new RegExp(`^${THIS}は、?(?<who>[^。、「」『』()（）]{1,60}?)(?:[（(][^（）()]{1,40}[)）])?が${WRITES}`, 'gu'), sign: /^(?:この|本)(?:コラム|記事|レポート)は/, bits: 2 },
  { pattern: new RegExp(`${START}(?:私は|わたしは|僕は)?${WHO}(?:と申します|といいます|と言います)`, 'gu'), sign: /と申します|といいます|と言います/, bits: 2 },
  { pattern: new RegExp(`${START}(?:ここからは|続いては?|次は|私、)?${WHO}が(?:ご)?(?:紹介|レポート|報告|お届け|担当|お送り|解説|執筆|お伝え)`, 'gu'), sign: /が(?:ご)?(?:紹介|レポート|報告|お届け|担当|お送り|解説|執筆|お伝え)/, bits: 0 },
  { pattern: new RegExp(`(?:この|本)?(?:パート|章|セクション|節|記事|レポート|項|セッション)は、?${WHO}が(?:担当|執筆|紹介|発表|登壇)`, 'gu'), sign: /が(?:担当|執筆|紹介|発表|登壇)/, bits: 2 },
  { pattern: new RegExp(`${START}${WHO}からは、?(?=[^。]{0,120}(?:発表|登壇|講演|紹介し|話し|お話))`, 'gu'), sign: /からは/, bits: 1, gave: true },
  { pattern: new RegExp(`^(?:文責|担当|執筆|書いた人|レポート|レポーター|報告者?|著者|記者|文|作者|글|작성자)\\s*[:：]\\s*${WHO}${END}`, 'gu'), sign: /^(?:文|担当|執筆|書いた人|レポート|報告|著者|記者|作者|글|작성자)/, bits: 3 },
  { pattern: new RegExp(`^(?:written|reported|report|(?:words|text|story)(?:(?:,| and| &) (?:images?|photos?|pictures?|photography))?)\\s+by\\s*:?\\s*${LATIN}`, 'giu'), sign: /^(?:written|report|words|text|story)/i, bits: 3 },
  { pattern: new RegExp(`(?:\\bI['’]m|\\bI am|\\b[Mm]y name is|\\b[Mm]y name['’]s|\\b[Tt]his is)\\s+${LATIN}`, 'gu'), sign: /I['’]m|I am|y name|his is/, bits: 1 },
  { pattern: new RegExp(`^(?:Hi(?: all| everyone)?[,!.]?\\s+)?${LATIN}\\s+here\\b`, 'gu'), sign: /\s+here/, bits: 3 },
  { pattern: new RegExp(`${START}(?:저는\\s+)?(?:\\S{1,20}\\s)?(?<who>[^\\s、。,.!?]{1,20}?)(?:입니다|이라고 합니다|라고 합니다|이에요|예요)${END}`, 'gu'), sign: /입니다|이라고 합니다|라고 합니다|이에요|예요/, bits: -1 },
  { pattern: /(?:我是|我叫|我的名字是|大家好，?我?是)(?<who>[^\s，。,！!]{1,40})(?=[，。,！!\s]|$)/gu, sign: /我[是叫的]/, bits: 2 },
]

/** A greeting before it makes it an introduction; so does where the person belongs, and standing first. */
const GREETING = /(?:こんにちは|こんばんは|おはよう|はじめまして|初めまして|どうも|改めまして|あらためまして|引き続き|続いて|皆さん|안녕하세요|저는|大家好|\bhi\b|\bhello\b)[。！!、,.\s]*[^。]{0,40}$/iu

const known = new WeakMap<Block, Introduction[]>()

/** The introductions in the first running text of blocks, the likeliest first. Several ask for them: each text is read once. */
export function introductionsIn(blocks: Block[]): Introduction[] {
  const first = firstParagraph(blocks)
  if (!first) return []
  const found = known.get(first) ?? readIntroductions(firstText([first]))
  known.set(first, found)
  return found
}

/** The introductions in the first words of a text, the likeliest first. */
export function readIntroductions(text: string): Introduction[] {
  const start = text.slice(0, REACH)
  return FORMS
    .filter(({ sign }) => sign.test(start))
    .flatMap(form => [...start.matchAll(form.pattern)].flatMap(match => toIntroduction(form, match, start)))
    .sort((a, b) => b.bits + bitsOf(b.people) - a.bits - bitsOf(a.people))
}

function toIntroduction({ bits, gave = false }: Form, match: RegExpMatchArray, text: string): Introduction[] {
  const people = readWho(match.groups?.who ?? '')
  // 「山田さんです」 introduces somebody else.
  if (!people || (bits < 0 && people.some(({ honoured }) => honoured))) return []
  const at = (match.index ?? 0) + match[0].indexOf(match.groups?.who ?? '')
  const greeted = GREETING.test(text.slice(Math.max(0, at - 50), at)) ? 3 : 0
  const first = at === 0 ? 1 : 0
  const belongs = people.some(({ affiliation }) => affiliation) ? 3 : 0
  const goesOn = at === 0 && text.length - match[0].length >= GOES_ON_FOR
  return [{ people, bits: bits + greeted + first + belongs, words: match[0].trim(), gave, goesOn }]
}

/** 会場を担当した山田: what somebody did, and their name. */
const DOING = /^(?<duty>[^\s]{2,40}?)(?:しました|ました|した|している|しています|する)(?<name>[\p{Script=Han}々][\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{1,7})$/u

const BITS_OF_DUTY = 2
const DUTY = /(?:担当|司会|進行|幹事|受け持|務め)$/u

const surnameIn = (text: string): string | undefined => [3, 2].map(length => text.slice(0, length)).find(start => JAPANESE_SURNAMES.has(start))

const GOES_ON_FOR = 12

/** TIGの西田、村田 are two who belong to the same. */
function readWho(who: string): Named[] | undefined {
  const { duty = '', name: doing } = DOING.exec(who)?.groups ?? {}
  const named = doing && (surnameIn(doing) || DUTY.test(duty)) ? readName(doing) : undefined
  if (named) return [DUTY.test(duty) ? { ...named, bits: Math.max(named.bits, 0) + BITS_OF_DUTY } : named]
  const whole = readName(who)
  if (whole && whole.bits > -3) return [whole]
  const parts = who.split(/、|と|,\s/u).map(readName)
  if (parts.length > 1 && parts.every((named): named is Named => named !== undefined && named.bits > -2)) return parts
  // 「…について、ku-mu」: only what stands last is the name.
  const last = parts.length > 1 ? parts.at(-1) : undefined
  return last ? [last] : whole && [whole]
}

const SAYS_AFTER = /^\s*(?:です|と申します|といいます|と言います|입니다|이라고 합니다|라고 합니다)/u
const SAYS_BEFORE = /(?:I am|I['’]m|My name is|我是|我叫)$/u
const LONGEST_SAYING = 20
const GOES_ON = /^[\p{L}\p{N}]/u

/** Whether somebody introduces themselves by that name in the text. */
export function introduces(text: string, name: string): boolean {
  if (!name) return false
  // Found as it stands: a pattern for each of many names would take most of the time to be made.
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.slice(at + name.length)
    if (SAYS_AFTER.test(rest)) return true
    if (SAYS_BEFORE.test(text.slice(0, at).trimEnd().slice(-LONGEST_SAYING)) && !GOES_ON.test(rest)) return true
  }
  return false
}

const LONGEST_FIRST_TEXT = 1000

/** The first running text, in which people introduce themselves. */
export const firstText = (blocks: Block[]): string => firstParagraph(blocks)?.prose.text.slice(0, LONGEST_FIRST_TEXT) ?? ''

const firstParagraph = (blocks: Block[]): Paragraph | undefined => blocks.find(block => block.type === 'paragraph')

const LONGEST_NAME = 24

/** A heading that is a name, and whoever writes under it says "I am" that name. */
export const selfIntroduction: Recogniser = {
  name: 'self-introduction',
  kind: 'name',
  example: '### naryo … こんにちは、naryo です。',
  recognise({ text, blocks }) {
    const name = stripHonorific(text.replace(/^[@＠]/u, ''))
    if (!name || name.length > LONGEST_NAME || isFrame(name) || HAN_NOUNS.test(name) || !introduces(firstText(blocks), name)) return undefined
    return { people: [{ name, bits: 0 }], bits: 5, words: text }
  },
}
