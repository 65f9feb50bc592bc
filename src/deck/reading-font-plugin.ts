import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { replaceFile } from '../write/replace-file.ts'
import { charactersOf } from './fonts.ts'

const ID = 'virtual:recap/reading-font.css'
const require = createRequire(import.meta.url)

/** The deck's family in the weight for long texts, which slides have no use for. */
const face = () => require.resolve('@expo-google-fonts/line-seed-jp/400Regular/LINESeedJP_400Regular.ttf')

/** The reader's view's font, as `virtual:recap/reading-font.css`: a file that a browser loads when it shows a text to read. */
export function readingFontPlugin(texts: () => string[], folder: string): Plugin {
  let building = false
  return {
    name: 'recap:reading-font',
    configResolved(config) {
      building = config.command === 'build'
    },
    // A real file, as with the slides' fonts (fonts-plugin.ts).
    async resolveId(id) {
      if (id !== ID) return undefined
      const font = building ? await cut(charactersOf(texts()), folder) : face()
      const file = join(folder, building ? 'reading.build.css' : 'reading.dev.css')
      // The bold one stands in until this one is there.
      await replaceFile(file, `@font-face{font-family:'Recap Text';font-style:normal;font-weight:400;font-display:swap;src:url('${asUrl(relative(folder, font))}') format('${building ? 'woff2' : 'truetype'}')}`)
      return file
    },
  }
}

const asUrl = (path: string): string => {
  const url = path.replaceAll('\\', '/')
  return url.startsWith('.') ? url : `./${url}`
}

async function cut(characters: string, folder: string): Promise<string> {
  const source = await readFile(face())
  const key = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 16)
  const file = join(folder, `recap-text-400-${key}.woff2`)
  if (!existsSync(file)) await replaceFile(file, await subsetFont(source, characters, { targetFormat: 'woff2' }))
  return file
}
