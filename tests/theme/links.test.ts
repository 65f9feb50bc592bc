import { expect, it } from 'vitest'
import { shortAddress } from '../../src/theme/links.ts'

it.each<[url: string, most: number, short: string]>([
  ['https://www.example.com/', 40, 'example.com'],
  ['https://example.com/a/b', 40, 'example.com/a/b'],
  ['https://example.com/talks/42/slides', 20, 'example.com/talks/…'],
  ['https://example.com/a-long-first-part/42', 20, 'example.com/…'],
  ['https://a-host-that-is-rather-long.example.com/', 20, 'a-host-that-is-rather-long.example.com'],
])('%s to %i characters is %s', (url, most, short) => {
  expect(shortAddress(url, most)).toBe(short)
})
