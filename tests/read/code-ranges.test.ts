import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { codeRanges } from '../../src/read/dialects/code-ranges.ts'

const codeIn = (text: string): string[] => codeRanges(text).map(({ start, end }) => text.slice(start, end))

describe('code is', () => {
  it.each<[what: string, text: string, code: string[]]>([
    ['a fence and all in it', 'a\n```js\nb\n```\nc', ['```js\nb\n```']],
    ['nothing after the end of the list that a fence is in, closed or not', '- ```js\n  a\n\nb', ['- ```js\n  a\n']],
    ['nothing after the end of a quotation', '> ~~~\n> a\nb', ['> ~~~\n> a']],
    ['a fence in an item of a list in a list', '- a\n  1. b\n     ```\n     c\n     ```\n  2. d', ['     ```\n     c\n     ```']],
    ['no fence that goes on with a paragraph', 'a\n        ```\nb', []],
    ['words between backticks', 'a `b` c', ['`b`']],
  ])('%s', (_, text, code) => {
    expect(codeIn(text)).toEqual(code)
  })

  it('where the parser of Markdown has it', () => {
    const pieces = fc.constantFrom('- ', '> ', '1. ', '  ', '   ', '    ', '\t', '```', '````', '~~~', '```js', 'a', '# ', '---', '<div>', '<!--', '-->', '</b>', '<pre>', '\n', '\n', '\n\n')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }), (made) => {
      const text = made.join('')
      const fences: { from: number, to: number }[] = []
      visit(unified().use(remarkParse).parse(text), 'code', ({ position }) => {
        if (/^[`~]/.test(text.slice(position?.start.offset))) fences.push({ from: position?.start.line ?? 0, to: position?.end.line ?? 0 })
      })
      const ranges = codeRanges(text)
      let offset = 0
      for (const [index, line] of text.split('\n').entries()) {
        const isCode = ranges.some(({ start, end }) => start <= offset && end >= offset + line.length)
        const fence = fences.find(({ from, to }) => from <= index + 1 && to >= index + 1)
        // The parser lets a fence that nobody closes reach to the line after it; a line may be code between backticks.
        if (line.trim() && (!fence || index + 1 < fence.to) && !/`[^\n]*`/.test(line)) expect([index + 1, isCode]).toEqual([index + 1, fence !== undefined])
        offset += line.length + 1
      }
    }), { numRuns: 1000, seed: 20221121 })
  })
})
