import { fits, widestPhrase } from './type-fit.ts'

/** Four cards stand two by two, each beside its station; fewer side by side. */
export const isSquare = (cards: number): boolean => cards > 3

/** The width in px of one of so many cards. */
export const cardWidth = (cards: number): number => isSquare(cards) ? 348 : (884 - 44 * (cards - 1)) / Math.max(1, cards)

/** The smallest type of a term and of what is said of it. */
const SMALLEST = { term: 28, note: 24 }

/** The room of what a card says, in px, below its term if it has one, on a field so many px high. */
export function noteBox(cards: number, hasTerms: boolean, field = Infinity): { width: number, height: number, leading: number } {
  const [most, around] = isSquare(cards) ? [76, 28] : [hasTerms ? 140 : 180, 90 + 12 + 28]
  const room = (isSquare(cards) ? field / 2 : field) - around - (hasTerms ? SMALLEST.term * 1.3 : 0)
  return { width: cardWidth(cards), height: Math.max(0, Math.min(most, room)), leading: 1.4 }
}

const TERM = /^([^(（]+)[(（]([^()（）]+)[)）]$/u

/** Whether texts go on cards side by side with no phrase of them broken. BREAK stands between their phrases. */
export function areCards(texts: string[], field?: number): boolean {
  const terms = texts.map(text => TERM.exec(text))
  const box = noteBox(texts.length, terms.some(Boolean), field)
  return texts.every((text, index) => {
    const [, term = '', note = text] = terms[index] ?? []
    return widestPhrase([term]) * SMALLEST.term <= box.width * 0.95 && fits([note], SMALLEST.note, box)
  })
}
