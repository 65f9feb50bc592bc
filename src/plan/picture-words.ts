import type { Block, Paragraph } from '../read/blocks.ts'
import { width } from './budget.ts'

/** The longest caption that says of itself that it is one, and the longest other, in characters. */
const WIDEST = 60
const WIDEST_PLAIN = 24
/** What points up to a picture, or calls it by its number. */
const POINTS = /^(?:[▲△▴↑⬆☝]|[(（]?(?:写真|図|圖|图|사진|그림|photo|figure|fig\.)\s?\d*\s?[:：.．])/iu
/** What a sentence ends with, and what else says that something is told or given: a colon, an address, a day or an hour. */
const SENTENCE = /[。．.!！?？:：…、，,～〜~)）」』♪☆★]$|[:：]\s|:\/\/|\d\s?[年月日時:년월일시]|[。！？]/u
/** … and how Japanese and Korean ones end without a mark: verbs and endings. */
const VERB = /[\p{Script=Hiragana}ー]$|(?:다|요|죠|음|함|네|군|까|지|임|됨)$/u

/**
 * Whether a paragraph is the words below a picture that the deck does not have: of what nobody sees
 * they are no news. A picture that is there has them as any words behind it.
 */
export function isWordsOfMissing(block: Block, { before, next, lang }: { before: Block | undefined, next: Block | undefined, lang: string }): boolean {
  if (block.type !== 'paragraph' || block.prose.marks.length > 0 || block.boldTo) return false
  if (isMissing(before)) return saysSo(block) || (!lang.startsWith('zh') && isPlainCaption(block, next))
  // In one paragraph with its picture the words come first (src/read/blocks.ts).
  return isMissing(next) && next?.line === block.line && saysSo(block)
}

const isMissing = (block: Block | undefined): boolean => block?.type === 'image' && block.there !== true

const saysSo = ({ prose: { text }, slanted }: Paragraph): boolean => width(text) <= WIDEST && (slanted === true || POINTS.test(text))

/** What leads to a list, a table or code belongs to that. */
const LED = new Set<Block['type'] | undefined>(['list', 'table', 'code'])

/** A few words that are no sentence. In Chinese nothing tells these apart. */
const isPlainCaption = ({ prose: { text, links } }: Paragraph, next: Block | undefined): boolean =>
  links.length === 0 && !LED.has(next?.type) && !text.includes('\n') && width(text) <= WIDEST_PLAIN && !SENTENCE.test(text) && !VERB.test(text)
