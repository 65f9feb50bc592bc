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
