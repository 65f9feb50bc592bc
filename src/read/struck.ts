import type { PhrasingContent } from 'mdast'

/**
 * Words that their author struck through stand between these two in every text of the report, so that no way to a
 * slide loses that they are: noncharacters, which Unicode keeps for use inside a program (The Unicode Standard §23.7).
 * They are not seen (src/write/visible.ts), and what is written has Markdown's signs in their place.
 */
export const STRUCK = '\uFFFE'
export const UNSTRUCK = '\uFFFF'

const SIGN = /[\uFFFE\uFFFF]/
/** Whether a text has struck words in it. */
export const isStruck = (text: string): boolean => SIGN.test(text)
/**
 * A report's own text, in which the two mean nothing: where it has them, a joiner that is not seen stands, so that
 * nobody strikes somebody's words by what nobody sees. Texts in lists and maps too.
 */
export function withoutSigns<T>(value: T): T {
  if (typeof value === 'string') return (SIGN.test(value) ? value.replace(/[\uFFFE\uFFFF]/g, '\u2060') : value) as T
  if (Array.isArray(value)) return value.map(withoutSigns) as T
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutSigns(one)])) as T
}
/** HTML's ways of saying it. */
export const STRUCK_TAG = /^(?:del|s|strike)$/i
const TAG = /^<\/?(?:del|s|strike)\b/i

/** Whether a place of a text stands between struck words. */
export const isStruckAt = (text: string, at: number): boolean => text.lastIndexOf(STRUCK, at - 1) > text.lastIndexOf(UNSTRUCK, at - 1) && at > 0

/** A part of a text, in which what is struck still is. */
export const struckSlice = (text: string, start: number, end: number): string => (isStruckAt(text, start) ? STRUCK : '') + text.slice(start, end)

/** Whether a part of a text has struck words in it, or is of such. */
export const hasStruck = (text: string, start: number, end: number): boolean => SIGN.test(text.slice(start, end)) || isStruckAt(text, start)

/** Where struck words stand in a text, with their signs. */
export const struckSpans = (text: string): { start: number, end: number }[] => !text.includes(STRUCK)
  ? []
  : [...text.matchAll(/\uFFFE[^\uFFFF]*\uFFFF/g)].map(({ index, 0: struck }) => ({ start: index, end: index + struck.length }))

/** A text in the pieces that are struck and that are not; a sign without its other one reaches to the text's end. */
export function struckPieces(text: string): { text: string, struck: boolean }[] {
  const [first] = SIGN.exec(text) ?? []
  let struck = first === UNSTRUCK
  return text.split(/([\uFFFE\uFFFF])/).flatMap((piece) => {
    if (!SIGN.test(piece)) return piece ? [{ text: piece, struck }] : []
    struck = piece === STRUCK
    return []
  })
}

/** What a heading calls somebody or something has no words struck. */
export const withoutStruck = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap(node => node.type === 'delete' ? withoutStruck(node.children) : node.type === 'html' && TAG.test(node.value) ? [] : [node])
