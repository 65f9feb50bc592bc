/**
 * What of a report's characters a deck keeps: all that is seen, and the joiners that letters and emoji need.
 * What would change how others are shown is left out. Embeddings, overrides and isolates turn round
 * all that stands behind them on a line (Unicode Standard Annex #9, §2.1 to §2.5; the marks of §2.6, which only say
 * which way they read themselves, stay); other controls are no text, and noncharacters no characters.
 */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g
const CONTROL = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g
/** White space that is a control, too: a vertical tab, a form feed, NEL. */
const SPACE = /[\v\f\x85]/g

/** A text in which half characters (lone surrogates), which no file can hold, are U+FFFD. */
export const wellFormed = (text: string): string => text.toWellFormed()

/** All of these, and halves: hardly a text has one. */
const ANY = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/

/** A text without characters that are not seen and change how others are. */
export const visible = (text: string): string =>
  ANY.test(text) ? wellFormed(text).replace(SPACE, ' ').replace(REORDERING, '').replace(CONTROL, '') : text
