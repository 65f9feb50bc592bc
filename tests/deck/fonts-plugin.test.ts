import { expect, it } from 'vitest'
import { fontFaces } from '../../src/deck/fonts.ts'
import { fontsPlugin } from '../../src/deck/fonts-plugin.ts'
import { reservesFor } from '../../src/deck/reserves.ts'

interface Served { server: { fs: { allow: string[] } } }

it.each(['ja', 'en', 'ko', 'zh-Hans'])('a dev server gives away the fonts of a deck in %s, wherever they are installed', (lang) => {
  const { config } = fontsPlugin({ all: () => [], first: () => Promise.resolve([]), lang: () => lang }, '/elsewhere/fonts') as { config?: () => Served }
  const { allow } = (config as () => Served)().server.fs
  const files = [...fontFaces(), ...reservesFor(lang).flatMap(({ slices }) => slices())].map(({ file }) => file)
  expect(files.filter(file => !allow.some(folder => file.startsWith(`${folder}/`)))).toEqual([])
  expect(allow.filter(folder => /node_modules\/?$/.test(folder))).toEqual([])
})
