import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHost, isWebAddress } from '../../src/read/web-address.ts'
import { escapeUrl } from '../../src/write/escape.ts'

it.each([
  ['https://example.com/a', true],
  ['http://localhost:3000/', true],
  ['http://[::1]/', true],
  ['http://192.0.2.1/', true],
  ['https://日本語.example/', true],
  ['http://slides/', false],
  ['http://http//example.com', false],
  ['https://', false],
  ['mailto:a@example.com', false],
  ['/a', false],
])('%s is an address of the web: %s', (url, whole) => {
  expect(isWebAddress(url)).toBe(whole)
  expect(escapeUrl(url) !== undefined).toBe(whole || url.startsWith('mailto:'))
})

it.each([['example.com', true], ['localhost', true], ['example', false], ['', false], ['a..b', false]])('%j is a host: %s', (host, known) => {
  expect(isHost(host)).toBe(known)
})

it('whatever the host, what is said of it is what the platform says when it parses it', () => {
  const piece = fc.constantFrom('a', 'xn--', 'xn--p1ai', 'com', 'COM', '7', '0x7f', '-', '_', '.', '..', 'localhost', '日本', '%41')
  const rest = fc.constantFrom('', '/', '/a b', '?q', '#f', ':80', ':99999', '@b.example', '\\x', '.', ' ')
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), rest, (pieces, behind) => {
    const url = `https://${pieces.join('')}${behind}`
    expect(isWebAddress(url)).toBe(URL.canParse(url) && isHost(new URL(url).hostname))
  }), { numRuns: 8000 })
})
