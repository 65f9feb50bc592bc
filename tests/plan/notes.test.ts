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
