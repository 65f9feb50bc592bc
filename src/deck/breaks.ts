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

/** Where browsers break lines in spite of `word-break: keep-all`: at spaces, around `&`, and after signs and brackets. */
const INSIDE = /\S(?:\s\S|[&＆]|[・!?！？/)）\]］」』】…]\S)/u

/** Whether a phrase must be kept from breaking at a space or sign in it, as 「CPU Stealを」, 「運用負担減&」 and 「参加・登壇し」. */
export const isUnbroken = (phrase: string): boolean => INSIDE.test(phrase) && phrase.trim().length <= UNBROKEN
