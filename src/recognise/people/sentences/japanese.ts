import type { Form } from './form.ts'

const TALK = '(?:発表|セッション|講演|LT|キーノート|基調講演|トーク|登壇|挨拶|お話|話|内容|講義|プレゼン|デモ|ライブコーディング)'
/** 続いては, こちらのトークは: where the talk stood among the others. */
const NEXT = `(?:(?:続いて|次|お次|最後|最初|まず|今度|こちら|これ|この|トップバッター|トリ|[\\d０-９一二三四五六七八九]{1,2}(?:つ|人|番|本)[目め])(?:の?${TALK})?は?[、,]?\\s?)?`
const WHO = '(?<who>[^。、「」『』\\n]{1,70}?(?:さん|氏|様|先生|教授))'
/** Several, each with an honorific. */
const WHO_ALL = WHO.replace(/\)$/u, '(?:[、,と&＆・]\\s?[^。、「」『』\\n]{1,40}?(?:さん|氏|様|先生|教授)){0,2})')
/** What a speaker does, and what they do it with. */
const GIVES = `(?:${TALK}|紹介|解説|説明|共有|披露|シェア|語)`

/** Sentences in Japanese. */
export const JAPANESE: readonly Form[] = [
  // Most headings with such a sentence below are a talk's; one alone may be anything's.
  { sign: /による/, pattern: new RegExp(`^${NEXT}${WHO_ALL}\\s?による[、,]?[^。「」『』\\n]{0,100}${TALK}`, 'u'), bits: -3 },
  { sign: /(?:さん|氏|様|先生|教授)の/, pattern: new RegExp(`^${NEXT}${WHO}の\\s?[^。、「」『』\\n]{0,16}?${TALK}(?:です|でした|では?、|は、)?(?:。|$|(?<=、))`, 'u'), bits: -3 },
  { sign: /(?:さん|氏|様|先生|教授)(?:が|から)/, pattern: new RegExp(`^${NEXT}${WHO}(?:が|から(?:の|は)?)[^。]{0,100}?${GIVES}`, 'u'), bits: -3 },
  // 発表者の山田さんは、…
  { sign: /^(?:発表者|登壇者|講演者|講師|スピーカー)の/, pattern: new RegExp(`^(?:発表者|登壇者|講演者|講師|スピーカー)の\\s?${WHO}(?=[はがも、]|から|より)`, 'u'), bits: 0 },
  // 次に登壇したのは山田さん。
  { sign: /は[、\s]?[^。、「」『』\n]{1,50}(?:さん|氏|先生|教授)/, pattern: new RegExp(`^[^。「」『』\\n]{0,24}?(?:発表|登壇|講演|セッション|担当|LT|スピーカー|トップバッター|トリ|講師|[\\d一二三四五六七八九]{1,2}[人番]目|最初|次|最後)[^。、「」『』\\n]{0,12}?は、?\\s?${WHO}(?:です|でした|。|による|が|の|から|、|$)`, 'u'), bits: -2 },
]
