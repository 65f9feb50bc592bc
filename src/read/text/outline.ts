import type { TextLine } from './lines.ts'
import { widthOf } from './candidates.ts'

/** A line that is a heading, and what is known of the text under it. */
export interface Candidate {
  line: TextLine
  /** The first running text under it, before the next heading; empty where there is none. */
  below: string
}

const INTRODUCTION = /^(?:はじめに|まえがき|序文|概要|イントロ|introduction|overview|about\b.*|intro|들어가며|시작하며|머리말|前言)$/i
const CLOSING = /^(?:おわりに|終わりに|さいごに|最後に|まとめ|総括|あとがき|結び|終わって|conclusions?|summary|wrap[- ]?up|closing|in closing|finally|마치며|마무리|끝으로|맺음말|结语|总结)(?:[!！。.]*)$/i
const DAY = /^(?:day\s*\d+|\d+\s*日目|\d{1,2}[月/]\d{1,2}日?.{0,6}|第?\s*\d+\s*部|part\s*\d+|前編|後編|午前|午後)$/i

/**
 * The depth of each heading, from 1. A text copied from a page has lost them, and what can be known is:
 * which one is the title; which are entries of a series (they have one form: 『…』 @handle, or a name by which
 * the writer below introduces themselves); what leads to a series of another form is a group, what
 * stands between two entries of one form is a part of the first; numbers say their depth themselves.
 */
export function depthsOf(candidates: Candidate[], titleAt: number): number[] {
  const forms = candidates.map(formOf)
  const lastEntry = forms.findLastIndex(Boolean)
  return candidates.map(({ line, below }, index): number => {
    if (index === titleAt) return 1
    if (forms[index]) return 3
    const numbers = /^(\d+(?:\.\d+)+)/.exec(line.text)?.[1]
    if (numbers) return Math.min(6, 1 + numbers.split('.').filter(Boolean).length)
    const previous = forms.slice(0, index).findLast(Boolean)
    const nextAt = forms.findIndex((form, at) => at > index && form)
    if (!previous || INTRODUCTION.test(line.text) || CLOSING.test(line.text) || DAY.test(line.text)) return 2
    if (nextAt < 0) return afterClosing(candidates, lastEntry, index) ? 2 : 4
    if (nextAt > index + 1) return 4
    // The heading right before an entry: a group, if the series changes its form or it has no text of its own.
    return forms[nextAt] !== previous || !below ? 2 : 4
  })
}

const afterClosing = (candidates: Candidate[], from: number, index: number): boolean =>
  candidates.slice(from + 1, index).some(({ line }) => CLOSING.test(line.text))

/** The form of an entry of a series; undefined for other headings. */
function formOf({ line: { text }, below }: Candidate): string | undefined {
  if (/@[\w.-]+[)）]?$/.test(text)) return 'handle'
  if (/^[『「].+[』」]$/.test(text)) return 'quoted'
  if (/^\S{1,16}(?:\s\S{1,16})?\s*(?:さん|氏|님|씨)$/.test(text)) return 'honorific'
  return introduces(below, text) ? 'name' : undefined
}

/** Whether somebody says "I am" that name. */
function introduces(text: string, name: string): boolean {
  if (widthOf(name) > 40) return false
  const escaped = name.replace(/^@/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`${escaped}\\s*(?:です|だ。|と申します|といいます|と言います|입니다)|(?:I am|I['’]m|My name is|this is)\\s+${escaped}\\b`, 'iu').test(text.slice(0, 400))
}

/**
 * Which of the headings before the first running text is the report's title: the longest that is there
 * once (what is there twice is the page's label); the last of them only if it is the only one, since that is the first section's.
 */
export function titleOf(head: TextLine[]): number {
  const once = head.map((line, index) => ({ line, index })).filter(({ line }) => head.filter(other => other.text === line.text).length === 1)
  const before = once.filter(({ line, index }) => index < head.length - 1 || (once.length === 1 && !INTRODUCTION.test(line.text)))
  const [longest] = before.toSorted((a, b) => widthOf(b.line.text) - widthOf(a.line.text))
  const last = head.at(-1)
  // Two lines, of which the second is by far the longer: a label and the title.
  if (longest && last && head.length > 1 && !INTRODUCTION.test(last.text) && widthOf(last.text) > 2 * widthOf(longest.line.text)) return head.length - 1
  return longest?.index ?? -1
}
