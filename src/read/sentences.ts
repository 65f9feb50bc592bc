import { mayHaveEmoji } from '../emoji.ts'
import { oncePer } from '../once.ts'
import { struckSpans } from './struck.ts'
import { sliceProse, trimProse, type Prose, type Span } from './prose.ts'

const OPENING = '「『（(【〈《［['
const BRACKET = /[「『（(【〈《［[」』）)】〉》］\]]/
const BRACKETS = new RegExp(BRACKET, 'g')
/** A line's end between its signs is none: Japanese lines are joined without a space. */
const JAPANESE_END = /[。．！？!?]+(?:\n[！？!?]+)*\uFFFF?([」』）)】]*)(\s*)/gu

/** A picture instead of a full stop: 「楽しかったです😊また行きます」. */
const PICTURE_END = /(?:です|ます|でした|ました|ません|でしょう|たい|った)(?<picture>[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]+\s*)(?=[\p{L}\p{N}「『])(?!と(?!て)|って|が|けど|けれど|ので|から)/gu

/** 「やってみたい!と思って」: what was called out is quoted, and the sentence goes on; 「とても」 begins one. */
const isQuoted = (end: string, text: string, behind: number): boolean =>
  !/[。．]/.test(end) && /^(?:と|って)[はも]?(?:[思言感考叫聞述]|いう(?!こと|わけ))/u.test(text.slice(behind, behind + 8))

/** What the segmenter calls a sentence must end like one: it also cuts at 「!!1」. */
const LATIN_END = /[.!?…]['"’”)\]]*\s+$/u
/** 「has (had?) a name」: what is asked in brackets ends no sentence that goes on. */
const ASIDE_END = /[!?…]['"’”]?[)\]]\s+$/u
/** 「my friend, Mr. Hopper」 */
const ABBREVIATED = /(?:^|[\s(])(?:Mrs?|Ms|Dr|Prof|St|vs|e\.g|i\.e)\.\s+$/u
/** Before 「iOS개발을 …」 the segmenter sees no end: a small letter goes on in Latin script. */
const KOREAN_END = /[다요죠]\.\s+(?=\p{Ll})/gu
/** Without one, there is no need for the pattern. */
const KOREAN = /[다요죠]\./
const LATIN_END_WITHIN = /[.!?…]['"’”)\]]*\s+/gu

const segmenters = new Map<string, Intl.Segmenter>()
function segmenterFor(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, segmenter)
  return segmenter
}

/**
 * Splits prose into sentences. A sentence ends with 。！？ or !? (runs of
 * them together), and, in other scripts, where Unicode's sentence boundaries
 * (UAX #29, through Intl.Segmenter) say so; never inside brackets, a mark, a
 * link or struck words, so that 「…したい!」と思って stays whole.
 */
export function sentences(prose: Prose, locale: string): readonly Prose[] {
  const known = sentencesOf(prose)
  const found = known.get(locale) ?? cutProse(prose, locale)
  known.set(locale, found)
  return found
}

/** By locale: recognising, planning and picking all ask for the same ones. */
const sentencesOf = oncePer((_: Prose) => new Map<string, Prose[]>())

function cutProse(prose: Prose, locale: string): Prose[] {
  const pieces: Prose[] = []
  const spans = [...prose.marks, ...prose.links, ...struckSpans(prose.text)].sort((a, b) => a.start - b.start)
  let start = 0
  let depth = 0
  let at = 0
  let span = 0
  let reach = 0
  for (const end of boundaries(prose.text, locale)) {
    depth = depthAt(prose.text, at, end, depth)
    at = end
    // How far the spans that begin before the boundary go on.
    for (; span < spans.length && (spans[span] as Span).start < end; span++) reach = Math.max(reach, (spans[span] as Span).end)
    if ((depth > 0 || reach > end) && end < prose.text.length) continue
    const piece = trimProse(sliceProse(prose, start, end))
    if (piece.text) pieces.push(piece)
    start = end
    depth = 0
  }
  return pieces
}

function boundaries(text: string, locale: string): number[] {
  const ends = new Set<number>([text.length])
  // Numbered groups, as V8 makes a record of named ones for each of a report's sentences.
  for (const { index, 0: sign, 1: closing, 2: gap } of text.matchAll(JAPANESE_END)) {
    const end = index + sign.length
    // 「…?」と says on: after a closing bracket only a gap ends the sentence.
    const saysOn = closing && !gap && end < text.length
    if (!saysOn && !isQuoted(sign, text, end) && (/[。．！？]/.test(sign) || endsJapanese(text, index, end))) ends.add(end)
  }
  if (mayHaveEmoji(text)) for (const { index, 0: end } of text.matchAll(PICTURE_END)) ends.add(index + end.length)
  if (KOREAN.test(text)) for (const { index, 0: sign } of text.matchAll(KOREAN_END)) ends.add(index + sign.length)
  // Asking it costs more than all the rest; most Japanese has nothing to ask about, or knows where it ends already.
  if (hasMoreEnds(text, ends)) {
    for (const { index, segment } of segments(text, locale)) {
      const end = index + segment.length
      if (LATIN_END.test(segment) && !ABBREVIATED.test(segment.slice(-8)) && !(ASIDE_END.test(segment) && /\p{Ll}/u.test(text[end] ?? ''))) ends.add(end)
    }
  }
  return [...ends].sort((a, b) => a - b)
}

/** Whether a sentence may end, outside of brackets, where none is known to end yet. */
function hasMoreEnds(text: string, ends: ReadonlySet<number>): boolean {
  let depth = 0
  let at = 0
  for (const { index, 0: sign } of text.matchAll(LATIN_END_WITHIN)) {
    const end = index + sign.length
    depth = depthAt(text, at, end, depth)
    at = end
    if (depth === 0 && !ends.has(end)) return true
  }
  return false
}

const WINDOW = 2048

/** The segmenter's sentences. It gets a window of the text at a time: its own time grows with the square of the length. */
function* segments(text: string, locale: string): Generator<{ index: number, segment: string }> {
  const segmenter = segmenterFor(locale)
  for (let start = 0, size = WINDOW; start < text.length;) {
    const found = [...segmenter.segment(text.slice(start, start + size))]
    // The window may have cut the last one.
    if (start + size < text.length) found.pop()
    for (const { index, segment } of found) yield { index: start + index, segment }
    const last = found.at(-1)
    start += last ? last.index + last.segment.length : 0
    size = last ? WINDOW : size * 2
  }
}

/** Half-width ! and ? end a sentence after Japanese; in Latin text the segmenter decides. */
function endsJapanese(text: string, at: number, end: number): boolean {
  return !/[A-Za-z\d]/.test(text[end] ?? '') && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』)]/u.test(text[at - 1] ?? '')
}

/** How many brackets stand open at the end of a part, of so many before it; more closed than opened counts as none. */
function depthAt(text: string, start: number, end: number, before: number): number {
  const part = text.slice(start, end)
  if (!BRACKET.test(part)) return before
  let depth = before
  for (const [bracket] of part.matchAll(BRACKETS)) depth = OPENING.includes(bracket) ? depth + 1 : Math.max(0, depth - 1)
  return depth
}
