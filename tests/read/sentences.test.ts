import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Prose } from '../../src/read/prose.ts'
import { markedTexts } from '../support/prose.ts'
import { sentences } from '../../src/read/sentences.ts'
import { plain, proseOf, solid } from '../support/markdown.ts'

const split = (text: string, lang = 'ja') => sentences(plain(text), lang).map(sentence => sentence.text)

describe('Japanese', () => {
  it.each<[name: string, pieces: string[]]>([
    ['at each full stop', ['一つ目です。', '二つ目です。', '三つ目です']],
    ['before a sentence that only begins like the end of a quotation', ['良かった!', 'とても楽しかったです。', '終わった。', 'と思ったら続きがありました！', 'ということで次の話です。']],
    ['at full-width ! and ?', ['参加!', '本当？', 'はい！？', 'そう']],
    ['after a run of marks, not inside it', ['こんにちは!!!', '今年の話です。']],
    ['at a half-width ! after Japanese', ['見てください!', '次の文です。']],
    ['at a picture that stands for a full stop', ['とても楽しかったです😊🎉', '次もまた行きたい✨', '「次」はいつでしょう']],
    ['at a half-width ? after Japanese', ['良いですか?', '良いです。']],
  ])('is cut %s', (_, pieces) => {
    expect(split(pieces.join(''))).toEqual(pieces)
  })

  it('is cut at the same place, whether its lines are joined or not', () => {
    expect(split('一つ目です。\n!二つ目です。').map(solid)).toEqual(split('一つ目です。!二つ目です。').map(solid))
  })

  it('is cut at a gap after a closing bracket that ends a sentence', () => {
    expect(split('彼は「行く。」 次の文です。')).toEqual(['彼は「行く。」', '次の文です。'])
  })

  it.each([
    ['after a quotation that the sentence goes on from', '「いつかは登壇したい!」と思って3年が経ちました。'],
    ['after words that are quoted without brackets', '監視を始めてみたい!と思っている方に、なぜ？と聞かれました。'],
    ['inside a quotation of several sentences', '「良い。とても良い。」という声がありました。'],
    ['inside round brackets', 'イベント(とても大きい。本当に。)に参加しました。'],
    ['inside full-width round brackets', 'イベント（とても大きい。本当に。）に参加しました。'],
    ['inside nested brackets', '『題「なぜ?」の話。続き』を聞きました。'],
    ['at a picture in the middle of it', '参加しました🎉と書いた人が、監視🔭の話をしていました。'],
    ['before digits that belong to it', 'GMOペパボ40000人採用したい!!1'],
    ['before Latin that belongs to it', '実践!OpenTelemetry と OSS を使う話です。'],
    ['at a point in a number', '3.14 は円周率です。'],
  ])('is not cut %s', (_, text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('Latin text', () => {
  it.each<[name: string, lang: string, pieces: string[]]>([
    ['English', 'en', ['I went there.', 'It was great!', 'Was it?', 'Yes.']],
    ['English with titles of people', 'en', ['It was given by a friend, Mr. Hopper.', 'Dr. Lovelace asked.']],
    ['English with numbers', 'en', ['Version 1.2.3 is out.', 'We use it.']],
    ['Korean before a small Latin letter', 'ko', ['정원을 만들었습니다.', 'iOS개발도 했습니다.', '재미있었어요!']],
    ['German', 'de', ['Das war gut.', 'Und wie!']],
  ])('is cut where Unicode says so: %s', (_, lang, pieces) => {
    expect(split(pieces.join(' '), lang)).toEqual(pieces)
  })

  it('is not cut behind brackets that ask something, where it goes on', () => {
    expect(split('The name has (had?) a bad ring. It was fun (really!). Was it (so much?) Yes.', 'en')).toEqual(['The name has (had?) a bad ring.', 'It was fun (really!).', 'Was it (so much?)', 'Yes.'])
  })

  it('is not cut inside brackets', () => {
    expect(split('We met (it was late. Very late.) and talked.', 'en')).toEqual(['We met (it was late. Very late.) and talked.'])
  })
})

it('a mark is never cut', () => {
  const pieces = sentences(proseOf('前。==一つ目。二つ目==と続く。次。'), 'ja')
  expect(pieces.map(piece => piece.text)).toEqual(['前。', '一つ目。二つ目と続く。', '次。'])
  expect(markedTexts(pieces[1] as Prose)).toEqual(['一つ目。二つ目'])
})

it('a link is never cut', () => {
  const pieces = sentences(proseOf('[卒業! 機械学習。続き](https://a.example)を聞いた。次。'), 'ja')
  expect(pieces.map(piece => piece.text)).toEqual(['卒業! 機械学習。続きを聞いた。', '次。'])
  expect(pieces[0]?.links).toEqual([{ start: 0, end: 11, url: 'https://a.example' }])
})

describe('whatever the text', () => {
  const piece = fc.constantFrom('これは', '日本語です', '。', '!', '?', '!!!', '！', '？', ' ', '\u3000', '「', '」', '『', '』', '(', ')', 'CPU Steal', 'v1.2.3', 'Hello. ', '1', ' w', '、', '…', '🎉', 'https://a.example/x?y ')
  const prose = fc.tuple(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(120), { maxLength: 6 })).map(([pieces, cuts]): Prose => {
    const text = pieces.join('')
    const at = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
    const spans = at.flatMap((start, i) => i % 2 === 0 && at[i + 1] !== undefined ? [{ start, end: at[i + 1] as number }] : [])
    return { ...plain(text), marks: spans }
  })

  it('its sentences are all of it, in its order', () => {
    fc.assert(fc.property(prose, (whole) => {
      expect(solid(sentences(whole, 'ja').map(({ text }) => text).join(''))).toBe(solid(whole.text))
    }))
  })

  it('every mark stands in one sentence, whole', () => {
    const texts = (whole: Prose) => markedTexts(whole).map(text => text.trim()).filter(Boolean)
    fc.assert(fc.property(prose, (whole) => {
      expect(sentences(whole, 'ja').flatMap(texts)).toEqual(texts(whole))
    }))
  })

  it('no sentence is empty or begins or ends with white space', () => {
    fc.assert(fc.property(prose, (whole) => {
      for (const { text } of sentences(whole, 'ja')) {
        expect(text).not.toBe('')
        expect(text).toBe(text.trim())
      }
    }))
  })
})
