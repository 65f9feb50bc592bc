import { expect, test } from 'vitest'
import { meaningOf } from '../../src/merge/meaning.ts'

const slide = '---\nlayout: recap-talk\nid: a\ntalk: 1\n---\n\n# タイトル\n\n- 一つ\n- 二つ\n\n<!--\nノート\n-->'

test.each([
  ['other line ends', slide.replaceAll('\n', '\r\n')],
  ['white space at the ends of lines', slide.replace('- 一つ', '- 一つ  ')],
  ['empty lines around it', `\n\n${slide}\n\n\n`],
  ['quotes in front matter', slide.replace('layout: recap-talk', 'layout: "recap-talk"')],
  ['front matter in another order', slide.replace('id: a\ntalk: 1', 'talk: 1\nid: a')],
])('%s are no change', (_, text) => {
  expect(meaningOf(text)).toBe(meaningOf(slide))
})

test.each([
  ['a word', slide.replace('二つ', '三つ')],
  ['a note', slide.replace('ノート', 'メモ')],
  ['a value of front matter', slide.replace('talk: 1', 'talk: 2')],
  ['a space at the beginning of a line', slide.replace('- 二つ', '  - 二つ')],
])('%s is one', (_, text) => {
  expect(meaningOf(text)).not.toBe(meaningOf(slide))
})
