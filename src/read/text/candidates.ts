import { bulletOf, type Group, type TextLine } from './lines.ts'

/** Full-width characters count twice. */
export const widthOf = (text: string): number => text.length + (text.match(/[^\0-\u02FF]/g)?.length ?? 0)

const SENTENCE_END = /(?:[。．.…:：;；,、]|[^A-Za-z][!?]|です|ます|[！？])$/
const QUOTED_END = /[』」】》)）\]]$/
const ADDRESS = /https?:\/\/|^www\.|@\S+\.\S/
const DATE = /^\W*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\S*(?:\s.{0,12})?$/
/** What stands below a picture that was not copied. */
const CAPTION = /.{4}(?:写真|の様子|画像|キャプチャ|スクリーンショット|の図|のスライド)(?:\s?\d+)?$|^(?:写真|図|画像|photo|image|figure|fig\.?)\s*[\d:：].*|^(?:photo|image) (?:by|credit)\b.*/i
const MARKED = /^(?:[■□◆◇▼▽★☆●○◎▶§#＃]|【[^】]+】$|第[\d一二三四五六七八九十]+[章部回])/
const WIDEST = 130
const HANDLE_END = /@[\w.-]+[)）]?$/

/** Whether a line could be a heading by its looks alone. */
export function looksLikeHeading(line: TextLine): boolean {
  const { text } = line
  if (HANDLE_END.test(text)) return widthOf(text) <= WIDEST * 1.5
  if (widthOf(text) > WIDEST || ADDRESS.test(text) || DATE.test(text) || CAPTION.test(text)) return false
  if (MARKED.test(text)) return true
  const bullet = bulletOf(line)
  if (bullet && !bullet.ordered) return false
  if (QUOTED_END.test(text)) return /^[『「【《]/.test(text) || !/[。！？!?]/.test(text)
  // Titles say what their writers did, without a full stop: 「…に参加しました」.
  return !SENTENCE_END.test(text) || (/(?:ました|です)$/.test(text) && widthOf(text) <= 80)
}

/** Whether a line is a heading by a sign that nothing else has. */
export const isMarked = ({ text }: TextLine): boolean => MARKED.test(text) && !/[。．]$/.test(text)

/**
 * Whether the first line of a group is a heading over the rest of it: short, and what follows is a
 * paragraph (longer by far, or a sentence), not the next line of the same one.
 */
export function leadsGroup([first, second]: Group): boolean {
  if (!first || !second || !looksLikeHeading(first)) return false
  if (isMarked(first) || HANDLE_END.test(first.text)) return !bulletOf(second) || !bulletOf(first)
  return widthOf(first.text) <= 40 && !bulletOf(first) && widthOf(second.text) >= 1.5 * widthOf(first.text) && /[。．.！？!?]/.test(second.text)
}
