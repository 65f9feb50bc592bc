import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { replaceFile } from '../write/replace-file.ts'
import { charactersIn, charactersOf, fontFaceRule, fontFaces, unicodeRanges, type FontFace } from './fonts.ts'

const ID = 'virtual:recap/fonts.css'

/** What the fonts are cut to. */
export interface FontTexts {
  /** Everything that the deck shows. */
  all: () => string[]
  /** What the first slide shows. */
  first: () => Promise<string[]>
}

/**
 * The deck's fonts, as `virtual:recap/fonts.css`. The dev server gets the whole
 * fonts, so that whatever is typed is shown; a build gets fonts cut to the
 * characters of the deck as it is at that moment, hand-written pages too.
 */
export function fontsPlugin(texts: FontTexts, folder: string): Plugin {
  let building = false
  return {
    name: 'recap:fonts',
    configResolved(config) {
      building = config.command === 'build'
    },
    // A real file, so that Vite takes the fonts that it names as assets like any others.
    async resolveId(id) {
      if (id !== ID) return undefined
      const file = join(folder, building ? 'fonts.build.css' : 'fonts.dev.css')
      await replaceFile(file, building ? await builtFonts(texts, folder) : wholeFonts(folder))
      return file
    },
  }
}

const wholeFonts = (folder: string): string =>
  fontFaces().map(face => fontFaceRule(face, { url: asUrl(folder, face.file), format: 'truetype' })).join('\n')

/**
 * Text comes in two cuts: a small one with what the first slide shows, and one with all characters, which a
 * visitor gets as soon as that slide is there, or when a slide asks for a character that the small one has
 * not. The second has the first's characters too, and takes over from it (src/theme/load-fonts.ts): were
 * they parted, letters from different cuts would stand side by side in a word without their kerning.
 */
async function builtFonts({ all, first }: FontTexts, folder: string): Promise<string> {
  const characters = charactersOf(all())
  const opening = charactersIn(await first())
  const { these, others } = unicodeRanges(opening)
  const rules = await Promise.all(fontFaces().map(async (face) => {
    const source = async (text: string, range?: string) => ({ url: asUrl(folder, await cutFont(face, text, folder)), format: 'woff2' as const, ...range && { range } })
    return face.family === 'Recap Sans'
      ? [fontFaceRule(face, await source(opening, these)), fontFaceRule(face, await source(characters, others), 'later')]
      : [fontFaceRule(face, await source(characters))]
  }))
  return rules.flat().join('\n')
}

/** Cuts a font to characters. A cut that was made before is taken from the folder. */
async function cutFont(face: FontFace, characters: string, folder: string): Promise<string> {
  const source = await readFile(face.file)
  const key = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 16)
  const file = join(folder, `${face.name}-${key}.woff2`)
  if (!existsSync(file)) await replaceFile(file, await subsetFont(source, characters, { targetFormat: 'woff2' }))
  return file
}

const asUrl = (folder: string, file: string): string => {
  const path = relative(folder, file).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
