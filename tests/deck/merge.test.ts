import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { expect, it } from 'vitest'
import { fontFaces } from '../../src/deck/fonts.ts'
import { merge } from '../../src/deck/merge.ts'
import { codePointsOf } from '../support/font.ts'

const part = async (characters: string) => subsetFont(await readFile(fontFaces()[0]?.file as string), characters, { targetFormat: 'sfnt' })

it('one font is made of several, also where two of them have the same character', async () => {
  const merged = await merge([await part('かな'), await part('なに'), await part('ぬか')], 'RecapTest-700')
  const codes = codePointsOf(Buffer.from(merged))
  for (const character of 'かなにぬ') expect(codes).toContain(character.codePointAt(0))
})
