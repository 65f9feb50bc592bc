import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { charactersOf } from '../../deck/fonts.ts'

const require = createRequire(import.meta.url)

/**
 * The face for running text, lighter than the slides' own: LINE Seed JP Regular, cut to the characters of
 * the texts, within the rule itself.
 */
export async function handoutFont(texts: string[]): Promise<string> {
  const { default: subsetFont } = await import('subset-font')
  const source = await readFile(require.resolve('@expo-google-fonts/line-seed-jp/400Regular/LINESeedJP_400Regular.ttf'))
  const cut = await subsetFont(source, charactersOf(texts), { targetFormat: 'woff2' })
  return `@font-face{font-family:'Recap Text';font-weight:400;font-display:block;src:url('data:font/woff2;base64,${Buffer.from(cut).toString('base64')}') format('woff2')}`
}
