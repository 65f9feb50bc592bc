import phrases from 'virtual:recap/phrases'
import { BREAK, isUnbroken, NO_BREAK_SPACE } from '../deck/breaks.ts'

/**
 * The phrases of a text of the headmatter, found when the deck was built: BudouX's model stays there. A text may
 * be the name of what every object has (`constructor`).
 */
export const phrasesOf = (text: string): string[] => Object.hasOwn(phrases, text) ? phrases[text] as string[] : [text]

/** The same in one piece, as `textOf` gives the texts of a slot; what a line keeps whole is measured whole. */
export const phrased = (text: string): string =>
  phrasesOf(text).map(phrase => isUnbroken(phrase) ? phrase.replaceAll(' ', NO_BREAK_SPACE) : phrase).join(BREAK)
