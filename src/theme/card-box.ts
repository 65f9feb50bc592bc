import { fits, linesAt, scale, widestPhrase } from './type-fit.ts'

/** Four cards stand two by two, each beside its station; fewer side by side. */
export const isSquare = (cards: number): boolean => cards > 3

/** The width in px of one of so many cards. */
export const cardWidth = (cards: number): number => isSquare(cards) ? 348 : (884 - 44 * (cards - 1)) / Math.max(1, cards)

/** The smallest type of a term and of what is said of it. */
const SMALLEST = { term: 28, note: 24 }

/** A term has so much of its card's width, and so many lines at most in its smallest type: what is longer is a sentence. */
const TERM = { share: 0.95, lines: 2, leading: 1.15 }
/** Above what stands on a card and below it, px: of four its gaps; of fewer the station, what parts term and note, the lower edge. */
const around = (cards: number): number => isSquare(cards) ? 28 : 90 + 12 + 28

/** The lines that terms take in their smallest type, none without a term; undefined if one of them is longer than a term may be. */
export function termLines(terms: string[], cards: number): number | undefined {
  const lines = Math.max(0, ...terms.map(term => linesAt(term, SMALLEST.term, cardWidth(cards) * TERM.share)))
  return lines > TERM.lines ? undefined : lines
}

/** The room of what a card says, in px, below its term of so many lines if it has one, on a field so many px high. */
export function noteBox(cards: number, lines: number, field = Infinity): { width: number, height: number, leading: number } {
  const most = isSquare(cards) ? 76 : lines > 0 ? 140 : 180
  const room = heightOf(cards, field) - around(cards) - lines * SMALLEST.term * 1.3
  return { width: cardWidth(cards), height: Math.max(0, Math.min(most, room)), leading: 1.4 }
}

/** The height of a card on a field so many px high. */
const heightOf = (cards: number, field: number): number => isSquare(cards) ? field / 2 : field

/** The largest type, up to a size, in which terms stand above their notes, each so many px high, on a field. */
export function termSize(terms: string[], notes: number[], { largest, field }: { largest: number, field: number }): number {
  const width = cardWidth(terms.length) * TERM.share
  const room = heightOf(terms.length, field) - around(terms.length)
  const isIn = (size: number) => terms.every((term, index) => linesAt(term, size, width) * size * TERM.leading <= room - (notes[index] ?? 0))
  return [largest, ...scale(largest, SMALLEST.term)].find(isIn) ?? SMALLEST.term
}

const IN_BRACKETS = /^([^(（]+)[(（]([^()（）]+)[)）]$/u

/** Whether texts go on cards side by side with no phrase of them broken. BREAK stands between their phrases. */
export function areCards(texts: string[], field?: number): boolean {
  const found = texts.map(text => IN_BRACKETS.exec(text))
  const lines = termLines(found.flatMap(match => match?.[1] ?? []), texts.length)
  const box = noteBox(texts.length, lines ?? 0, field)
  return texts.every((text, index) => {
    const [, term = '', note = text] = (lines && found[index]) || []
    return widestPhrase([term]) * SMALLEST.term <= box.width * TERM.share && fits([note], SMALLEST.note, box)
  })
}
