import phrases from 'virtual:recap/phrases'
import { BREAK } from '../deck/breaks.ts'

/** The phrases of a text of the headmatter, found when the deck was built: BudouX's model stays there. */
export const phrasesOf = (text: string): string[] => phrases[text] ?? [text]

/** The same in one piece, as `textOf` gives the texts of a slot. */
export const phrased = (text: string): string => phrasesOf(text).join(BREAK)
