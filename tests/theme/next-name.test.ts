import { expect, it } from 'vitest'
import { breakable } from '../../src/deck/phrases.ts'
import { nextName } from '../../src/theme/next-name.ts'

it.each<[what: string, name: string, lang: string, isPerson: boolean, found: object]>([
  ['a title keeps its phrases whole', '陈小雨：参与 raft 的心路历程', 'zh-Hans', false, { size: 18, loose: false }],
  ['a title that fits in no other way breaks at its spaces', 'Meetings ミート', 'ja', false, { size: 20, loose: true }],
  ['somebody\'s name breaks between its words', '長谷川 アンドレア', 'ja', true, { size: 20, loose: true }],
  ['a Japanese name that would break within a word is not there', 'プログラミングコンテスト', 'ja', true, { size: undefined }],
  ['a name in Latin letters is', 'Wolfeschlegelsteinhausen', 'en', true, { size: 18 }],
])('beside the next mark %s', (_, name, lang, isPerson, found) => {
  expect(nextName(breakable(name, lang), 122, isPerson)).toMatchObject(found)
})
