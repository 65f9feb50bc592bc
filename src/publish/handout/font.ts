import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fontFaceRule } from '../../deck/fonts.ts'
import { readingFonts } from '../../deck/reading-font-plugin.ts'

/** The face for running text, lighter than the slides' own, cut to the characters of the texts, within the rules themselves. */
export async function handoutFont(texts: string[], lang: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-handout-'))
  try {
    const fonts = await readingFonts(texts, lang, folder)
    return (await Promise.all(fonts.map(async ({ face, file, range }) =>
      fontFaceRule(face, { url: `data:font/woff2;base64,${(await readFile(file)).toString('base64')}`, format: 'woff2', range })))).join('\n')
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
