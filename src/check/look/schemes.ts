import type { DeckSource } from '../evidence.ts'

export type Scheme = 'light' | 'dark'

/** The colour schemes that a deck has, the one that it is looked at first in before the other. */
export const schemesOf = ({ colorSchema }: DeckSource): Scheme[] => colorSchema === 'auto' ? ['light', 'dark'] : [colorSchema]
