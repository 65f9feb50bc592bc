import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { SIGN } from '../../src/read/dialects/signs.ts'
import { parseMarkdown } from '../../src/read/parser.ts'
import { parsePieces } from '../../src/read/pieces.ts'
import { parseAroundPlain } from '../../src/read/plain.ts'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
const whole = (text: string): Root => parser.parse(text)

/** What begins, goes on over, ends, or looks as if. */
const LINES = [
  'Plain words', '日本語の文です。', '==marked== words', '==', '===', '---', '# Heading', '## 見出し', '## Closed ##', '#  Far', '#Near', '####### Deep', '###### ==Six==', '## a # b', '# C#', 'C# is #1', '2024/10/26 was it', '2024', '1986. A year', '12) twelve', '(words)', '「引用」です', '- ', '"said"', 'snake_case_name', '_open', 'open_', 'a _ b', 'a__b', '日本_語', 'wow!', 'wow![', '!', '![', '[', ']', 'a / b', 'a//b', 'a & b', 'a&b', 'R&amp', '&', '@', '(@ada)', 'a+@b.com', 'a.@b.com', '~', '^', ':', 'WWW.Example.com',
  '[a](b)', '[日本語の題](https://example.com/talks/1516) @ada', '### [『題』](https://example.com/1) @ada', '[a](b)[c](d)', '![a](b)![c](d)', '!![a](b)', '![](b)', '[](b)', '[a]()', '[ a ](b)', '[a b](c "t")', '[a_b](c_d)', '[a*b](c)', '[a](b*c)', '*[a](b*c)', '[^a](b)', '![^a](b)', '[a](b)(c)', '[a](b](c)', '[a]: b', '[a] (b)', '[a](<b>)', '[a](b&amp;c)', '[a](b;c)', '[a](b\\c)', '[a](www.example.com)', '[www.example.com](b)', '[a](https://www.example.com/~a/b_c?d=e%20f#g)', '[a@b.com](c)', '[https://a.b](c)', '[a](語)', '[x](y)', '[ ](y)', '[a\nb](c)', '[a!](b)', 'a [b](c) d [e](f), g', '== [a](b) ==', '==[a](b)==', '- item', '  - inner item', '1. first', '  going on', '    code', '\tcode',
  '> quoted', '```', '~~~', '```js', '<!--', '-->', '<div>', '</div>', '<script>', '</script>', '<pre>', '<?php', '?>', '<![CDATA[', ']]>', '<br>',
  '| a | b |', '| - | - |', 'a | b', '- | -', ':-', '[name]: https://example.com/', '[name]', '[^1]: a note', 'word[^1]', '    of the note', '*', '**bold**', '*open', '`code`', '`open',
  'https://example.com/a', 'www.example.com', 'ada@example.com', '(www.example.com)', '「https://example.com」', 'a mailto:ada@example.com', '@ada', 'a&amp;b', 'line\\', 'line  ', ' line', '![alt](a.jpg)', '[text](https://example.com/)', '\u00A0', '\uFEFFword', 'x', '+', '~~gone~~', 'tab\tin it', '\0',
]
const text = fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n\n', '\n\n', '\n \n', '\n\n\n', ' ')), { minLength: 1, maxLength: 24 }).map(lines => lines.flat().join(''))

describe('a text parsed in pieces', () => {
  it('gives the tree of the whole, wherever it is cut', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 60 }), (text, size) => {
      expect([...parsePieces(text, whole, size)].flatMap(({ children }) => children)).toEqual(whole(text).children)
    }), { numRuns: 300 })
  })

  it('is cut', () => {
    const lines = [...parsePieces('First.\n\nSecond.\n\nThird.\n', whole, 5)].map(({ children }) => children.map(({ position }) => position?.start.line))
    expect(lines).toEqual([[1], [3], [5]])
  })

  it.each([
    ['a reference', '[name]: https://example.com/'],
    ['a footnote', '[^1]: Note.'],
    ['a term, as its masked sign says', `${SIGN.defines} What it is.`],
  ])('is not, where it defines %s', (_, line) => {
    expect([...parsePieces(`First.\n\nSecond.\n\n${line}\n`, whole, 5)]).toHaveLength(1)
  })

  it('takes time in proportion to its length, even where code is never closed', () => {
    let parsed = 0
    const text = `\`\`\`\n${'word\n\n'.repeat(20_000)}`
    const parse = (part: string): Root => {
      parsed += part.length
      return { type: 'root', children: [] }
    }
    expect([...parsePieces(text, parse, 100)]).toHaveLength(1)
    expect(parsed).toBeLessThan(5 * text.length)
  })
})

it('the parser gives the tree that remark gives', () => {
  fc.assert(fc.property(text, (text) => {
    expect(parseMarkdown(text)).toEqual(whole(text))
  }), { numRuns: 300 })
})

describe('a text whose plain paragraphs are not parsed', () => {
  it('gives the tree of the whole', () => {
    fc.assert(fc.property(text, (text) => {
      expect(parseAroundPlain(text, whole).children).toEqual(whole(text).children)
    }), { numRuns: 300 })
  })

  it('leaves the parser all that is no plain paragraph', () => {
    let parsed = ''
    parseAroundPlain('# *Title*\n\nWords, ==marked== and not,\nof two lines.\n\n## Below\n\n- item\n\nMore.\n', (part) => {
      parsed = part
      return whole(part)
    })
    expect(parsed).toBe('# *Title*\n\nx\n\n- item\n\nMore.\n')
  })
})
