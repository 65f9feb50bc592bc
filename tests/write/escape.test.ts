import { describe, expect, it } from 'vitest'
import { escapeAttribute, escapeNote, escapeText, escapeUrl, fenceFor } from '../../src/write/escape.ts'

describe('a text', () => {
  it.each([
    'CNDT2022に参加しました。', 'SRE (40000人)採用したい!!1', 'a-b + c = d', 'C# と F#', '50% & more', 'v1.2.3', '「いつかは」', 'https://a.example/x', 'a: b', 'e-mail',
  ])('without syntax stays as it is: %j', (text) => {
    expect(escapeText(text)).toBe(text)
    expect(escapeNote(text)).toBe(text)
  })

  it.each([
    ['# x', '\\# x'], ['- x', '\\- x'], ['+ x', '\\+ x'], ['1. x', '1\\. x'], ['2) x', '2\\) x'], ['---', '\\---'], ['===', '\\==='], ['::right::', '\\::right::'], ['> x', '\\> x'], ['<<< x', '\\<\\<\\< x'], ['```', '\\`\\`\\`'], ['@x', '\\@x'], ['^x', '\\^x'], ['![x](y)', '\\!\\[x\\](y)'],
    ['a_b*c', 'a\\_b\\*c'], ['<script>', '\\<script\\>'], ['<!-- x -->', '\\<\\!-- x --\\>'], ['&lt;', '\\&lt;'], ['a & b', 'a & b'], ['$x$', '\\$x\\$'], ['a|b', 'a\\|b'], ['a\\b', 'a\\\\b'], ['x #', 'x \\#'],
    ['  x  ', 'x'], ['a\n b\r\nc\rd', 'a b c d'],
  ])('%j is written %j, in notes too', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown)
    expect(escapeNote(text)).toBe(markdown)
  })

  it.each([
    ['{{ x }}', '<span v-pre>{{</span> x <span v-pre>}}</span>'],
    ['{ x }', '{ x }'],
    ['https://a.example/x_y', 'https:\\//a.example/x\\_y'],
  ])('%j is written %j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown)
  })
})

it.each([
  ['a "b"', 'a &quot;b&quot;'], ['<a> & b', '&lt;a&gt; &amp; b'], ['a\n\n b', 'a b'], ['{{ x }}', '{{ x }}'],
])('the attribute %j is written %j', (value, html) => {
  expect(escapeAttribute(value)).toBe(html)
})

it.each([
  ['https://a.example/x?y=1&z=2#w', 'https://a.example/x?y=1&z=2#w'],
  ['http://a.example/', 'http://a.example/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['https://a.example/日本', 'https://a.example/%E6%97%A5%E6%9C%AC'],
  ['https://a.example/%E6%97%A5', 'https://a.example/%E6%97%A5'],
  ['https://a.example/(x)', 'https://a.example/%28x%29'],
  ['https://a.example/{{x}}', 'https://a.example/%7B%7Bx%7D%7D'],
  ['https://a.example/"><b>', 'https://a.example/%22%3E%3Cb%3E'],
  ['https://a.example/$x$\'*y*`z`', 'https://a.example/%24x%24%27%2Ay%2A%60z%60'],
  ['https://a.example/a%2Fb', 'https://a.example/a%2Fb'],
  ['https://a.example/%', 'https://a.example/%25'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['/x', undefined],
  ['https://', undefined],
  ['', undefined],
])('the address %j is written %s', (url, written) => {
  expect(escapeUrl(url)).toBe(written)
})

it.each([
  ['x', '```'], ['`x`', '```'], ['```', '````'], ['a ````` b ``', '``````'], ['', '```'],
])('code %j is fenced by %s', (code, fence) => {
  expect(fenceFor(code)).toBe(fence)
})
