/** Kinds of pictures that browsers show, by their usual file name extension. */
export type Kind = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg'

const ascii = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1')

const KINDS: Record<Kind, (bytes: Uint8Array) => boolean> = {
  png: bytes => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1A\n',
  jpg: bytes => ascii(bytes, 0, 3) === '\xFF\xD8\xFF',
  gif: bytes => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)),
  webp: bytes => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
  // The file's brand, or one of those that it goes with (ISO/IEC 14496-12, 4.3).
  avif: bytes => ascii(bytes, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(bytes, 8, 32)),
  svg: bytes => /^\uFEFF?\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('utf8')),
}

/** What a file is by its content, whatever its name says; undefined if it is no picture. */
export const kindOf = (bytes: Uint8Array): Kind | undefined =>
  (Object.keys(KINDS) as Kind[]).find(kind => KINDS[kind](bytes))

const SCRIPTS: readonly RegExp[] = [
  // Under whatever prefix, of SVG or of HTML within it.
  /<[^\s<>"'=]*(?:script|foreignObject|iframe|object|embed)/i,
  /http:\/\/www\.w3\.org\/1999\/xhtml/i,
  /[\s"'/]on\w+\s*=/i,
  /javascript:/i,
  // What brings in something else that may have one: entities, a stylesheet (XSLT makes elements), a drawing in an address.
  /<!ENTITY|<\?xml-stylesheet/i,
  /<[^\s<>"'=]*use\s[^<>]*href\s*=\s*["']\s*data:/i,
  // No characters of XML: some encodings hide others behind them.
  /[\0-\x08\v\f\x0E-\x1F]/,
]

/** Shown as a picture, a drawing's script does not run; opened by its own address, it would. */
export function hasScript(drawing: string): boolean {
  const text = drawing.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) => character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
  return SCRIPTS.some(pattern => pattern.test(text))
}

/** A character by its number: nothing for controls, over which addresses are read. */
const character = (code: number): string => code > 0x1F && code <= 0x10FFFF ? String.fromCodePoint(code) : ''

/** A picture's file name with an extension that says what it is. */
export function named(name: string, kind: Kind): string {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase().replace('jpeg', 'jpg')
  return extension === kind ? name : `${name.replace(/\.[^.]*$/, '')}.${kind}`
}
