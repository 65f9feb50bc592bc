import { describe, expect, it } from 'vitest'
import { matches, passage, termsOf } from '../../src/reader/match.ts'

describe('terms', () => {
  it.each<[query: string, terms: string[]]>([
    ['CPU　Steal', ['cpu', 'steal']],
    ['  ｋ８ｓ ', ['k8s']],
    ['ﾌﾟﾛﾒﾃｳｽ', ['プロメテウス']],
    ['a A a', ['a']],
    ['', []],
  ])('of %j are %j', (query, terms) => expect(termsOf(query)).toEqual(terms))
})

describe('a text', () => {
  it.each<[text: string, query: string, found: boolean]>([
    ['Cloud Nativeなチーム', 'cloudnative', true],
    ['CloudNative Days', 'cloud native', true],
    ['しきい値監視からの卒業!', '監視', true],
    ['しきい値監視からの卒業!', '卒業！', true],
    ['しきい値\n監視', 'しきい値監視', true],
    ['ガス', 'ｶﾞｽ', true],
    ['か\u3099す', 'がす', true],
    ['監視', '監視 卒業', false],
    ['監視', '', false],
  ])('%j is found by %j: %s', (text, query, found) => expect(matches([text], termsOf(query))).toBe(found))

  it('is found when its terms stand in different parts of the slide', () => {
    expect(matches(['監視', '卒業'], termsOf('監視 卒業'))).toBe(true)
  })
})

const marked = (text: string, query: string) => passage(text, termsOf(query))?.map(({ text, hit }) => hit ? `[${text}]` : text).join('')

describe('a passage', () => {
  it.each<[text: string, query: string, shown: string | undefined]>([
    ['聴講者との距離が近く', '距離', '聴講者との[距離]が近く'],
    ['CPU Stealを起因とした', 'cpusteal', '[CPU Steal]を起因とした'],
    ['ｶﾞｽとガス', 'ガス', '[ｶﾞｽ]と[ガス]'],
    ['ab', 'a b', '[a][b]'],
    ['abc', 'ab bc', '[abc]'],
    ['前の行\n監視の行', '監視', '[監視]の行'],
    ['監視の行\n後の行', '監視', '[監視]の行'],
    ['監視', '卒業', undefined],
    ['㍿の話', '株式', '[㍿]の話'],
  ])('of %j for %j is %j', (text, query, shown) => expect(marked(text, query)).toBe(shown))

  it('shows a part of a long text, with the hit in it', () => {
    const shown = marked('あ'.repeat(100) + '監視' + 'い'.repeat(100), '監視') as string
    expect(shown).toContain('[監視]')
    expect(shown.length).toBeLessThan(90)
    expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true)
  })

  it('cuts no character in two', () => {
    const shown = marked('𠮷'.repeat(50) + '監視' + '𠮷'.repeat(50), '監視') as string
    expect(shown).not.toMatch(/(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })
})
