/** The parts of an address after which it may break where it is printed: after its signs, not within a word or number. */
export const addressParts = (url: string): string[] => url.split(/(?<=[/?&=#-])(?!\/)/)
