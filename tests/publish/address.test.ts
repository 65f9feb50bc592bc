import { expect, it } from 'vitest'
import { addressParts } from '../../src/publish/page/address.ts'
import { readableAddress } from '../../src/readable-address.ts'

it.each<[name: string, url: string, shown: string]>([
  ['with no letters to decode', 'https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['with Japanese letters', 'https://a.example/%E5%8B%89%E5%BC%B7%E4%BC%9A/', 'https://a.example/勉強会/'],
  ['with a sign that means something', 'https://a.example/a%2Fb%20c', 'https://a.example/a%2Fb%20c'],
  ['with what is not seen', 'https://a.example/%E2%80%AEx%E3%85%A4', 'https://a.example/%E2%80%AEx%E3%85%A4'],
  ['of another encoding', 'https://a.example/%83%65', 'https://a.example/%83%65'],
])('an address %s is read so', (_, url, shown) => {
  expect(readableAddress(url)).toBe(shown)
})

it('an address breaks after its signs, and is the same then', () => {
  const url = 'https://a.example/a-b/c?d=1&e=2#f'
  expect(addressParts(url)).toEqual(['https://', 'a.example/', 'a-', 'b/', 'c?', 'd=', '1&', 'e=', '2#', 'f'])
  expect(addressParts(url).join('')).toBe(url)
})
