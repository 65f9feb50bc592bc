/** A text encoding by its WHATWG name, as `TextDecoder` knows it. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp'

const MARKS: readonly [encoding: Encoding, bytes: readonly number[]][] = [
  ['utf-8', [0xEF, 0xBB, 0xBF]],
  ['utf-16le', [0xFF, 0xFE]],
  ['utf-16be', [0xFE, 0xFF]],
]

/** How much of a file is looked at to tell UTF-16, in bytes. */
const SAMPLE = 1024
const LEAST_EVERYDAY = 0.1

/**
 * The text of a file's bytes: UTF-8 or UTF-16 by its mark or without one, Shift_JIS (as Windows writes
 * it) or EUC-JP; undefined if the bytes are none of these. Every decoder is a strict one of the
 * platform (ICU): a file is an encoding's only if all of it decodes, so a guess cannot lose a character.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return strictly(bytes, marked[0])
  if (bytes.includes(0)) return strictly(bytes, wideEncoding(bytes))
  return strictly(bytes, 'utf-8') ?? japanese(bytes)
}

/** UTF-16 without a mark: the byte order in which the beginning is more of what people write. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  if (bytes.length % 2 === 1) return undefined
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map(encoding => ({ encoding, share: shareOf(EVERYDAY, new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share > LEAST_EVERYDAY ? best.encoding : undefined
}

const shareOf = (pattern: RegExp, text: string): number =>
  CONTROL.test(text) || NOBODYS.test(text) ? 0 : (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)

function strictly(bytes: Uint8Array, encoding: Encoding | undefined): string | undefined {
  if (!encoding) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  }
  catch {
    return undefined
  }
}

/** Shift_JIS and EUC-JP overlap: what both can read is what reads more like Japanese. */
function japanese(bytes: Uint8Array): string | undefined {
  const [best] = (['shift_jis', 'euc-jp'] as const)
    .flatMap(encoding => strictly(bytes, encoding) ?? [])
    .map(text => ({ text, likeness: likeness(text) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness > 0.5 && !isBrokenUtf8(bytes) ? best.text : undefined
}

/** UTF-8 of which a few bytes are broken or cut off is nobody's Shift_JIS, though it may decode as that. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD+/g)?.length ?? 0
  // Of three bytes and more: those of two are found in EUC-JP as well.
  const whole = text.match(/[\u0800-\uFFFC]/g)?.length ?? 0
  return whole > broken || (broken === 1 && text.endsWith('\uFFFD'))
}

/** ASCII, kana and Hangul; in the other byte order they are signs that nobody writes beside one another. */
const EVERYDAY = /[\t\n\r\u0020-\u007E\u3000-\u3002\u3041-\u30FF\uAC00-\uD7A3]/gu
const NOT_ASCII = /[^\0-\x7F]/gu
/** Half-width kana are what the one encoding's characters look like in the other. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\u3000-\u303F\u30A0-\u30FF\uFF01-\uFF5E]/gu
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u007F-\u009F]/u
/** NUL, and what Unicode has given to no character: an end of line in the other byte order is such. */
const NOBODYS = /[\0\p{Cn}]/u
const KANA = /[\u3041-\u3096\u30A1-\u30FC、。]/gu

/** How much of what is not ASCII is Japanese, from 0 to 1, kana and 、。 counting once more. */
function likeness(text: string): number {
  if (CONTROL.test(text)) return 0
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const others = count(NOT_ASCII)
  return others === 0 ? 0 : (count(JAPANESE) + count(KANA)) / others
}

/** The line, from 1, of the first byte that is no UTF-8 text, for messages. */
export function firstBrokenLine(bytes: Uint8Array): number {
  const zero = bytes.indexOf(0)
  let line = 1
  let start = 0
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0A) continue
    const here = bytes.subarray(start, end)
    if ((zero >= start && zero < end) || strictly(here, 'utf-8') === undefined) return line
    line++
    start = end + 1
  }
  return 1
}
