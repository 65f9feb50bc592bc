import type { Box, CheckedSlide, CheckResult, Finding, Passage, Place, RuleName, TheirSlide, View } from '../finding.ts'
import { type Counts, countFindings } from './counts.ts'
import { inOrder } from './order.ts'

/**
 * What `recap check` says to programs. Every key is always there, in this
 * order; what is unknown is null. `version` changes when a key changes its
 * meaning or goes; keys may be added without.
 */
export interface CheckJson {
  version: 1
  /** The deck's title and language (BCP 47). */
  title: string
  lang: string
  /** The deck's folder and the report, as they were named to the command. */
  dir: string
  report: string
  /** No error; there may be warnings. */
  ok: boolean
  counts: Counts
  /** Every slide of the deck, by number. */
  slides: JsonSlide[]
  /** The whole deck's, then slide by slide, each in the order of the rules. */
  findings: JsonFinding[]
  /** Slides that people edited or wrote, with what they say beyond the report. */
  theirs: JsonTheirs[]
  /** The views in which every slide was looked at. */
  views: View[]
  /** Sentences of the report that were looked for in the deck. */
  sentences: number
}

/** A file below `dir` (or the report, as named) and a line in it, from 1. */
export interface JsonPlace { file: string, line: number | null }

export interface JsonSlide {
  /** From 1, as the deck counts. */
  no: number
  id: string | null
  title: string
  at: JsonPlace
  owner: CheckedSlide['owner']
  /** Lines of the report that it came from, both included, with their text. */
  passages: Passage[]
}

export interface JsonFinding {
  rule: RuleName
  severity: Finding['severity']
  /** Null where it is the whole deck's. */
  slide: number | null
  at: JsonPlace
  message: string
  measured: string
  allowed: string
  /** What to do about it. */
  help: string
  /** Empty where it does not depend on the view. */
  views: View[]
  /** px of the 980 × 552 canvas, from the slide's upper left corner; may lie outside of it. */
  boxes: { view: View, box: Box }[]
}

export interface JsonTheirs {
  slide: number
  at: JsonPlace
  how: TheirSlide['how']
  own: string[]
}

/** The result as JSON, ending in a line break. */
export const formatJson = (result: CheckResult): string => `${JSON.stringify(describe(result), null, 2)}\n`

function describe(result: CheckResult): CheckJson {
  const { title, lang, dir, report, slides, findings, theirs, views, sentences } = result
  const counts = countFindings(findings)
  return {
    version: 1,
    title,
    lang,
    dir,
    report,
    ok: counts.errors === 0,
    counts,
    slides: slides.map(describeSlide),
    findings: inOrder(findings).map(describeFinding),
    theirs: theirs.map(({ slide, at, how, own }) => ({ slide, at: describePlace(at), how, own })),
    views,
    sentences,
  }
}

const describePlace = ({ file, line }: Place): JsonPlace => ({ file, line: line ?? null })

const describeSlide = ({ no, id, title, at, owner, passages }: CheckedSlide): JsonSlide => ({
  no,
  id: id ?? null,
  title,
  at: describePlace(at),
  owner,
  passages: passages.map(({ from, to, text }) => ({ from, to, text })),
})

const describeFinding = ({ rule, severity, slide, at, message, measured, allowed, help, views, boxes }: Finding): JsonFinding => ({
  rule,
  severity,
  slide: slide ?? null,
  at: describePlace(at),
  message,
  measured,
  allowed,
  help,
  views,
  boxes: boxes.map(({ view, box: { x, y, width, height } }) => ({ view, box: { x, y, width, height } })),
})
