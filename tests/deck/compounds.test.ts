import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsIn } from '../../src/deck/compounds.ts'
import { NEVER_FIRST, NEVER_LAST } from '../../src/deck/kinsoku.ts'

it.each([
  ['大規模リファクタリング戦略📄', ['大規模', 'リファクタリング', '戦略📄']],
  ['コードジェネレーターの', ['コード', 'ジェネレーターの']],
  ['関数型バックエンド開発の', ['関数型', 'バック', 'エンド', '開発の']],
  ['サーバーサイドレンダリング', ['サーバー', 'サイド', 'レンダリング']],
  ['知っているのか', ['知っているのか']],
  ['fp-tsの', ['fp-tsの']],
  ['タイピングアニメーションで', ['タイピング', 'アニメーションで']],
  ['SQLインジェクションクイズ', ['SQLインジェクション', 'クイズ']],
  ['🙌Webページ一覧', ['🙌Webページ', '一覧']],
])('%s breaks at most so: %j', (phrase, words) => {
  expect(wordsIn(phrase, 'ja')).toEqual(words)
})

it('words joined again are the phrase, and keep to kinsoku', () => {
  const phrase = fc.array(fc.constantFrom('漢字', 'の', 'コード', 'ー', 'ッ', '「', '」', '。', 'Web', '3', '📄', 'ジェネレーター', '-'), { minLength: 1 }).map(parts => parts.join(''))
  fc.assert(fc.property(phrase, (text) => {
    const words = wordsIn(text, 'ja')
    expect(words.join('')).toBe(text)
    for (const word of words.slice(1)) expect(word).not.toMatch(NEVER_FIRST)
    for (const word of words.slice(0, -1)) expect(word).not.toMatch(NEVER_LAST)
  }))
})
