import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/check/deck/sentences.ts'
import { proses } from '../../../src/read/blocks.ts'
import { sentences } from '../../../src/read/sentences.ts'
import { solid } from '../../../src/check/text/solid.ts'
import { blocksOf, documentOf } from '../../support/markdown.ts'
import { originalText, reportSource } from '../../support/report.ts'
import { anyReport } from '../support/report.ts'

const read = (markdown: string, lang = 'ja') => sentencesOf(markdown, lang).map(({ from, to, text }) => [from, to, text])

describe('a report says', () => {
  it.each<[what: string, markdown: string, found: [from: number, to: number, text: string][]]>([
    ['sentences, each on its line', '一。二。\n\n三。', [[1, 1, '一。'], [1, 1, '二。'], [3, 3, '三。']]],
    ['a sentence over several lines', '一\n二\n三。四\n五', [[1, 3, '一二三。'], [3, 4, '四五']]],
    ['headings and items', '# 題\n\n- 一\n  - 二\n- 三', [[1, 1, '題'], [3, 3, '一'], [4, 4, '二'], [5, 5, '三']]],
    ['quotations', '> 一。\n> 二', [[1, 1, '一。'], [2, 2, '二']]],
    ['the title of its front matter', '---\nlang: ja\ntitle: \'題: 名\'\n---\n\n文', [[3, 3, '題: 名'], [6, 6, '文']]],
    ['a title over several lines', '---\ntitle: >-\n  一\n  二\n---\n', [[2, 4, '一 二']]],
    ['no title where there is none', '---\ntitle:\n---\n\n文', [[5, 5, '文']]],
    ['marked words without their marks', '==一==と==二\n三==。a == b、==開', [[1, 2, '一と二三。'], [2, 2, 'a == b、==開']]],
    ['marks that code has, as code', '`a ==b== c`', [[1, 1, 'a ==b== c']]],
    ['links, emphasis and code as they read', '[資料](https://a.example "題")と*強い*`code`~~消~~', [[1, 1, '資料と強いcode消']]],
    ['addresses', 'https://a.example/x_y', [[1, 1, 'https://a.example/x_y']]],
    ['pictures by their names, after the text they stand in', '一![写真](a.jpg)二。\n\n![b][ref]\n\n[ref]: b.jpg', [[1, 1, '一二。'], [1, 1, '写真'], [3, 3, 'b']]],
    ['code by its lines', '```ts\nconst a = 1\n\n  b()\n```\n\n    indented\n    code', [[2, 2, 'const a = 1'], [4, 4, 'b()'], [7, 7, 'indented'], [8, 8, 'code']]],
    ['tables by their cells', '| ==一== | 二 |\n| --- | --- |\n| 三 ![四](a.jpg) |  |', [[1, 1, '一'], [1, 1, '二'], [3, 3, '三'], [3, 3, '四']]],
    ['footnotes', '一[^1]。\n\n[^1]: 注。', [[1, 1, '一。'], [3, 3, '注。']]],
    ['tasks', '- [x] 一', [[1, 1, '一']]],
    ['HTML', '<div>\n一<b>二</b>\n<p>三</p>\n</div>\n\n文の<br>中の<kbd>鍵</kbd><!-- 注 --><img alt="絵">', [[2, 2, '一二'], [3, 3, '三'], [6, 6, '文の中の鍵'], [6, 6, '絵']]],
    ['sentences of HTML', '<p>一。二。</p>', [[1, 1, '一。'], [1, 1, '二。']]],
    ['HTML in a list', '- 一\n  <div>二</div>', [[1, 1, '一'], [2, 2, '二']]],
    ['references as characters', '&lt;A&gt; &amp;&nbsp;B', [[1, 1, '<A> &\u00A0B']]],
    ['nothing', '', []],
  ])('%s', (_, markdown, found) => {
    expect(read(markdown)).toEqual(found)
  })
})

it('English sentences end where Unicode says so, and their lines are joined with a space', () => {
  expect(read('They came.\nShe said\nno. Then', 'en')).toEqual([[1, 1, 'They came.'], [2, 3, 'She said no.'], [3, 3, 'Then']])
})

it('says every word of the report of this repository, in its order', () => {
  const [title, ...others] = sentencesOf(reportSource, 'ja')
  expect(title).toEqual({ text: 'CloudNative Days Tokyo 2022に参加しました', from: 2, to: 2 })
  expect(solid(others.map(({ text }) => text).join(''))).toBe(solid(originalText.replace(/^\s*[-*・•]\s+/gm, '')))
})

it('each sentence stands in the lines that it names', () => {
  const lines = reportSource.split('\n')
  for (const { text, from, to } of sentencesOf(reportSource, 'ja')) {
    const there = solid(lines.slice(from - 1, to).join('').replaceAll('==', '').replace(/\]\([^)]*\)/g, '').replace(/[[\]]/g, ''))
    expect(there).toContain(solid(text).replace(/[[\]]/g, ''))
  }
})

it('has the words that the generation reads, cut at least as finely', () => {
  fc.assert(fc.property(anyReport, (markdown) => {
    const own = sentencesOf(markdown, 'ja').map(({ text }) => solid(text))
    const { meta, blocks } = documentOf(markdown)
    const theirs = [meta.title ?? '', ...blocks.flatMap((block) => {
      switch (block.type) {
        case 'image': return [block.alt]
        case 'code': return block.value.split('\n')
        case 'table': return block.rows.flat().map(({ text }) => text)
        default: return proses(block).flatMap(prose => sentences(prose, 'ja')).map(({ text }) => text)
      }
    })].map(solid).filter(Boolean)
    expect(own.join('')).toBe(theirs.join(''))
    const ends = (texts: string[]) => texts.reduce<number[]>((all, text) => [...all, (all.at(-1) ?? 0) + text.length], [])
    expect(ends(own)).toEqual(expect.arrayContaining(ends(theirs)))
  }))
})

it('marks are taken off as the generation takes them off', () => {
  const pieces = fc.constantFrom('==', '==', '===', '=', ' ', '\n', 'a', '漢', '*b*', '`==c==`', '[d](https://a.example)', '\\', '。')
  fc.assert(fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }).map(parts => `x${parts.join('')}`), (paragraph) => {
    const theirs = blocksOf(paragraph).flatMap(proses).map(({ text }) => text).join('')
    expect(solid(sentencesOf(paragraph, 'ja').map(({ text }) => text).join(''))).toBe(solid(theirs))
  }), { numRuns: 1000 })
})
