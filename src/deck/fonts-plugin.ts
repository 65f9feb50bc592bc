import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { replaceFile } from '../write/replace-file.ts'
import { charactersOf, fontFaceRule, fontFaces, type FontFace } from './fonts.ts'

const ID = 'virtual:recap/fonts.css'

/**
 * The deck's fonts, as `virtual:recap/fonts.css`. The dev server gets the whole
 * fonts, so that whatever is typed is shown; a build gets fonts cut to the
 * characters of the deck as it is at that moment, hand-written pages too.
 */
export function fontsPlugin(texts: () => string[], folder: string): Plugin {
  let building = false
  return {
    name: 'recap:fonts',
    configResolved(config) {
      building = config.command === 'build'
    },
    // A real file, so that Vite takes the fonts that it names as assets like any others.
    async resolveId(id) {
      if (id !== ID) return undefined
      const faces = fontFaces()
      const urls = building ? await cutFonts(faces, charactersOf(texts()), folder) : faces.map(face => face.file)
      const format = building ? 'woff2' : 'truetype'
      const css = faces.map((face, index) => fontFaceRule(face, asUrl(folder, urls[index] as string), format)).join('\n')
      const file = join(folder, building ? 'fonts.build.css' : 'fonts.dev.css')
      await replaceFile(file, css)
      return file
    },
  }
}

/** Cuts fonts to characters. A cut that was made before is taken from the folder. */
async function cutFonts(faces: FontFace[], characters: string, folder: string): Promise<string[]> {
  return await Promise.all(faces.map(async (face) => {
    const source = await readFile(face.file)
    const key = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 16)
    const file = join(folder, `${face.name}-${key}.woff2`)
    if (!existsSync(file)) await replaceFile(file, await subsetFont(source, characters, { targetFormat: 'woff2' }))
    return file
  }))
}

const asUrl = (folder: string, file: string): string => {
  const path = relative(folder, file).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
