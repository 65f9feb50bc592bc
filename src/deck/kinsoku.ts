import { isCjk } from './breaks.ts'

/** What may not stand at the beginning of a line (kinsoku; JIS X 4051 §4.3, the strict set; quotation marks by GB/T 15834). */
export const NEVER_FIRST = /^(?:[、。，．・:;：；?!？！,)\]}）］｝〉》」』】〕%‐–ー~〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々”’\p{M}\uFF9E\uFF9F]|\.(?!\w))/u
/** But for a wave before words, behind a space, which opens what a title says further: 「入門 〜はじめの一歩〜」, 「入門 ~ はじめの一歩」. */
const OPENS = /^[〜～~](?:[\p{L}\p{N}]|\s\p{L})/u
/** Whether a line may not begin with a text where this stands before it. */
export const isNeverFirst = (before: string, text: string): boolean => NEVER_FIRST.test(text) && !(/\s$/u.test(before) && OPENS.test(text))

/** And what may not stand at its end. */
export const NEVER_LAST = /[([{（［｛〈《「『【〔“‘]$/u

/** Marks and brackets after which a line may end, whatever follows. */
const ENDS = /[、。；！？」』）】〉》)\]］|｜]\s*$/u
/** … and those that between digits are part of a number. */
const ENDS_CLAUSE = /[，．：]\s*$/u
/** … and marks as Latin has them, before Japanese or Chinese, but behind a number: 「1.概要」. */
const ENDS_LATIN = /(?<!\p{Nd})[,.:;]\s*$/u
/** … and a wide space, but between the two parts of a name: 「山田　太郎」. */
const ENDS_SPACE = /\s\u3000\s*$|[^\p{Script=Han}\s]\u3000$/u
const ENDS_WIDE = /\u3000$/u
/** … and an emoji behind words, as what points to a slide deck: 「実装入門📄」. */
const ENDS_EMOJI = /[\p{L}\p{Nd}](?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s*$/u
/** … and a dash of two, which closes what was said: 「できるようにする——当番を」. */
const ENDS_DASH = /[—―─]{2}\s*$/u
/** … and one of hyphens, but before an option of a command: 「設計 -- 鍵」, 「設計--鍵」. */
const ENDS_HYPHENS = /-{2,3}\s*$/u
/** … and a dash or a wave between words, which opens what a title says further: 「入門〜はじめの」, 「仕組み−社内での」. */
const BETWEEN = /(?:\p{L}−|[\p{L}\p{So}]{2}[〜～~])$/u
/** Brackets before which a line may end. */
const BEGINS = /^\s*[「『（【〈《(［[]/u

/** Whether a number goes on between two parts of a text: a comma as wide as Chinese also parts one number from the next, 「00，01」, but where three digits follow. */
export const isInNumber = (before: string, after: string): boolean =>
  (/\p{Nd}[．：,.:]$/u.test(before) && /^\p{Nd}/u.test(after)) || (/\p{Nd}，$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(after))

/** Whether a line may end between two parts of a text because of the mark or bracket there, whatever words stand beside it. */
export function endsAtMark(before: string, after: string): boolean {
  if (!before.trim() || !after.trim() || isNeverFirst(before, after.trimStart()) || NEVER_LAST.test(before.trimEnd())) return false
  if (ENDS.test(before) || ENDS_DASH.test(before) || ENDS_EMOJI.test(before) || ENDS_SPACE.test(before) || BEGINS.test(after)) return true
  if (isCjk(after.slice(0, 1)) && (ENDS_LATIN.test(before) || ENDS_HYPHENS.test(before))) return true
  return (/\s$/u.test(before) && (OPENS.test(after) || ENDS_HYPHENS.test(before))) || (ENDS_WIDE.test(before) && !/^\p{Script=Han}/u.test(after))
    || (BETWEEN.test(before) && /^[\p{L}\p{So}]/u.test(after)) || (ENDS_CLAUSE.test(before) && !isInNumber(before, after))
}
