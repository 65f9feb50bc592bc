import { describe, expect, it } from 'vitest'
import { sourceOffset } from '../../src/read/prose.ts'
import { markedTexts } from '../support/prose.ts'
import { blocksOf, proseOf } from '../support/markdown.ts'

describe('marks', () => {
  it.each<[name: string, markdown: string, text: string, marks: string[]]>([
    ['a whole paragraph', '==全部==', '全部', ['全部']],
    ['several in one paragraph', 'a==b==c==d==e', 'abcde', ['b', 'd']],
    ['that begin with a Japanese bracket', 'これは==「いつかは」と思う==話', 'これは「いつかは」と思う話', ['「いつかは」と思う']],
    ['that are a Japanese bracket, between letters', '参加したときに==「参加したい!」==と思って', '参加したときに「参加したい!」と思って', ['「参加したい!」']],
    ['that end with punctuation', '==向かいました!== なぜか', '向かいました! なぜか', ['向かいました!']],
    ['around a link', '==前の[リンク](https://a.example)の後==です', '前のリンクの後です', ['前のリンクの後']],
    ['inside a link', '[==採用==](https://a.example)', '採用', ['採用']],
    ['around emphasis', '==**とても**_良い_==', 'とても良い', ['とても良い']],
    ['around a soft line break', '==一行目の\n二行目==', '一行目の二行目', ['一行目の二行目']],
    ['of Latin words', 'I ==learned a lot== there', 'I learned a lot there', ['learned a lot']],
  ])('are read: %s', (_, markdown, text, marks) => {
    const prose = proseOf(markdown)
    expect(prose.text).toBe(text)
    expect(markedTexts(prose)).toEqual(marks)
  })

  it.each<[name: string, markdown: string, text: string, marks: string[]]>([
    ['never closed', '始まり ==終わらない', '始まり ==終わらない', []],
    ['never closed, after one that is', '==a== と ==b', 'a と ==b', ['a']],
    ['in inline code', 'Go では `a == b && c == d` です', 'Go では a == b && c == d です', []],
  ])('stay text where they are %s', (_, markdown, text, marks) => {
    const prose = proseOf(markdown)
    expect(prose.text).toBe(text)
    expect(markedTexts(prose)).toEqual(marks)
  })

  it.each([
    ['comparisons', 'if a == b and c == d'],
    ['four in a row', '前 ==== 後'],
  ])('are none where they are %s', (_, markdown) => {
    expect(proseOf(markdown).text).toBe(markdown)
  })

  it('that nobody closed do not move the links after them', () => {
    const prose = proseOf('あ ==い [う](https://a.example) え')
    expect(prose.text).toBe('あ ==い う え')
    expect(prose.links.map(({ start, end }) => prose.text.slice(start, end))).toEqual(['う'])
  })
})

describe('soft line breaks', () => {
  it.each([
    ['あ\nい', 'あい'],
    ['終わり。\n始まり', '終わり。始まり'],
    ['「括弧」\n『括弧』', '「括弧」『括弧』'],
    ['カタカナー\n漢字', 'カタカナー漢字'],
    ['one\ntwo', 'one two'],
    ['日本語\nLatin', '日本語 Latin'],
    ['Latin\n日本語', 'Latin 日本語'],
    ['あ\n  い', 'あい'],
    ['한국\n말', '한국 말'],
    ['字の\n　字下げ', '字の 字下げ'],
  ])('%j is read as %j: nothing between two characters of scripts without spaces, a space elsewhere, and where the next line is set in', (markdown, text) => {
    expect(proseOf(markdown).text).toBe(text)
  })

  it('hard ones are a space', () => {
    expect(proseOf('one  \ntwo').text).toBe('one two')
  })

  it.each([
    ['the end of a mark', '==これは==\n大事です', 'これは大事です'],
    ['the end of a link', '[これは](https://a.example)\n大事です', 'これは大事です'],
  ])('are nothing between CJK characters beside %s too', (_, markdown, text) => {
    expect(proseOf(markdown).text).toBe(text)
  })

  it.each([
    ['a mark', 'これは\n==大事==です', 'これは大事です'],
    ['a link', 'これは\n[大事](https://a.example)です', 'これは大事です'],
  ])('are nothing between CJK characters beside %s too', (_, markdown, text) => {
    expect(proseOf(markdown).text).toBe(text)
  })
})

describe('pictures', () => {
  it('come out of the paragraph, as blocks after it', () => {
    const blocks = blocksOf('前の文。![集合写真](photos/all.jpg) ![会場](photos/hall.jpg)後の文。')
    expect(blocks.map(block => block.type)).toEqual(['paragraph', 'image', 'image'])
    expect(blocks[1]).toMatchObject({ alt: '集合写真', url: 'photos/all.jpg', line: 1 })
    expect(blocks[2]).toMatchObject({ alt: '会場', url: 'photos/hall.jpg', line: 1 })
  })

  it('that stand alone leave no empty paragraph', () => {
    expect(blocksOf('![集合写真](all.jpg)').map(block => block.type)).toEqual(['image'])
  })

  it('in a link are pictures, and the link is none of the text', () => {
    const blocks = blocksOf('[![集合写真](all.jpg)](https://a.example)')
    expect(blocks).toMatchObject([{ type: 'image', alt: '集合写真' }])
  })
})

describe('links', () => {
  it.each<[name: string, markdown: string, text: string, links: [string, string][]]>([
    ['inline', '[資料](https://a.example/1)を', '資料を', [['資料', 'https://a.example/1']]],
    ['two in a row', '[a](https://a.example)[b](https://b.example)', 'ab', [['a', 'https://a.example'], ['b', 'https://b.example']]],
    ['in brackets', '『[題](https://a.example)』', '『題』', [['題', 'https://a.example']]],
    ['brackets and all', '[『題』](https://a.example)', '『題』', [['『題』', 'https://a.example']]],
    ['bare', 'https://a.example/x', 'https://a.example/x', [['https://a.example/x', 'https://a.example/x']]],
    ['with two highlighted words', '[==a==と==b==](https://a.example)', 'aとb', [['aとb', 'https://a.example']]],
  ])('keep their words and their address: %s', (_, markdown, text, links) => {
    const prose = proseOf(markdown)
    expect(prose.text).toBe(text)
    expect(prose.links.map(({ start, end, url }) => [prose.text.slice(start, end), url])).toEqual(links)
  })

  it('without words are no link', () => {
    expect(proseOf('あ[](https://a.example)い').links).toEqual([])
  })
})

it('HTML in a report is no text of it', () => {
  expect(proseOf('前<b onclick="x()">太字</b>後').text).toBe('前太字後')
})

it.each<[name: string, markdown: string, bold: string[]]>([
  ['words', '水は**とても大切**です。**石**も。', ['とても大切', '石']],
  ['words in bold ones', '**水は __石__ です**', ['水は 石 です']],
  ['a link', 'これは**[水](https://a.example)の話**です', ['水の話']],
  ['words behind a mark that nobody closed', '==水と**石**', ['石']],
])('what is in bold type is known: %s', (_, markdown, bold) => {
  const prose = proseOf(markdown)
  expect((prose.bold ?? []).map(({ start, end }) => prose.text.slice(start, end))).toEqual(bold)
})

it('every character of the text is found again in the source, behind marks and links too', () => {
  const source = '前の==印[のリンク](https://a.example)と==その後'
  const prose = proseOf(source)
  for (const [index, character] of [...prose.text].entries()) {
    expect(source[sourceOffset(prose, index)], `character ${index}`).toBe(character)
  }
})
