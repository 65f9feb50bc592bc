/** How many person colours styles/tokens.css defines; the tenth person begins again with the first. */
export const PALETTE_SIZE = 9

export const colourOf = (index: number): number => index % PALETTE_SIZE + 1
