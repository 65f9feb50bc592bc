/**
 * A place in a sentence where a phrase may begin or end, and how well it stands
 * there: 1 at the sentence's own ends, less where something is left out.
 */
export interface Cut { at: number, worth: number }

/** Why a phrase cannot stand alone on a slide. */
export interface Fault {
  name: string
  /** Matches phrases that have it. */
  pattern: RegExp
  /** A whole sentence may begin so. */
  excuses?: 'whole sentence'
  /** It counts against the phrase, no more. */
  soft?: true
  /** It announces or praises and says nothing: the last choice. */
  dull?: true
}

/** What a phrase loses that stands around it in its sentence; all patterns that are given must match. */
export interface Loss {
  name: string
  /** The phrase. */
  phrase?: RegExp
  /** What stands just before it, and just behind it. */
  before?: RegExp
  after?: RegExp
  /** It counts against the phrase, no more. */
  soft?: true
  /** What is left says nothing: the last choice. */
  dull?: true
}

/** What the pen knows of a language. */
export interface Tongue {
  /** Where phrases of a sentence may begin, in order. */
  starts: (sentence: string) => Cut[]
  /** Where they may end, in order. */
  ends: (sentence: string) => Cut[]
  faults: readonly Fault[]
  /** Of parts of a sentence only. */
  losses: readonly Loss[]
  /** Words that carry meaning. */
  words: (text: string) => string[]
  /** Words of every report, which say nothing about this one. */
  stopWords: ReadonlySet<string>
  /** Ends like a claim: with a verb, an adjective or a copula. */
  claim: RegExp
  /** The shortest phrase that says something, in ems (see `width`). */
  shortest: number
  /** The widest phrase that the pen takes, in ems: two to three lines of a slide. */
  widest: number
}
