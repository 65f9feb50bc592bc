import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { isPlain, plainNodes } from '../../src/read/plain-nodes.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const BEFORE = 'x\n\n'

const WORDS = ['a', '日本', 'x_y', 'R & D', '(a)', '1', 'C#', 'it\'s', '「引用」', 'a/b', '==m==', 'wow!', '@ada', '99%', 'a: b', '—', 'http:', 'w', '.', '😀']
const ADDRESSES = ['b', 'https://e.com/a_b?c=d', '/x', '#y', 'https://www.e.com', 'a*b*c', '~x~', '語', 'mailto:a@b.c', '$1']
const PIECES = [...'ab日é1 9._-+@&;:/!?()[]^#=*~<>|\\`"\'%$\u3000\u00A0\u200B\u0301', '\n', '\n# ', '\n\n', '](', '](b)', '[a', '![', 'http', '://', 'www.', 'a@b.c', '  ', '==', '&amp;', 'x\n---', '\t']

const word = fc.constantFrom(...WORDS)
const link = fc.tuple(fc.constantFrom('', '!'), word, fc.constantFrom(...ADDRESSES)).map(([picture, label, url]) => `${picture}[${label}](${url})`)
const line = fc.tuple(fc.constantFrom('', '', '# ', '### '), fc.array(fc.oneof(word, word.map(one => ` ${one}`), link), { minLength: 1, maxLength: 6 })).map(([marks, parts]) => marks + parts.join(''))
const wellMade = fc.array(line, { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n'))
const random = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }).map(parts => parts.join(''))

describe('a plain text', () => {
  it.each([['of words and links', wellMade, 1000], ['of any signs', random, 10_000]])('%s has the nodes that the parser gives it', (_, text, numRuns) => {
    fc.assert(fc.property(text, (text) => {
      if (!text.split(/\n\n+/).every(isPlain)) return
      expect(plainNodes(text, 3, BEFORE.length)).toEqual(parser.parse(BEFORE + text).children.slice(1))
    }), { numRuns })
  })

  it.each([
    ['words', '日本語の文です。Words, too.'],
    ['lines', 'One\ntwo'],
    ['headings and what is below', '## One\nwords\n### Two'],
    ['links and pictures', '### [『題』](https://example.com/talks/1) @ada ![alt](a.jpg)'],
    ['a date', '2024/10/26 was it'],
    ['signs within words', 'snake_case, R & D, C# and 1/2, wow!'],
  ])('has %s', (_, text) => {
    expect(isPlain(text)).toBe(true)
  })

  it.each([
    ['emphasis', 'a *b*'], ['an address', 'see https://example.com'], ['an address without a scheme', 'see www.example.com'], ['a mail address', 'ada@example.com'],
    ['a list', '- a'], ['a numbered list', '1. a'], ['a rule', '---'], ['a title on its own line', 'a\n==='], ['a footnote', '[^1](a)'], ['a link with a title', '[a](b "c")'],
    ['a character\'s name', 'a&amp;b'], ['a closed heading', '# a #'], ['a line break', 'a  \nb'], ['a tag', '<br>'], ['nothing', ''],
  ])('has no %s', (_, text) => {
    expect(isPlain(text)).toBe(false)
  })
})
