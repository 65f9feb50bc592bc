import { createRequire } from 'node:module'

/** A weight of one of the deck's families, and the whole font that it is cut from. */
export interface FontFace { family: string, weight: number, file: string, name: string }

const require = createRequire(import.meta.url)

/**
 * The deck's own fonts: LINE Seed JP for everything, JetBrains Mono for code,
 * both under the SIL Open Font License 1.1. Whole static TrueType files come
 * from npm (@expo-google-fonts), so nothing is fetched when a deck is made.
 */
export const fontFaces = (): FontFace[] => [
  { family: 'Recap Sans', weight: 700, name: 'recap-sans-700', file: require.resolve('@expo-google-fonts/line-seed-jp/700Bold/LINESeedJP_700Bold.ttf') },
  { family: 'Recap Sans', weight: 800, name: 'recap-sans-800', file: require.resolve('@expo-google-fonts/line-seed-jp/800ExtraBold/LINESeedJP_800ExtraBold.ttf') },
  { family: 'Recap Mono', weight: 500, name: 'recap-mono-500', file: require.resolve('@expo-google-fonts/jetbrains-mono/500Medium/JetBrainsMono_500Medium.ttf') },
]

/** Always in the deck's fonts: what the deck's own components and Slidev's controls may show. */
const ALWAYS = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ ©«»·–—‘’“”•…、。「」『』（）・ー！？'

/** Every character of the texts, and those that a deck always needs. */
export const charactersOf = (texts: Iterable<string>): string => charactersIn([ALWAYS, ...texts])

/** Every character of the texts, each once, in order of code point: the same texts cut the same font. */
export function charactersIn(texts: Iterable<string>): string {
  const characters = new Set<string>()
  for (const text of texts) for (const character of text) characters.add(character)
  return [...characters].filter(character => character >= ' ').sort((a, b) => codePoint(a) - codePoint(b)).join('')
}

/** Where a cut of a font is taken from, and for which characters: all if there is no range. */
export interface FontSource { url: string, format: 'woff2' | 'truetype', range?: string }

/**
 * Text waits for a font that comes at once, for it is there in a moment. `later`: text shows in another font
 * until this one is there; src/theme/load-fonts.ts goes by that.
 */
export const fontFaceRule = ({ family, weight }: FontFace, { url, format, range }: FontSource, when: 'at once' | 'later' = 'at once'): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:${when === 'later' ? 'swap' : 'block'};src:url('${url}') format('${format}')${range ? `;unicode-range:${range}` : ''}}`

/** What has no shape and so is no reason to ask for another font: control characters and spaces, signs that join and choose shapes. */
const SHAPELESS: Span[] = [[0, 0x20], [0xA0, 0xA0], [0x200B, 0x200D], [0xFE0E, 0xFE0F]]
const LAST = 0x10FFFF

type Span = [from: number, to: number]

/** The characters, and all others, as CSS says it: two faces with these ranges never both have a character. */
export function unicodeRanges(characters: string): { these: string, others: string } {
  const spans = joined([...SHAPELESS, ...[...characters].map((character): Span => [codePoint(character), codePoint(character)])])
  const gaps = spans.map(([, to], index): Span => [to + 1, (spans[index + 1]?.[0] ?? LAST + 1) - 1]).filter(([from, to]) => from <= to)
  return { these: asRange(spans), others: asRange(gaps) }
}

function joined(spans: Span[]): Span[] {
  return spans.sort(([a], [b]) => a - b).reduce<Span[]>((all, [from, to]) => {
    const last = all.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else all.push([from, to])
    return all
  }, [])
}

const asRange = (spans: Span[]): string => spans.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',')
const hex = (code: number): string => code.toString(16).toUpperCase()
const codePoint = (character: string): number => character.codePointAt(0) as number
