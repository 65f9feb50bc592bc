/** Small words within names, as a part of a pattern: Ludwig van Beethoven. */
export const PARTICLES = 'de|da|van|von|der|den|del|della|di|dos|bin|al|el|la|le|ter|ten'

/** A given name and a surname at least, as a part of a pattern: one word alone may be anything that does something. */
export const FULL_NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|${PARTICLES})){1,3}`

/** The same where a small word behind the surname begins something else: Ada Lovelace de Example, Ada Lovelace den Aufbau. */
export const NAME_AND_SURNAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s(?:${PARTICLES})){0,2}\s\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?`
