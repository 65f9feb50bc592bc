import { describe, expect, it } from 'vitest'
import { RecapError } from '../../src/errors.ts'
import { readFrontMatter, readHead, type FrontMatter } from '../../src/read/front-matter.ts'

const read = (yaml: string) => readFrontMatter(yaml, 'report.md', 2)

it.each<[name: string, yaml: string, values: FrontMatter]>([
  ['nothing', '', {}],
  ['only a comment', '# later', {}],
  ['text', 'title: 題\norganisation: GMOペパボ\nsource: https://a.example\nlang: ja', { title: '題', organisation: 'GMOペパボ', source: 'https://a.example', lang: 'ja' }],
  ['a number as text', 'title: 2022', { title: '2022' }],
  ['a date as it is written', 'date: 2022-12-02', { date: '2022-12-02' }],
  ['minutes', 'minutes: 25', { minutes: 25 }],
  ['minutes in quotes', 'minutes: "12.5"', { minutes: 12.5 }],
  ['an event as a name', 'event: CNDT', { event: { name: 'CNDT' } }],
  ['an event with all it has', 'event: { name: CNDT, short: C, url: https://a.example, other: 1 }', { event: { name: 'CNDT', short: 'C', url: 'https://a.example' } }],
  ['voices', 'voices: [オフライン, 2022]', { voices: ['オフライン', '2022'] }],
  ['American spelling', 'organization: ACME\nlanguage: en', { organisation: 'ACME', lang: 'en' }],
  ['no value', 'title:\nminutes: null\nvoices:', {}],
  ['a quoted text whose further lines begin at the edge', 'lang: ja\ndescription: \'今日は\n\n**1. 庭の話**\n\n- 草を抜いた\'\ntitle: 会', { lang: 'ja', description: '今日は\n**1. 庭の話**\n- 草を抜いた', title: '会' }],
  ['keys that it does not know', 'theme: seriph\nlayout: cover', {}],
])('reads %s', (_, yaml, values) => {
  expect(read(yaml)).toEqual(values)
})

describe('a # behind a space', () => {
  it.each<[name: string, yaml: string, values: FrontMatter]>([
    ['a number', 'title: 「もくもく会 #7」開催レポート\nlang: ja', { title: '「もくもく会 #7」開催レポート', lang: 'ja' }],
    ['a tag', 'title: 会 #rubykaigi #kaigieffect', { title: '会 #rubykaigi #kaigieffect' }],
    ['a tag as all there is', 'title: #rubykaigi\nvoices:\n  - #a', { title: '#rubykaigi', voices: ['#a'] }],
    ['a number within braces', 'event: { name: もくもく会 #7, short: M7 }\nlang: ja', { event: { name: 'もくもく会 #7', short: 'M7' }, lang: 'ja' }],
    ['a number in quotes', 'title: "会 #7"', { title: '会 #7' }],
    ['a number below the key', 'event:\n  name: 会 #7\n  short: M', { event: { name: '会 #7', short: 'M' } }],
    ['a number in a block', 'title: >\n  会 #7', { title: '会 #7' }],
    ['a number where the YAML is broken', 'title: 第1夜: 会 #7', { title: '第1夜: 会 #7' }],
    ['a number before a comment', 'title: 会 #7 # まだ仮', { title: '会 #7' }],
  ])('is text: %s', (_, yaml, values) => {
    expect(read(yaml)).toEqual(values)
  })

  it.each<[name: string, yaml: string, values: FrontMatter]>([
    ['with a space behind it', 'title: 会 # 仮の題\nlang: ja', { title: '会', lang: 'ja' }],
    ['of a line', 'title: 会\n#lang: ja\n  #7', { title: '会' }],
    ['behind a quoted value', 'title: "会" #7', { title: '会' }],
    ['behind a list', 'voices: [a, b] #二つ', { voices: ['a', 'b'] }],
    ['behind the key of a list', 'voices: #二つ\n  - a\n  - b', { voices: ['a', 'b'] }],
  ])('is a comment %s', (_, yaml, values) => {
    expect(read(yaml)).toEqual(values)
  })

  it('leaves the lines of errors as they are', () => {
    expect(() => read('title: 会 #7\nevent: { name: 会 #7, url: x }\nminutes: long')).toThrow(expect.objectContaining({ place: { file: 'report.md', line: 4 } }))
  })
})

