import { createRequire } from 'node:module'
import { allBut, asRange, codePoint, joined, spansOf, type Span } from './code-points.ts'
import { scriptOf } from './language.ts'

/** A weight of one of the deck's families, and the whole font that it is cut from. */
export interface FontFace extends FaceName { weight: number, file: string, name: string }

/** How a style sheet asks for a face. `weight` may be a range, as `400 900`. */
export interface FaceName {
  family: string
  weight: number | string
  /** How large it is drawn, in per cent of the type size. */
  size?: number
}

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

/**
 * What LINE Seed JP has and leaves to the font of the deck's language (reserves.ts): it draws Han characters
 * as Japan does, and punctuation in Japanese places. Quotation marks, dashes and the ellipsis are as wide as a character in Chinese.
 */
const CHINESE: Span[] = [[0x2014, 0x2014], [0x201C, 0x201D], [0x2026, 0x2026], [0x2E80, 0x303F], [0x3200, 0x9FFF], [0xF900, 0xFAFF], [0xFE30, 0xFE4F], [0xFF00, 0xFF60], [0x20000, 0x3FFFF]]
const LEFT: Record<string, Span[]> = { Hans: CHINESE, Hant: CHINESE, Kore: [[0x2E80, 0x2FDF], [0x3400, 0x9FFF], [0xF900, 0xFAFF]] }

export const leftToOthers = (lang: string): Span[] => LEFT[scriptOf(lang)] ?? []

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
export interface FontSource { url: string, format: 'woff2' | 'truetype', range?: string | undefined }

/**
 * Text waits for a font that comes at once, for it is there in a moment. `later`: text shows in another font
 * until this one is there; src/theme/load-fonts.ts goes by that.
 */
export const fontFaceRule = ({ family, weight, size }: FaceName, { url, format, range }: FontSource, when: 'at once' | 'later' = 'at once'): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:${when === 'later' ? 'swap' : 'block'};src:url('${url}') format('${format}')${size ? `;size-adjust:${size}%` : ''}${range ? `;unicode-range:${range}` : ''}}`

/** What has no shape and so is no reason to ask for another font: control characters and spaces, signs that join and choose shapes. */
const SHAPELESS: Span[] = [[0, 0x20], [0xA0, 0xA0], [0x200B, 0x200D], [0xFE0E, 0xFE0F]]

/** The characters, and all others, as CSS says it: two faces with these ranges never both have a character. */
export function unicodeRanges(characters: string): { these: string, others: string } {
  const spans = joined([...SHAPELESS, ...spansOf(characters)])
  return { these: asRange(spans), others: asRange(allBut(spans)) }
}
