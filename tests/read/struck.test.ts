import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/read/sentences.ts'
import { htmlBlocks } from '../support/struck.ts'
import { headingOf, proseOf } from '../support/markdown.ts'
import { STRUCK, struckPieces, UNSTRUCK } from '../../src/read/struck.ts'
import { markedTexts } from '../support/prose.ts'

/** A text with its struck words in square brackets. */
const shown = (text: string) => struckPieces(text).map(piece => piece.struck ? `[${piece.text}]` : piece.text).join('')

describe('words that are struck through', () => {
  it.each<[name: string, markdown: string, text: string]>([
    ['at the beginning', '~~全部消す~~ 要約してから消す', '[全部消す] 要約してから消す'],
    ['in the middle', '前~~の話~~後', '前[の話]後'],
    ['all of them', '~~全部~~', '[全部]'],
    ['with emphasis and a link in them', '~~前の**強い**[資料](https://a.example)など~~は', '[前の強い資料など]は'],
    ['one strike in the other', '~~前<del>中</del>後~~終', '[前中後]終'],
    ['in HTML', '前<s>の</s>話<del>の</del>後', '前[の]話[の]後'],
    ['in HTML that nobody closed', '前<del>後', '前[後]'],
    ['closed but not opened', '前</del>後', '前後'],
    ['nothing', '前<del></del>後', '前後'],
    ['on a line of their own', '前の行\n~~中の行~~\n後の行', '前の行[中の行]後の行'],
    ['at the end of a line of words', 'one ~~two~~\nthree', 'one [two] three'],
    ['in code, not at all', '`~~a~~`', '~~a~~'],
  ])('stay struck: %s', (_, markdown, text) => {
    expect(shown(proseOf(markdown).text)).toBe(text)
  })

  it('keep what is marked in and around them', () => {
    expect(markedTexts(proseOf('==~~一冊~~二冊==にする')).map(shown)).toEqual(['[一冊]二冊'])
  })

  it('are no part of what a heading calls something', () => {
    expect(headingOf('### ~~旧い~~<del>題</del>新しい題').prose.text).toBe('旧い題新しい題')
  })

  it('end a sentence where they end', () => {
    expect(sentences(proseOf('~~一つ目。~~ 二つ目。三つ目。'), 'ja').map(({ text }) => shown(text))).toEqual(['[一つ目。]', '二つ目。', '三つ目。'])
  })

  it('are those of a page, too', async () => {
    expect((await htmlBlocks('<p>前<del>の話</del>後</p>')).map(shown)).toEqual(['前[の話]後'])
  })
})

it.each([
  ['a sign that is not closed', `前${STRUCK}後`, '前[後]'],
  ['a sign that was not opened', `前${UNSTRUCK}後`, '[前]後'],
])('%s reaches to the end of the text', (_, text, expected) => {
  expect(shown(text)).toBe(expected)
})