it('a key that stands there twice is no error: the last one counts, and a warning has its line', () => {
  expect(readHead({ format: 'yaml', text: 'title: a\nlang: ja\ntitle: b', firstLine: 2 }, 'report.md'))
    .toEqual({ meta: { title: 'b', lang: 'ja' }, warnings: [{ message: expect.stringContaining('twice'), line: 4 }] })
})

describe('an address that is none of the web', () => {
  it.each<[key: string, address: string]>([
    ['source', 'javascript:alert(1)'], ['site', 'javascript:alert(1)'], ['site', ' JaVaScRiPt:alert(1)'], ['site', 'data:text/html,x'], ['source', 'vbscript:x'],
    ['source', '../../x'], ['site', 'example.com'], ['site', 'file:///etc/passwd'], ['source', 'https://'], ['source', 'http:javascript'],
  ])('is left out as %s: %j, with a warning that has its line', (key, address) => {
    expect(readHead({ format: 'yaml', text: `lang: ja\n${key}: ${JSON.stringify(address)}`, firstLine: 2 }, 'report.md'))
      .toEqual({ meta: { lang: 'ja' }, warnings: [{ message: expect.stringContaining(`"${key}" is no address of the web`), line: 3 }] })
  })

  it.each(['yaml', 'toml'] as const)('is left out as an event\'s (%s), which keeps its name', (format) => {
    const text = { yaml: 'lang: ja\nevent: { name: C, url: "data:text/html,x" }', toml: 'lang = "ja"\nevent = { name = "C", url = "data:text/html,x" }' }[format]
    expect(readHead({ format, text, firstLine: 2 }, 'report.md'))
      .toEqual({ meta: { lang: 'ja', event: { name: 'C' } }, warnings: [{ message: expect.stringContaining('"event.url"'), line: 3 }] })
  })
})

describe('refuses, with file and line,', () => {
  it.each<[name: string, yaml: string, line: number, message: RegExp]>([
    ['broken YAML', 'title: a\nevent: [a, b\nlang: ja', 4, /not valid YAML/],
    ['people that are no list', 'title: a\npeople: Ada', 3, /"people" must be a list/],
    ['a person without a name', 'people:\n  - Ada\n  - role: speaker', 4, /has no name/],
    ['a role that there is not', 'people:\n  - name: Ada\n    role: king', 3, /"speaker" or "attendee", not "king"/],
    ['a list in place of keys', '- title\n- lang', 2, /not a list of "key: value" lines/],
    ['text in place of keys', 'just text', 2, /not a list of "key: value" lines/],
    ['a title that is no text', 'lang: ja\ntitle: { a: 1 }', 3, /"title" must be text/],
    ['a list as organisation', 'organisation:\n  - a', 3, /"organisation" must be text/],
    ['minutes that are no number', 'title: a\nminutes: long', 3, /"minutes" must be a number above 0, not "long"/],
    ['no minutes', 'minutes: 0', 2, /"minutes" must be a number above 0, not 0/],
    ['minutes below none', 'minutes: -5', 2, /above 0/],
    ['endless minutes', 'minutes: .inf', 2, /above 0/],
  ])('%s', (_, yaml, line, message) => {
    let error: unknown
    try {
      read(yaml)
    }
    catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(RecapError)
    expect(error).toMatchObject({ message: expect.stringMatching(message), place: { file: 'report.md', line }, help: expect.any(String) })
  })
})

describe('a YAML alias bomb', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((key, i) => {
    const last = 'abcdefgh'[i]
    return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`
  })].join('\n')

  it('is refused, and at once', () => {
    const started = performance.now()
    expect(() => read(bomb)).toThrow(/alias/i)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('is refused with file and line, as any other mistake', () => {
    expect(() => read(bomb)).toThrow(RecapError)
  })
})

// The same bug.
it('an alias to nothing is refused with file and line', () => {
  expect(() => read('title: *nothing')).toThrow(RecapError)
})

it('a few aliases are fine', () => {
  expect(read('title: &t 題\norganisation: *t')).toEqual({ title: '題', organisation: '題' })
})

it('Liquid in a value is text', () => {
  expect(read('title: {{ site.title }}\nlang: en')).toEqual({ title: '{{ site.title }}', lang: 'en' })
})
