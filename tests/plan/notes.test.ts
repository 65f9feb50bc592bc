import { expect, it } from 'vitest'
import { notesOf } from '../../src/plan/notes.ts'
import { unitsOf } from '../support/markdown.ts'

const notes = (markdown: string, lang = 'ja') => notesOf(unitsOf(markdown, lang)).map(note => 'text' in note ? note.text : note.value)

it.each<[name: string, markdown: string, lang: string, texts: string[]]>([
  ['sentences of a Japanese paragraph, without a gap', '一つ。二つ!\n三つ。', 'ja', ['一つ。二つ!三つ。']],
  ['sentences of an English paragraph, with one', 'One. Two!\nThree.', 'en', ['One. Two! Three.']],
  ['Latin before Japanese, without a gap', '見ました!v1.2 です。', 'ja', ['見ました!v1.2 です。']],
  ['paragraphs apart', '一つ。\n\n二つ。', 'ja', ['一つ。', '二つ。']],
  ['a list as its items', '- a\n- b', 'ja', ['a', 'b']],
])('are %s', (_, markdown, lang, texts) => {
  expect(notes(markdown, lang)).toEqual(texts)
})

it('keep paragraphs of two parts apart', () => {
  expect(notesOf([...unitsOf('一つ。'), ...unitsOf('二つ。')]).map(note => 'text' in note && note.text)).toEqual(['一つ。', '二つ。'])
})

it.each<[name: string, markdown: string, links: [words: string, url: string][]]>([
  ['in the second sentence of a paragraph', '一つ。[二つ](https://a.example/)です。', [['二つ', 'https://a.example/']]],
  ['in all sentences of an English paragraph', '[One](https://a.example/). And [two](https://b.example/)!', [['One', 'https://a.example/'], ['two', 'https://b.example/']]],
  ['that is a heading', '## [題](https://a.example/)', [['題', 'https://a.example/']]],
  ['that is a paragraph', '[資料](https://a.example/)', [['資料', 'https://a.example/']]],
  ['in a list', '- a\n- b [c](https://a.example/)', [['c', 'https://a.example/']]],
  ['in cells of a table', '| a | [b](https://a.example/) |\n| - | - |\n| [c](https://b.example/) | d |', [['b', 'https://a.example/'], ['c', 'https://b.example/']]],
  ['that is not one to follow', '[資料](javascript:x)です。', []],
])('have the link %s', (_, markdown, links) => {
  const found = notesOf(unitsOf(markdown)).flatMap(note => 'links' in note ? (note.links ?? []).map(({ start, end, url }) => [note.text.slice(start, end), url]) : [])
  expect(found).toEqual(links)
})

it('leave the notes of what they are made of as they were', () => {
  const units = unitsOf('[一つ](https://a.example/)です。[二つ](https://b.example/)です。')
  const before = structuredClone(units)
  notesOf(units)
  expect(units).toEqual(before)
})
