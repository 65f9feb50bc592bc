import fc from 'fast-check'
import { expect, it } from 'vitest'
import { photoFile } from '../../src/plan/photo.ts'

it.each([
  ['photos/novelties.jpg', 'novelties.jpg'],
  ['https://a.example/x/photo.png?size=2#top', 'photo.png'],
  ['集合写真.jpg', '集合写真.jpg'],
  ['%E9%9B%86%E5%90%88.jpg', '集合.jpg'],
  ['a b.jpg', 'a-b.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['C:\\Users\\ada\\x.jpg', 'x.jpg'],
  ['..%2F..%2Fetc%2Fpasswd', 'etc-passwd'],
  ['..%5c..%5cboot.ini', 'boot.ini'],
  ['/', 'photo'],
  ['', 'photo'],
  ['..', 'photo'],
  ['.htaccess', 'htaccess'],
  ['-rf', 'rf'],
  ['a\u0000b.jpg', 'a-b.jpg'],
  ['a"onerror="x.jpg', 'a-onerror-x.jpg'],
  ['%E9%9B.jpg', 'E9-9B.jpg'],
  ['x.jpg/', 'x.jpg'],
])('%j is looked for as %j', (url, file) => {
  expect(photoFile(url)).toBe(file)
})

it('whatever the address, the file stays in its folder, has a name and no character that a file system or HTML minds', () => {
  const hostile = fc.array(fc.constantFrom('..', '/', '\\', '%2F', '%5C', '%2e', '%00', '\0', '?', '#', ':', '*', '"', '<', '-', '.', 'a', '漢', '🎉', '.jpg', '%', 'e\u0301')).map(parts => parts.join(''))
  fc.assert(fc.property(fc.oneof(hostile, fc.string()), (url) => {
    expect(photoFile(url)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
  }))
})
