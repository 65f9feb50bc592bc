import type { Prose } from '../read/prose.ts'

/** Scripts that write no spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」『』（）]/u
/** Elsewhere a space may part a name from what is said of it. */
const SENTENCE_END = /[。．！？!?][」』）)]?$/u

/**
 * A sentence without the spaces that only its Markdown needs: before and behind Japanese brackets and letters, signs
 * are no emphasis without one (CommonMark 0.31 §6.2), so that many write `とても **速い** です`.
 */
export function withoutMarkGaps(sentence: Prose): Prose {
  const { text, runs } = sentence
  if (!text.includes(' ') || !SENTENCE_END.test(text)) return sentence
  const isGap = (at: number) => text[at] === ' ' && SPACELESS.test(text[at - 1] ?? '') && SPACELESS.test(text[at + 1] ?? '')
  // Where a run begins or ends, there was a sign between.
  const gaps = [...new Set(runs.slice(1).flatMap(({ at }) => [at - 1, at]).filter(isGap))]
  if (gaps.length === 0) return sentence
  const moved = (at: number) => at - gaps.filter(gap => gap < at).length
  const clipped = <T extends { start: number, end: number }>(span: T): T => ({ ...span, start: moved(span.start), end: moved(span.end) })
  return {
    text: text.split('').filter((_, at) => !gaps.includes(at)).join(''),
    marks: sentence.marks.map(clipped),
    links: sentence.links.map(clipped),
    ...(sentence.bold && { bold: sentence.bold.map(clipped) }),
    runs: runs.map(({ at, offset }) => ({ at: moved(at), offset: gaps.includes(at) ? offset + 1 : offset })),
  }
}
