import { parse } from '@slidev/parser'
import { expect, it } from 'vitest'
import { emptyNotes } from '../../src/deck/notes.ts'

it('leaves front matter and content, and no word of the notes', async () => {
  const { slides } = await parse('---\nlayout: cover\n---\n\n# 題\n\n<!-- 秘密 -->\n\n---\n\n# 次\n\n本文', 'slides.md')
  const deck = slides.map(source => ({ note: source.note, source }))
  emptyNotes(deck as never)
  expect(JSON.stringify(deck.map(({ note, source: { raw, note: own, content } }) => ({ note, raw, own, content })))).not.toContain('秘密')
  expect(deck[0]?.source.raw).toContain('layout: cover')
  expect(deck.map(({ source }) => source.raw).join()).toMatch(/題[^]*本文/)
})
