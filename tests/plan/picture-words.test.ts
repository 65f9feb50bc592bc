import { describe, expect, it } from 'vitest'
import { unitsOf } from '../support/markdown.ts'

const asides = (markdown: string, lang = 'ja') => unitsOf(markdown, lang).filter(({ kind }) => kind === 'aside').map(({ text }) => text)

describe('below a picture that is not there', () => {
  it.each<[text: string, lang?: string]>([
    ['_入り口の看板がよく見えました。_'],
    ['▲ 昼のカレー、三杯目'],
    ['写真2: 壁いっぱいの付箋'],
    ['ポスターの前に立つ同僚'],
    ['행사장 입구', 'ko'],
    ['*행사장 입구에서 찍었습니다*', 'ko'],
    ['The hall before lunch', 'en'],
    ['_这是会场的入口_', 'zh'],
  ])('%s is no news', (text, lang) => {
    expect(asides(`![a](a.png)\n\n${text}\n\nnext`, lang)).toEqual([text.replace(/^[_*]|[_*]$/g, '')])
  })

  it('nor are words in emphasis in its paragraph', () => {
    expect(asides('![a](a.png)\n_入り口の看板_')).toEqual(['入り口の看板'])
  })

  it('nor is what a page calls its caption', () => {
    expect(asides('<figure><img src="a.png"><figcaption>入り口がよく見えました。</figcaption></figure>')).toEqual(['入り口がよく見えました。'])
  })

  it.each<[text: string, lang?: string]>([
    ['展示はどれも楽しかった。'],
    ['展示はどれも楽しかった'],
    ['==三杯目のカレー=='],
    ['**三杯目のカレー**'],
    ['[資料](https://a.example/x)と動画'],
    ['2026年5月10日 福岡'],
    ['会場: 福岡'],
    ['전시가 정말 좋았다', 'ko'],
    ['It was good to be back.', 'en'],
    ['三种方案的比较', 'zh'],
  ])('%s is', (text, lang) => {
    expect(asides(`![a](a.png)\n\n${text}\n\nnext`, lang)).toEqual([])
  })

  it('is what leads to a list', () => {
    expect(asides('![a](a.png)\n\n三つの話題\n\n- 一つ目\n- 二つ目')).toEqual([])
  })
})
