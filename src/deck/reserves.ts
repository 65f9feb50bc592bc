import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { once } from '../once.ts'
import { fromRange, LAST, type Span } from './code-points.ts'
import { scriptOf } from './language.ts'

/**
 * A font for characters that LINE Seed JP does not have. All are under the SIL Open Font License 1.1 and come
 * from npm. Those with very many characters are taken as Fontsource has them, in slices of one variable font by how
 * often characters are used together: a tenth of the size of the same font as static files.
 */
export interface Reserve {
  /** What cuts of it are called, as files and, with the weight, in a PDF. */
  name: string
  slices: () => Slice[]
  /** Its weights go from 100 to 900; other fonts have one, which stands for all. */
  variable: boolean
  /** How large it is drawn, in per cent of the type size, where not as large as others. */
  size?: number
}

export interface Slice {
  file: string
  /** What its package says that it has: more than that it never has. */
  claims: Span[]
}

const require = createRequire(import.meta.url)

const RESERVES = {
  latin: sliced('noto-sans', 'NotoSans'),
  kore: sliced('noto-sans-kr', 'NotoSansKR'),
  hans: sliced('noto-sans-sc', 'NotoSansSC'),
  hant: sliced('noto-sans-tc', 'NotoSansTC'),
  // Drawn on 1.27 em, it would stand out of the line: as wide as a Japanese character.
  emoji: { ...whole('@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf', 'NotoEmoji'), size: 78 },
  symbols: whole('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf', 'NotoSansSymbols2'),
  // Drawn in 16 px, but there is no letter of any script that it does not have: (๑˃ᴗ˂) is no row of boxes.
  rest: whole('@fontsource/unifont/files/unifont-latin-400-normal.woff2', 'Unifont'),
} satisfies Record<string, Reserve>

type ReserveName = keyof typeof RESERVES

/** Han characters in the forms of the language first; where it has none, in those that come nearest to Japan's. */
const ORDERS: Record<string, ReserveName[]> = {
  Hans: ['hans', 'latin', 'hant', 'kore', 'emoji', 'symbols', 'rest'],
  Hant: ['hant', 'latin', 'hans', 'kore', 'emoji', 'symbols', 'rest'],
}
const ORDER: ReserveName[] = ['latin', 'emoji', 'kore', 'hant', 'hans', 'symbols', 'rest']

/** The fonts that are asked for what LINE Seed JP does not have, one after the other. */
export const reservesFor = (lang: string): Reserve[] => (ORDERS[scriptOf(lang)] ?? ORDER).map(name => RESERVES[name])

function sliced(id: string, name: string): Reserve {
  return { name, variable: true, slices: once(() => slicesOf(id)) }
}

/** By the package's own list: `"[12]": "U+AC00-AC03,…"` is the slice 12, and `latin` one of that name. */
function slicesOf(id: string): Slice[] {
  const list = require.resolve(`@fontsource-variable/${id}/unicode.json`)
  const ranges = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  return Object.entries(ranges).map(([key, range]) => ({
    file: join(dirname(list), 'files', `${id}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    claims: fromRange(range),
  }))
}

function whole(file: string, name: string): Reserve {
  return { name, variable: false, slices: once(() => [{ file: require.resolve(file), claims: [[0, LAST]] }]) }
}
