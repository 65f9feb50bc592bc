const CONTROL = /[\x00-\x08\x0B-\x1F\x7F]/g
/** C1 controls, and what turns the direction of the text after it. */
const UNSEEN = /[\x80-\x9F\u202A-\u202E\u2066-\u2069]/g

/**
 * Somebody else's text with nothing in it that acts: what a terminal would
 * obey or what would turn text around is shown as a sign (␛, �) instead.
 */
export const printable = (text: string): string => text
  .replace(/\r\n?/g, '\n')
  .replace(CONTROL, sign => sign === '\x7F' ? '␡' : String.fromCharCode(0x2400 + sign.charCodeAt(0)))
  .replace(UNSEEN, '\uFFFD')
