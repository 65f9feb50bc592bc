import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captionOf } from '../../src/plan/blocks/picture.ts'
import { photoFile, photoFiles, withPictures } from '../../src/plan/photo.ts'
import { recapOf } from '../support/markdown.ts'

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
  ['%2e%2e', 'photo'],
  ['%2e%2e/%2e%2e/etc/.jpg', 'jpg'],
  ['x.', 'x'],
  ['CON.png', 'photo-CON.png'],
  ['nul', 'photo-nul'],
  ['COM¹.tar.png', 'photo-COM¹.tar.png'],
  ['console.png', 'console.png'],
  [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(150)}.jpeg`],
  [`${'監'.repeat(300)}.png`, `${'監'.repeat(50)}.png`],
  [`${'𠮷'.repeat(300)}`, '𠮷'.repeat(37)],
  [`a${'-'.repeat(1_000_000)}b.png`, 'a.png'],
])('%j is looked for as %j', (url, file) => {
  expect(photoFile(url)).toBe(file)
})

it('whatever the address, the file stays in its folder, has a name and no character that a file system or HTML minds', () => {
  const hostile = fc.array(fc.constantFrom('..', '/', '\\', '%2F', '%5C', '%2e', '%00', '\0', '?', '#', ':', '*', '"', '<', '-', '.', 'a', '漢', '🎉', '.jpg', '%', 'e\u0301')).map(parts => parts.join(''))
  fc.assert(fc.property(fc.oneof(hostile, fc.string()), (url) => {
    expect(photoFile(url)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
  }))
})

describe('the pictures of a report', () => {
  it('keep their names where these are their own, and are told apart by their addresses where not', () => {
    const files = photoFiles(['https://a.example/x/photo.jpg', 'https://a.example/y/Photo.jpg', 'b/other.jpg', 'https://a.example/x/photo.jpg'])
    expect(files.size).toBe(3)
    expect(files.get('b/other.jpg')).toBe('other.jpg')
    expect(files.get('https://a.example/x/photo.jpg')).toMatch(/^photo-[\da-f]{8}\.jpg$/)
    expect(files.get('https://a.example/y/Photo.jpg')).toMatch(/^Photo-[\da-f]{8}\.jpg$/)
  })

  it('have the same names whatever their order, no two the same', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'https://c.example/d'), fc.constantFrom('x.jpg', 'X.jpg', 'y', 'y.')).map(parts => parts.join('/'))), (urls) => {
      const files = photoFiles(urls)
      expect(Object.fromEntries(photoFiles(urls.toReversed()))).toEqual(Object.fromEntries(files))
      expect(new Set([...files.values()].map(name => name.toLowerCase())).size).toBe(urls.length)
    }))
  })

  it('are told apart where only some file systems take them for one', () => {
    for (const names of [['Straße.png', 'STRASSE.png'], ['ﬁn.png', 'FIN.jpg'], ['Ａ.png', 'a.png'], ['οδος.png', 'ΟΔΟΣ.png'], [`${'x'.repeat(200)}a.png`, `${'x'.repeat(200)}b.png`]]) {
      const files = [...photoFiles(names).values()]
      expect(new Set(files.map(name => name.normalize('NFKC').toUpperCase())).size, files.join()).toBe(2)
      for (const file of files) expect(file).toMatch(/-[\da-f]{8}\.\w+$/)
    }
  })

  it('know whether the deck has them, in whatever format', () => {
    const recap = withPictures(recapOf('# 会\n\n### 『題』 @ada\n\n![一](a/one.jpg)\n\n![二](two.png)'), ['one.webp'])
    expect(recap.people[0]?.parts[0]?.blocks).toMatchObject([{ file: 'one.jpg', there: true }, { file: 'two.png', there: false }])
  })

  it.each([
    ['会場の朝', 'a.jpg', '会場の朝'], ['Stand up', 'a.jpg', 'Stand up'], ['', 'a.jpg', undefined],
    ['f:id:cho:20180513192206p:plain', 'a.jpg', undefined], ['image', 'a.jpg', undefined], ['photo.PNG', 'a.jpg', undefined], ['IMG_2041', 'a.jpg', undefined],
    ['kaigi_2024', '/images/kaigi_2024.jpeg', undefined], ['画像', 'a.jpg', undefined], ['スクリーンショット 2024-01-02 10.00.00', 'a.jpg', undefined], ['写真家の話', 'a.jpg', '写真家の話'],
  ])('called %j of %j have the caption %j', (alt, url, caption) => {
    expect(captionOf(alt, url)).toBe(caption)
  })
})
