import { describe, expect, it } from 'vitest'
import { judged, MAX_BYTES } from '../../src/pictures/judge.ts'
import { hasScript, kindOf, named } from '../../src/pictures/kind.ts'
import { GIF, JPEG, PNG, SVG } from './samples.ts'

const text = (content: string) => Buffer.from(content)

describe('what a file is by its content', () => {
  it.each([
    ['png', PNG], ['gif', GIF], ['jpg', JPEG], ['svg', text(SVG)],
    ['svg', text('\uFEFF<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE svg>\n<svg>')],
    ['webp', Buffer.concat([text('RIFF'), Buffer.alloc(4), text('WEBPVP8 ')])],
    ['avif', Buffer.concat([Buffer.from([0, 0, 0, 32]), text('ftypavif')])],
    ['avif', Buffer.concat([Buffer.from([0, 0, 0, 32]), text('ftypmif1'), Buffer.alloc(4), text('mif1avif')])],
  ])('%s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind)
  })

  it.each([
    ['nothing', text('')], ['a page', text('<!DOCTYPE html><html><svg></svg></html>')], ['a text', text('root:x:0:0')],
    ['a film', Buffer.concat([Buffer.from([0, 0, 0, 32]), text('ftypisom'), Buffer.alloc(40)])], ['a sound', Buffer.concat([text('RIFF'), Buffer.alloc(4), text('WAVE')])],
  ])('%s is no picture', (_, bytes) => {
    expect(kindOf(bytes)).toBeUndefined()
  })
})

describe('a drawing', () => {
  it.each([
    '<svg><script>x</script></svg>', '<svg><SCRIPT/></svg>', '<svg><svg:script/></svg>', '<svg onload="x"/>', '<svg\nonclick = x/>', '<svg/onload=x>',
    '<svg><a href="javascript:x"/></svg>', '<svg><a href="&#106;ava&#x53;cript&#58;x"/></svg>', '<svg><a href="java&#10;script:x"/></svg>', '<svg><set attributeName="href" to="javascript:x"/></svg>',
    '<svg xmlns:x="http://www.w3.org/1999/xhtml"><x:iframe srcdoc="&lt;script>x&lt;/script>"/></svg>', '<svg xmlns:x="http://www.w3.org/1999/xhtm&#108;"><x:q srcdoc="x"/></svg>', '<svg><a.b:script xmlns:a.b="x"/></svg>', '<svg><x:object data="x"/></svg>', '<svg><embed src="x"/></svg>',
    '<?xml-stylesheet href="data:text/xsl,x" type="text/xsl"?><svg/>', '<svg><use href="data:image/svg+xml,x#y"/></svg>', '<?xml version="1.0" encoding="ISO-2022-JP"?><svg><scr\x1B(Bipt>x</scr\x1B(Bipt></svg>',
    '<svg><foreignObject/></svg>', '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
  ])('%s has a script', (drawing) => {
    expect(hasScript(drawing)).toBe(true)
    expect(judged(text(drawing))).toHaveProperty('why')
  })

  it('of lines and words has none', () => {
    expect(hasScript(SVG)).toBe(false)
    expect(judged(text(SVG))).toMatchObject({ kind: 'svg' })
  })
})

it.each([
  ['a.png', 'png', 'a.png'], ['a.JPEG', 'jpg', 'a.JPEG'], ['a.jpg', 'png', 'a.png'], ['photo', 'gif', 'photo.gif'], ['a.b.webp', 'webp', 'a.b.webp'],
] as const)('%s that is %s is called %s', (name, kind, expected) => {
  expect(named(name, kind)).toBe(expected)
})

it('takes nothing over its limit', () => {
  expect(judged(Buffer.concat([PNG, Buffer.alloc(MAX_BYTES)]))).toEqual({ why: 'has more than 20 MB' })
})
