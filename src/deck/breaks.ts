import { cutKept } from './kept.ts'

/** Where a text may be broken, as it is measured: a `<wbr>` on a slide. */
export const BREAK = '\u200B'
export const NO_BREAK_SPACE = '\u00A0'

/** Phrases up to this long are never broken at a space inside them. */
export const UNBROKEN = 16
/** … and this long in Hangul, whose letters are as wide as two, and whose lines break at any space. */
const UNBROKEN_HANGUL = 10
const HANGUL = /\p{Script=Hangul}/u
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const LATIN_END = /[A-Za-z0-9]$/
const LATIN_START = /^[A-Za-z0-9]/

/**
 * Whether Japanese meets Latin letters or digits between two phrases: browsers
 * put no `text-autospace` across a `<wbr>`, so there the gap is drawn.
 */
export const needsGap = (last: string, phrase: string): boolean =>
  (CJK_END.test(last) && LATIN_START.test(phrase)) || (LATIN_END.test(last) && CJK_START.test(phrase))

/** Before and behind these browsers break lines in spite of `word-break: keep-all`: symbols, emoji, arrows, waves and dashes. */
const SIGN = String.raw`\p{S}\p{Pd}\p{Pc}※•·*#@&＊＃＠＆＼／`
/** … and behind these, marks, closing brackets and quotation marks. */
const MARK = String.raw`・!?！？/)）\]］」』】…‥%％“”`
/** … and behind these marks of Latin before Japanese or Chinese, and behind wide ones before digits. */
const BEFORE = String.raw`[,.:;][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[，．：]\p{Nd}`
const INSIDE = new RegExp(String.raw`[${SIGN}${MARK}]\S|\S(?:\s\S|[${SIGN}])|${BEFORE}`, 'u')

/** Whether a phrase must be kept from breaking at a space or sign in it, as 「CPU Stealを」, 「運用負担減&」 and 「参加・登壇し」. */
export const isUnbroken = (phrase: string): boolean => INSIDE.test(phrase) && phrase.trim().length <= (HANGUL.test(phrase) ? UNBROKEN_HANGUL : UNBROKEN)

/** A part of a phrase, and whether a line may not end in it. */
export interface Part { text: string, unbroken: boolean }

/** What of a phrase's text must be kept on a line: all of it, or of a long one some words. */
export function partsOf(text: string, phrase = text): Part[] {
  if (isUnbroken(phrase)) return [{ text, unbroken: true }]
  return cutKept(text).map((part, index) => ({ text: part, unbroken: index % 2 === 1 && part.length <= UNBROKEN })).filter(part => part.text)
}

const HAN = String.raw`\p{Script=Han}`
const KATA = String.raw`[\p{Script=Katakana}ー]`
/** Inside a long compound: where its writing changes, as in 「関数型|バックエンド|開発の」, and around a picture. Narrow columns break there. */
export const COMPOUND = new RegExp([
  `(?<=${HAN}{2})(?=${KATA}{3})`,
  `(?<=${KATA}{3})(?=${HAN}{2}|\\d)`,
  `(?<=[A-Za-z][A-Za-z\\d])(?=${HAN}{2})`,
  `(?<=[A-Za-z\\d]{2})(?=${KATA}{2})`,
  `(?<=${HAN}{2}|${KATA}{2}|\\p{Script=Hiragana})(?=[A-Za-z]{3})`,
  String.raw`(?<=[\p{L}\p{N}-])(?=\p{Extended_Pictographic})(?!\d)`,
  String.raw`(?<=\p{Extended_Pictographic}[ \u00A0])`,
].join('|'), 'gu')
/** A compound shorter than this stays whole. */
export const LONG_COMPOUND = 9

/** The parts of a phrase between which a narrow column breaks it. */
export const compoundParts = (phrase: string): string[] => phrase.trim().length < LONG_COMPOUND ? [phrase] : phrase.split(COMPOUND)

/** A phrase that is wider than its line, cut at spaces, but not before a sign that stands by itself, nor beside a bracket's inner side. */
export const atSpaces = (phrase: string): string[] => phrase.split(/(?<=\s)(?<![([{]\s)(?=[^\s:;!?–—)\]}])/u)

/** A text as it is shown: of spaces beside each other browsers draw one. */
export const asShown = (text: string): string => text.replace(/[ \t\n]{2,}/g, ' ')

/** Whether a text has Japanese or Chinese in it, whose lines break between phrases. */
export const isCjk = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
