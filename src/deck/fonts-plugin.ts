import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
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
  let base = '/'
  /** The files of the small cuts. */
  let opening: string[] = []
  return {
    name: 'recap:fonts',
    configResolved(config) {
      building = config.command === 'build'
      base = config.base
    },
    // A real file, so that Vite takes the fonts that it names as assets like any others.
    async resolveId(id) {
      if (id !== ID) return undefined
      const file = join(folder, building ? 'fonts.build.css' : 'fonts.dev.css')
      if (building) {
        const built = await builtFonts(texts, folder)
        opening = built.opening
        await replaceFile(file, built.css)
      }
      else {
        await replaceFile(file, wholeFonts(folder))
      }
      return file
    },
    // The page itself asks for the small cuts: they come with the program, not after it. No browser complains
    // of having got them for nothing, on whatever slide, for src/theme/load-fonts.ts takes them.
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => Object.values(bundle)
        .filter(output => output.type === 'asset' && output.originalFileNames.some(name => opening.includes(basename(name))))
        .map(({ fileName }) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: base + fileName }, injectTo: 'head' as const })),
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
async function builtFonts({ all, first }: FontTexts, folder: string): Promise<{ css: string, opening: string[] }> {
  const characters = charactersOf(all())
  const shown = charactersIn(await first())
  const { these, others } = unicodeRanges(shown)
  const opening: string[] = []
  const rules = await Promise.all(fontFaces().map(async (face) => {
    const whole = { url: asUrl(folder, await cutFont(face, characters, folder)), format: 'woff2' as const }
    if (face.family !== 'Recap Sans') return [fontFaceRule(face, whole)]
    const small = await cutFont(face, shown, folder)
    opening.push(basename(small))
    return [fontFaceRule(face, { ...whole, url: asUrl(folder, small), range: these }), fontFaceRule(face, { ...whole, range: others }, 'later')]
  }))
  return { css: rules.flat().join('\n'), opening }
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
