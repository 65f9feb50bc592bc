import { expect, it } from 'vitest'
import { breakable } from '../../src/deck/phrases.ts'
import { nextName } from '../../src/theme/next-name.ts'

it.each<[what: string, name: string, lang: string, isPerson: boolean, found: object]>([
  ['a title keeps its phrases whole', '陈小雨：参与 raft 的心路历程', 'zh-Hans', false, { size: 18, loose: false }],
  ['a title that fits in no other way breaks at its spaces', 'Meetings ミート', 'ja', false, { size: 20, loose: true }],
  ['somebody\'s name breaks between its words', '長谷川 アンドレア', 'ja', true, { size: 20, loose: true }],
  ['somebody\'s name in two scripts breaks between these', 'Huayu Lin 林花雨', 'zh-Hant', true, { size: 20, loose: false }],
  ['a Japanese name that would break within a word is not there', 'プログラミングコンテスト', 'ja', true, { size: undefined }],
  ['a name in Latin letters is', 'Wolfeschlegelsteinhausen', 'en', true, { size: 18 }],
])('beside the next mark %s', (_, name, lang, isPerson, found) => {
  expect(nextName(breakable(name, lang), 122, isPerson)).toMatchObject(found)
})

it('beside the next mark names too long for it are cut between their words, with as much of them as there is room for', () => {
  const pair = 'Wilhelmina Featherstonehaugh, Maximilian "Captain" Whittington-Oldcastle'
  const { size, cut = '' } = nextName(breakable(pair, 'en'), 106, true)
  expect(size).toBe(15)
  expect(cut).toMatch(/^Wilhelmina Featherstonehaugh.*…$/)
  expect(pair.startsWith(cut.slice(0, -1))).toBe(true)
  expect(nextName(breakable(pair, 'en'), 106, false)).toEqual({ size: undefined, loose: true })
})
