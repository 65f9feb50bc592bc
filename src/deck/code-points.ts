/** Code points from one to another, both included. */
export type Span = [from: number, to: number]

export const LAST = 0x10FFFF

export const codePoint = (character: string): number => character.codePointAt(0) as number

/** The spans of a text's characters. */
export const spansOf = (characters: string): Span[] => [...characters].map((character): Span => [codePoint(character), codePoint(character)])

export const isIn = (code: number, spans: Span[]): boolean => spans.some(([from, to]) => from <= code && code <= to)

/** The same code points in as few spans as can be, in order. */
export function joined(spans: Span[]): Span[] {
  return spans.map(([from, to]): Span => [from, to]).sort(([a], [b]) => a - b).reduce<Span[]>((all, [from, to]) => {
    const last = all.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else all.push([from, to])
    return all
  }, [])
}

/** All code points that are not in the spans. */
export function allBut(spans: Span[]): Span[] {
  const taken = joined(spans)
  return [[-1, -1] as Span, ...taken].map(([, to], index): Span => [to + 1, (taken[index]?.[0] ?? LAST + 1) - 1]).filter(([from, to]) => from <= to)
}

/** As CSS says it: `U+20-7E,U+A0`. */
export const asRange = (spans: Span[]): string => spans.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',')

/** What CSS says: `U+20-7E, U+A0`, in hexadecimal digits of either case. */
export const fromRange = (range: string): Span[] => range.split(',').map((part): Span => {
  const [from = '', to = from] = part.trim().slice(2).split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
})

const hex = (code: number): string => code.toString(16).toUpperCase()
