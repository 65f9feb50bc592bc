import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineFinder } from '../../src/read/lines.ts'

it.each([
  ['', 0, 1],
  ['a', 0, 1],
  ['a\nb', 1, 1],
  ['a\nb', 2, 2],
  ['\n\n\n', 2, 3],
  ['a\n', 2, 2],
  ['a\nb', 99, 2],
])('in %j offset %i stands in line %i', (source, offset, line) => {
  expect(lineFinder(source)(offset)).toBe(line)
})

it('the line of an offset is one more than the line ends before it', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '漢', '🎉')), fc.nat(40), (parts, at) => {
    const source = parts.join('')
    const offset = Math.min(at, source.length)
    expect(lineFinder(source)(offset)).toBe(source.slice(0, offset).split('\n').length)
  }))
})
