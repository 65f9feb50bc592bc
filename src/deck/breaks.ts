/** Phrases up to this long are never broken at a space inside them. */
export const UNBROKEN = 16
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

/** Where browsers break lines in spite of `word-break: keep-all`: at spaces, around `&`, and after signs, brackets and hyphens. */
const INSIDE = /\S(?:\s\S|(?<=[A-Za-z0-9])[-‐]\w|\p{Emoji_Presentation}|[&＆]|[・!?！？/)）\]］」』】…]\S)/u

/** Whether a phrase must be kept from breaking at a space or sign in it, as 「CPU Stealを」, 「運用負担減&」 and 「参加・登壇し」. */
export const isUnbroken = (phrase: string): boolean => INSIDE.test(phrase) && phrase.trim().length <= UNBROKEN

/** A word with hyphens: 「fp-ts」. */
const HYPHENED = /((?:[A-Za-z0-9]+[-‐])+[A-Za-z0-9]+)/u

/** A part of a phrase, and whether a line may not end in it. */
export interface Part { text: string, unbroken: boolean }

/** What of a phrase's text must be kept on a line: all of it, or of a long one the words with hyphens. */
export function partsOf(text: string, phrase = text): Part[] {
  if (isUnbroken(phrase)) return [{ text, unbroken: true }]
  return text.split(HYPHENED).map((part, index) => ({ text: part, unbroken: index % 2 === 1 && part.length <= UNBROKEN })).filter(part => part.text)
}
