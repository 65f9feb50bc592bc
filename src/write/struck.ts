import { isStruck, struckPieces } from '../read/struck.ts'
import { visible } from './visible.ts'

/** Markdown's signs open and close beside letters wherever they stand; beside others not always (CommonMark 0.31 §6.2). */
const SIGNS_HOLD = /^[\p{L}\p{N}](?:[^]*[\p{L}\p{N}])?$/u

/** Writes a text with what is struck in it struck through, and the white space between its pieces kept as one space. */
export function writeStruck(text: string, write: (plain: string) => string): string {
  if (!isStruck(text)) return write(text)
  const pieces = struckPieces(text).filter(piece => piece.struck ? visible(piece.text).trim() : true)
  if (!pieces.some(({ struck }) => struck)) return write(text)
  return pieces.map(({ text, struck }) => {
    const words = write(text)
    const signed = !struck ? words : SIGNS_HOLD.test(visible(text).trim()) ? `~~${words}~~` : `<s>${words}</s>`
    return words ? (/^\s/.test(text) ? ' ' : '') + signed + (/\s$/.test(text) ? ' ' : '') : text ? ' ' : ''
  }).join('').trim()
}
