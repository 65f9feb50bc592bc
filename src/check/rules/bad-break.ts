import { compoundParts, partsOf } from '../../deck/breaks.ts'
import { wordsIn } from '../../deck/compounds.ts'
import { endsAtMark, isNeverFirst, NEVER_LAST } from '../../deck/kinsoku.ts'
import { phrases } from '../../deck/phrases.ts'
import { ems } from '../../plan/budget.ts'
import type { Evidence, TextBlock } from '../evidence.ts'
import type { Fault } from '../finding.ts'
import { blockViews, quote, textOf } from './words.ts'

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** So few characters on a heading's last line stand alone. */
const ALONE = 2

interface Bad { message: string, measured: string, allowed: string, line: number }

/** Japanese and Chinese lines that break inside a phrase or against the rules of kinsoku, or leave a heading's last characters alone. */
export const badBreak = (evidence: Evidence): Fault[] => blockViews(evidence).flatMap(({ view, no, block }) =>
  badBreaks(block, evidence.lang).map(({ message, measured, allowed, line }): Fault => ({
    rule: 'bad-break',
    slide: no,
    view,
    words: textOf(block),
    ...(block.lines[line] && { box: block.lines[line].box }),
    message,
    measured,
    allowed,
    help: 'word it so that it breaks better, or shorten it to one line less',
  })))

/** The bad breaks of one block, in the lines in which the browser set it. */
export function badBreaks(block: TextBlock, lang: string): Bad[] {
  const { lines, kind } = block
  const text = textOf(block)
  const language = block.lang || lang
  if (lines.length < 2 || kind === 'code' || !/^(?:ja|zh)\b/.test(language) || !CJK.test(text) || isAddress(text)) return []
  const allowed = boundaries(text, language)
  const found: Bad[] = []
  let at = 0
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]?.text ?? ''
    const after = lines[index]?.text ?? ''
    at += before.length
    if (lines[index]?.forced) continue
    const measured = `${quote(before.slice(-8))} | ${quote(after.slice(0, 8))}`
    if (isNeverFirst(text.slice(0, at), after.trimStart())) found.push({ line: index, measured, message: `a line begins with ${quote(after.trimStart()[0] ?? '')}`, allowed: 'no closing sign, small kana or mark at the beginning of a line (kinsoku)' })
    else if (NEVER_LAST.test(before.trimEnd())) found.push({ line: index, measured, message: `a line ends with ${quote(before.trimEnd().at(-1) ?? '')}`, allowed: 'no opening bracket at the end of a line (kinsoku)' })
    else if (isCutWord(before, after) && !isForced(block, at, allowed, language)) found.push({ line: index, measured, message: `a line breaks inside the word ${quote(`${LATIN_END.exec(before)?.[0]}${LATIN_START.exec(after)?.[0]}`)}`, allowed: 'a break before or behind the word' })
    // White space where a line ends belongs to neither.
    else if (!allowed.has(at) && !allowed.has(at - before.length + before.trimEnd().length) && !endsAtMark(text.slice(0, at), text.slice(at)) && !isForced(block, at, allowed, language)) found.push({ line: index, measured, message: `a line breaks inside the phrase ${quote(text.slice(...phraseAt(text, at, allowed)))}`, allowed: `a break after ${quote([...allowed].filter(one => one < at).map(one => text.slice(0, one)).at(-1)?.slice(-8) ?? '')}` })
  }
  const last = lines.at(-1)
  const rest = last?.text.replace(/[\s\p{P}]/gu, '') ?? ''
  if (kind === 'heading' && last && !last.forced && [...rest].length <= ALONE) {
    found.push({ line: lines.length - 1, measured: quote(last.text), message: `the last line of a heading has ${quote(last.text)} alone`, allowed: `more than ${ALONE} characters` })
  }
  return found
}

const LATIN_END = /[A-Za-z]+$/
const LATIN_START = /^[A-Za-z]+/

/** Whatever the phrases are: a Latin word is whole. */
const isCutWord = (before: string, after: string): boolean => LATIN_END.test(before) && LATIN_START.test(after)

/** A space, a slash, and a hyphen in a long word. */
const WITHIN = /\s+|\/(?=\S)|(?<=[A-Za-z0-9])[-‐](?=[A-Za-z0-9])/g

/** Where lines may break: between phrases, inside long compounds where the writing changes, and at spaces, slashes and hyphens of what is too long for a line. */
function boundaries(text: string, lang: string): Set<number> {
  const ends = new Set<number>()
  let at = 0
  for (const phrase of phrases(text, lang)) {
    let from = at
    for (const { text, unbroken } of partsOf(phrase)) {
      if (!unbroken) for (const { index, 0: gap } of text.matchAll(WITHIN)) ends.add(from + index + gap.length)
      from += text.length
    }
    for (const part of compoundParts(phrase)) ends.add(at += part.length)
  }
  return ends
}

/** The borders of the phrase around a place. */
function phraseAt(text: string, at: number, ends: Set<number>): [start: number, end: number] {
  const sorted = [0, ...ends].sort((a, b) => a - b)
  return [sorted.filter(end => end < at).at(-1) ?? 0, sorted.find(end => end > at) ?? text.length]
}

/** Layouts reckon whether a phrase is wider than its column in type that is set smaller yet where the rest has no room. */
const NEARLY = 0.9

const isAtSpace = (text: string, at: number): boolean => /\s$/u.test(text.slice(0, at)) || /^\s/u.test(text.slice(at))

/** Where the phrases of a text end, whatever they are made of. */
function phraseEnds(text: string, lang: string): Set<number> {
  let at = 0
  return new Set(phrases(text, lang).map(phrase => at += phrase.length))
}

/** Whether a phrase breaks because it is wider than its box: between two of its words, or in one that is too wide as well. */
function isForced(block: TextBlock, at: number, allowed: Set<number>, lang: string): boolean {
  const text = textOf(block)
  if (isAtSpace(text, at) && widthOf(block, ...phraseAt(text, at, phraseEnds(text, lang))) > block.room * NEARLY) return true
  const [start, end] = phraseAt(text, at, allowed)
  if (widthOf(block, start, end) <= block.room * NEARLY) return false
  const words = new Set<number>([start])
  let border = start
  for (const word of wordsIn(text.slice(start, end), lang)) words.add(border += word.length)
  return words.has(at) || widthOf(block, ...phraseAt(text, at, words)) > block.room
}

/** The width of a part of a block's text if it stood on one line, px: of each line the share that its letters have of it. */
function widthOf({ lines }: TextBlock, from: number, to: number): number {
  let at = 0
  return lines.reduce((sum, { text, box }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at)).trimEnd()
    at += text.length
    return part ? sum + box.width * ems(part) / Math.max(ems(text.trimEnd()), ems(part)) : sum
  }, 0)
}

const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}(?:\/\S*)?\s*$/i.test(text)
