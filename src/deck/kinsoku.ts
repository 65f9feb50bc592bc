import { isCjk } from './breaks.ts'

/** What may not stand at the beginning of a line (kinsoku; JIS X 4051 §4.3, the strict set; quotation marks by GB/T 15834). */
export const NEVER_FIRST = /^(?:[、。，．・:;：；?!？！,)\]}）］｝〉》」』】〕%‐–ー~〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々”’\p{M}\uFF9E\uFF9F]|\.(?!\w))/u
/** But for a wave before words, behind a space, which opens what a title says further: 「入門 〜はじめの一歩〜」. */
const OPENS = /^[〜～~][\p{L}\p{N}]/u
/** Whether a line may not begin with a text where this stands before it. */
export const isNeverFirst = (before: string, text: string): boolean => NEVER_FIRST.test(text) && !(/\s$/u.test(before) && OPENS.test(text))

/** And what may not stand at its end. */
export const NEVER_LAST = /[([{（［｛〈《「『【〔“‘]$/u

/** Marks and brackets after which a line may end, whatever follows. */
const ENDS = /[、。；！？」』）】〉》)\]］|｜]\s*$/u
/** … and those that between digits are part of a number. */
const ENDS_CLAUSE = /[，．：]\s*$/u
/** … and a comma as Latin has it, before Japanese or Chinese. */
const ENDS_COMMA = /(?<!\p{Nd}),\s*$/u
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

/** Whether a line may end between two parts of a text because of the mark or bracket there, whatever words stand beside it. */
export function endsAtMark(before: string, after: string): boolean {
  if (!before.trim() || !after.trim() || isNeverFirst(before, after.trimStart()) || NEVER_LAST.test(before.trimEnd())) return false
  return ENDS.test(before) || ENDS_DASH.test(before) || ENDS_EMOJI.test(before) || BEGINS.test(after) || (/\s$/u.test(before) && OPENS.test(after)) || (BETWEEN.test(before) && /^[\p{L}\p{So}]/u.test(after)) || (ENDS_HYPHENS.test(before) && (/\s$/u.test(before) || isCjk(after.slice(0, 1)))) || (ENDS_COMMA.test(before) && isCjk(after.slice(0, 1))) || (ENDS_CLAUSE.test(before) && !/^\p{Nd}/u.test(after))
}
