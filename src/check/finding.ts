/** The rules of the check, in the order in which a slide's findings are shown. */
export const RULES = [
  'overflow', 'print-loss', 'small-type', 'contrast', 'missing-glyph', 'bad-break',
  'lost-text', 'invented-text', 'wrong-count', 'broken-link', 'other-host', 'script-error', 'accessibility',
] as const

export type RuleName = typeof RULES[number]

/** Where a deck is looked at. A deck that has one colour scheme only is looked at in that. */
export const VIEWS = ['screen light', 'screen dark', 'print light', 'print dark'] as const
export type View = typeof VIEWS[number]

/** px of the 980 px canvas, from the slide's upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** What a rule found, before its place in the deck's files is known. */
export interface Fault {
  rule: RuleName
  /** Number of the slide, from 1; none where it is the whole deck's. */
  slide?: number
  /** What is wrong, in one sentence; equal sentences about one slide are one finding. */
  message: string
  measured: string
  allowed: string
  /** What to do about it, in one sentence. */
  help: string
  /** Words of the slide by which its line is found in the page. */
  words?: string
  /** The place, where the rule knows it better: a line of the report, of slides.md. */
  at?: Place
  view?: View
  box?: Box
}

/** A file below the deck's folder (or the report, as given) and a line in it, from 1. */
export interface Place { file: string, line?: number }

/** A fault with its place, once for all views in which it shows. */
export interface Finding {
  rule: RuleName
  /** An error, unless `--warn` made its rule a warning. */
  severity: 'error' | 'warning'
  slide?: number
  at: Place
  message: string
  measured: string
  allowed: string
  help: string
  /** None where it does not depend on the view. */
  views: View[]
  /** What to draw on the slide's picture. */
  boxes: { view: View, box: Box }[]
}

/** A slide that a person edited or wrote: theirs, and no error. */
export interface TheirSlide {
  slide: number
  at: Place
  how: 'edited' | 'written'
  /** What it says that the report does not. */
  own: string[]
}

/** A slide of the deck, as the reports of a check name it. */
export interface CheckedSlide {
  no: number
  id?: string
  title: string
  at: Place
  owner: 'generated' | 'edited' | 'written'
  /** The passages of the report that it came from, in the report's order. */
  passages: Passage[]
}

/** Lines of the report, both included, and their text without markup. */
export interface Passage { from: number, to: number, text: string }

/** What a check has to say. */
export interface CheckResult {
  /** The deck's title. */
  title: string
  lang: string
  /** The deck's folder and the report, as the user named them. */
  dir: string
  report: string
  slides: CheckedSlide[]
  findings: Finding[]
  theirs: TheirSlide[]
  /** What was looked at, for the summary. */
  views: View[]
  sentences: number
}
