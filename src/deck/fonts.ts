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

/** Every character of the texts, each once, in order of code point: the same texts cut the same font. */
export function charactersOf(texts: Iterable<string>): string {
  const characters = new Set<string>(ALWAYS)
  for (const text of texts) for (const character of text) characters.add(character)
  return [...characters].filter(character => character >= ' ').sort((a, b) => (a.codePointAt(0) as number) - (b.codePointAt(0) as number)).join('')
}

export const fontFaceRule = ({ family, weight }: FontFace, url: string, format: string): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:block;src:url('${url}') format('${format}')}`
