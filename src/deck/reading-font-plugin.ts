import { join, relative } from 'node:path'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { replaceFile } from '../write/replace-file.ts'
import { allBut, asRange } from './code-points.ts'
import { cutFont } from './cut.ts'
import { deal } from './deal.ts'
import { charactersOf, fontFaceRule, leftToOthers, type FaceName } from './fonts.ts'
import { moreFaces, share } from './more-fonts.ts'
import { reservesFor } from './reserves.ts'

const ID = 'virtual:recap/reading-font.css'
const require = createRequire(import.meta.url)

/** The deck's family in the weight for long texts, which slides have no use for. */
const FACE: FaceName = { family: 'Recap Text', weight: 400 }
const faceFile = () => require.resolve('@expo-google-fonts/line-seed-jp/400Regular/LINESeedJP_400Regular.ttf')

/** A rule for each font of it: LINE Seed JP's, and that of the reserves that have this weight. Bold and emoji are the slides' own. */
export interface ReadingFont { face: FaceName, file: string, range?: string }

/** The face for running text, cut to the characters of the texts, into the folder. */
export async function readingFonts(texts: string[], lang: string, folder: string): Promise<ReadingFont[]> {
  const { own, more } = await share(charactersOf(texts), faceFile(), lang)
  const base = await cutFont({ name: 'recap-text-400', file: faceFile() }, own, folder)
  const hands = (await deal(more, reservesFor(lang))).filter(({ reserve }) => reserve.variable)
  const reserves = await moreFaces(hands, '', { family: FACE.family, weights: [400], folder })
  return [{ face: FACE, file: base }, ...reserves]
}

/** The reader's view's font, as `virtual:recap/reading-font.css`: a file that a browser loads when it shows a text to read. */
export function readingFontPlugin(texts: () => string[], lang: () => string, folder: string): Plugin {
  let building = false
  return {
    name: 'recap:reading-font',
    configResolved(config) {
      building = config.command === 'build'
    },
    // A real file, as with the slides' fonts (fonts-plugin.ts).
    async resolveId(id) {
      if (id !== ID) return undefined
      const fonts = building ? await readingFonts(texts(), lang(), folder) : [wholeFont(lang())]
      const file = join(folder, building ? 'reading.build.css' : 'reading.dev.css')
      // The bold one stands in until this one is there.
      await replaceFile(file, fonts.map(({ face, file, range }) =>
        fontFaceRule(face, { url: asUrl(relative(folder, file)), format: building ? 'woff2' : 'truetype', range }, 'later')).join('\n'))
      return file
    },
  }
}

function wholeFont(lang: string): ReadingFont {
  const left = leftToOthers(lang)
  return { face: FACE, file: faceFile(), ...(left.length > 0 && { range: asRange(allBut(left)) }) }
}

const asUrl = (path: string): string => {
  const url = path.replaceAll('\\', '/')
  return url.startsWith('.') ? url : `./${url}`
}
