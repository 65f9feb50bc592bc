import { expect, it } from 'vitest'
import { plainTitle } from '../../src/reader/plain-title.ts'

it.each([
  ['3\\~4年ぶり', '3~4年ぶり'],
  ['**強い** `code` [名前](https://x.example)', '強い code 名前'],
  ['Runners & Controller (ARC)', 'Runners & Controller (ARC)'],
  ['\\`a\\` \\*b\\*', '`a` *b*'],
])('%j is read as %j', (title, read) => expect(plainTitle(title)).toBe(read))
