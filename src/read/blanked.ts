/** A text as white space of the same length, its lines kept. */
export const blanked = (text: string): string => text.replace(/[^\n]/g, ' ')
