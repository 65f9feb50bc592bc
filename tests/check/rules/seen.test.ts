import { describe, expect, it } from 'vitest'
import type { Evidence, Frame, Link, Line, Picture, Run, TextBlock } from '../../../src/check/evidence.ts'
import type { Box } from '../../../src/check/finding.ts'
import { accessibility } from '../../../src/check/rules/accessibility.ts'
import { badBreaks } from '../../../src/check/rules/bad-break.ts'
import { brokenLink } from '../../../src/check/rules/broken-link.ts'
import { contrast } from '../../../src/check/rules/contrast.ts'
import { otherHost } from '../../../src/check/rules/other-host.ts'
import { overflow } from '../../../src/check/rules/overflow.ts'
import { printLoss } from '../../../src/check/rules/print-loss.ts'
import { scriptError } from '../../../src/check/rules/script-error.ts'
import { smallType } from '../../../src/check/rules/small-type.ts'
import { healthy, seenNothing } from '../support/evidence.ts'

/* The rules about what a browser saw, each at the edge of what it allows; tests/e2e/check plants their faults in a real deck. */

const at = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const frame = (name: string, box: Box): Frame => ({ name, box })

const run = (text: string, change: Partial<Run> = {}): Run => ({ text, box: at(100, 100, 200, 24), size: 24, weight: 700, font: 'normal 700 "Recap Sans"', colour: [0, 0, 0, 1], contrast: 21, backdrop: '#ffffff', ...change })
const line = (text: string, change: Partial<Line> = {}, style: Partial<Run> = {}): Line => ({ text, box: at(100, 100, 200, 24), runs: [run(text, style)], forced: false, ...change })
const block = (lines: Line[], change: Partial<TextBlock> = {}): TextBlock => ({ name: 'p', kind: 'text', prose: false, lang: 'ja', lines, own: [frame('p', at(90, 90, 400, 100))], clips: [], room: 400, hang: 0, ...change })

/** Evidence in which one slide shows these, in one view. */
const seen = (blocks: TextBlock[], { pictures = [], links = [], ...change }: Partial<Evidence> & { pictures?: Picture[], links?: Link[] } = {}): Evidence => ({
  ...healthy(),
  ...seenNothing,
  views: { 'screen light': [{ no: 1, blocks, pictures, links }] },
  ...change,
})

describe('overflow', () => {
  const own = [frame('p', at(100, 100, 200, 24))]
  it.each<[string, Partial<Line>, Partial<TextBlock>, string | undefined]>([
    ['inside everything', {}, { own }, undefined],
    ['rounding: a pixel over', { box: at(100, 100, 201, 24) }, { own }, undefined],
    ['over its own box on the right', { box: at(100, 100, 230, 24) }, { own }, 'leaves p on the right: 30 px'],
    ['tight leading: some ink over its own box', { box: at(100, 97, 200, 31) }, { own }, undefined],
    ['half a line under its own box', { box: at(100, 100, 200, 40) }, { own }, 'leaves p on the bottom: 16 px'],
    ['over a box further out', { box: at(100, 100, 200, 24) }, { own: [...own, frame('div', at(100, 60, 200, 50))] }, 'leaves div on the bottom: 14 px'],
    ['cut off by two pixels', {}, { own, clips: [frame('.card', at(100, 102, 200, 60))] }, 'leaves .card on the top: 2 px'],
    ['in the margin of the slide', { box: at(8, 100, 200, 24) }, { own: [frame('p', at(0, 90, 300, 60))] }, 'leaves the safe area of the slide on the left: 16 px'],
    ['under the slide', { box: at(100, 540, 200, 24) }, { own: [frame('p', at(90, 530, 300, 60))] }, 'leaves the safe area of the slide on the bottom: 26 px'],
    ['a bracket that hangs', { box: at(80, 100, 220, 24) }, { own, hang: 22 }, undefined],
    ['more than hangs', { box: at(60, 100, 240, 24) }, { own, hang: 22 }, 'leaves p on the left: 18 px'],
  ])('%s', (_, change, around, expected) => {
    const found = overflow(seen([block([line('文字', change)], around)]))
    expect(found.map(({ message, measured }) => `${message.replace(/^.*\(p\) /, '')}: ${measured.replace(/ over.*/, '')}`)).toEqual(expected ? [expected] : [])
  })

  const picture = (box: Box, clips: Frame[] = []): Picture => ({ name: 'img', kind: 'img', src: '/a.png', box, clips, loaded: true, alt: 'a', decorative: false })
  it.each([
    ['to the edges of the slide', picture(at(0, 0, 980, 552)), []],
    ['over them', picture(at(0, 0, 990, 552)), ['picture img /a.png leaves the slide on the right']],
    ['cut off by a box', picture(at(0, 0, 300, 300), [frame('.board', at(0, 0, 300, 200))]), ['picture img /a.png leaves .board on the bottom']],
  ])('a picture %s', (_, one, expected) => {
    expect(overflow(seen([], { pictures: [one] })).map(({ message }) => message)).toEqual(expected)
  })
})

describe('small-type', () => {
  const body = (text: string): Evidence['deck'] => {
    const { deck } = healthy()
    return { ...deck, slides: deck.slides.map(slide => slide.no === 1 ? { ...slide, body: [text] } : slide) }
  }
  it.each<[string, TextBlock, string, string[]]>([
    ['body of 24 px', block([line('本文です')]), '本文です', []],
    ['body of 23 px', block([line('本文です', {}, { size: 23 })]), '本文です', ['24 px or more']],
    ['most of a body text', block([line('本文はここまで', {}, { size: 20 })]), '本文はここまでです', ['24 px or more']],
    ['a word of a body text', block([line('本文', {}, { size: 20 })]), '本文はここまでです', []],
    ['the name of a stop, which is most of a body text', block([line('ada', {}, { size: 16 })]), 'adaです', []],
    ['other words that are most of one', block([line('adb', {}, { size: 16 })]), 'adbです', ['24 px or more']],
    ['a paragraph of a layout that is not ours', block([line('段落', {}, { size: 20 })], { prose: true }), '', ['24 px or more']],
    ['an address', block([line('github.com/a/b', {}, { size: 16 })], { prose: true }), 'github.com/a/b', []],
    ['a label of 14 px', block([line('登壇', {}, { size: 14 })]), '', []],
    ['a label of 13 px', block([line('登壇', {}, { size: 13 })]), '', ['14 px or more']],
    ['code of 18 px', block([line('const a = 1', {}, { size: 18 })], { kind: 'code', prose: true }), '', []],
    ['code of 12 px', block([line('const a = 1', {}, { size: 12 })], { kind: 'code' }), '', ['14 px or more']],
  ])('%s', (_, one, text, allowed) => {
    expect(smallType(seen([one], { deck: body(text) })).map(fault => fault.allowed)).toEqual(allowed)
  })
})

describe('contrast (WCAG 2.2, 1.4.3)', () => {
  it.each([
    ['large and bold at 3:1', { size: 24, weight: 700, contrast: 3 }, 0],
    ['large and bold under it', { size: 24, weight: 700, contrast: 2.99 }, 1],
    ['bold from 18.66 px on is large', { size: 18.66, weight: 700, contrast: 3 }, 0],
    ['regular of 20 px is not', { size: 20, weight: 400, contrast: 4.49 }, 1],
    ['regular of 24 px is', { size: 24, weight: 400, contrast: 3 }, 0],
    ['small at 4.5:1', { size: 16, weight: 700, contrast: 4.5 }, 0],
    ['small under it', { size: 16, weight: 700, contrast: 4.4 }, 1],
    ['white space', { contrast: 1, text: ' ' }, 0],
  ])('%s', (_, style, count) => {
    expect(contrast(seen([block([line('字', {}, style)])]))).toHaveLength(count)
  })
})

describe('bad-break', () => {
  const lines = (...texts: string[]) => texts.map(text => line(text))
  it.each<[string, TextBlock, RegExp[]]>([
    ['between phrases', block(lines('今日は', '天気です')), []],
    ['inside a phrase', block(lines('今日は天', '気です')), [/inside the phrase “天気です”/]],
    ['a line that begins with a comma', block(lines('今日は', '、天気です')), [/begins with “、”/]],
    ['a line that begins with a small kana', block(lines('発表しま', 'っす')), [/begins with “っ”/]],
    ['a line that ends with a bracket', block(lines('今日は「', '天気」です')), [/ends with “「”/]],
    ['where the author broke it', block([line('今日は天'), line('気です', { forced: true })]), []],
    ['at a space between Latin words', block(lines('Dynamic VM ', 'Scheduling in OpenStack の発表')), []],
    ['inside a short phrase with a space', block(lines('発表の CPU ', 'Stealを'), { kind: 'text' }), [/inside the phrase/]],
    ['after a comma, whatever follows', block(lines('企業利用、', 'という話')), []],
    ['after a closing bracket', block(lines('「ほぼ理解した」', 'Talk #74'), { kind: 'heading' }), []],
    ['before an opening one', block(lines('技術の夜', '(第2弾)を開く')), []],
    ['after a colon in brackets', block(lines('Tech Night(第2弾：', 'AWS入門編)')), []],
    ['in a number', block(lines('10，', '000円')), [/inside the phrase/]],
    ['between the words of a phrase that is wider than its box', block(lines('コード', 'ジェネレーターの'), { room: 250 }), []],
    ['between the words of a phrase that nearly fills its box', block(lines('コード', 'ジェネレーターの'), { room: 430 }), []],
    ['between the words of a phrase that has its room', block(lines('コード', 'ジェネレーターの'), { room: 460 }), [/inside the phrase/]],
    ['inside a word of one', block(lines('コードジェネ', 'レーターの'), { room: 350 }), [/inside the phrase/]],
    ['inside a word that is itself wider than its box', block(lines('ジェネ', 'レーターの'), { room: 100 }), []],
    ['at a space of a phrase that is wider than its box, whatever its parts are', block(lines('IT技術事典 ', 'SQL本'), { room: 400 }), []],
    ['at a space of one that has its room', block(lines('IT技術事典 ', 'SQL本'), { room: 460 }), [/inside the phrase/]],
    ['before a mark, however narrow the box', block(lines('ジェネレ', 'ーターの'), { room: 100 }), [/begins with “ー”/]],
    ['at a hyphen', block(lines('両立するfp-', 'tsのチーム')), [/inside the phrase “fp-tsの”/]],
    ['inside a Latin word, whatever the phrases are', block(lines('試しながらYouTub', 'e動画を作る')), [/inside the word “YouTube”/]],
    ['behind a bar', block(lines('植原 亮 |', '本 | 通販')), []],
    ['a heading\'s last two characters', block(lines('今日の発表は', '天気'), { kind: 'heading' }), [/has “天気” alone/]],
    ['a heading\'s last three', block(lines('今日の発表は', '天気図'), { kind: 'heading' }), []],
    ['a mark does not count', block(lines('今日の発表は', '天気。'), { kind: 'heading' }), [/has “天気。” alone/]],
    ['a paragraph\'s last two', block(lines('今日の発表は', '天気')), []],
    ['code', block(lines('今日は天', '気です'), { kind: 'code' }), []],
    ['English', block(lines('the wea', 'ther'), { lang: 'en' }), []],
    ['an address', block(lines('example.com/あ', 'いう')), []],
  ])('%s', (_, one, expected) => {
    const found = badBreaks(one, 'ja').map(({ message }) => message)
    expect(found).toHaveLength(expected.length)
    for (const [index, says] of expected.entries()) expect(found[index]).toMatch(says)
  })
})

describe('broken-link', () => {
  const origin = 'http://127.0.0.1:3030'
  const traffic = { origin, foreign: [], failed: [], addresses: ['/', '/1', '/akichan', '/slides.pdf', '/登壇'] }
  const link = (href: string): Link => ({ href, url: URL.canParse(href, origin) ? new URL(href, origin).href : undefined, text: 'こちら', box: undefined })
  it.each([
    ['https://example.com/a?b#c', undefined],
    ['http://localhost:3000/', undefined],
    ['mailto:a@example.com', undefined],
    ['/akichan', undefined],
    ['akichan/', undefined],
    ['/1?clicks=2', undefined],
    ['/slides.pdf', undefined],
    ['/%E7%99%BB%E5%A3%87', undefined],
    ['', /empty/],
    ['https://exa%20mple.com/', /malformed/],
    ['/nobody', /\/nobody leads nowhere/],
    ['www.example.com', /leads nowhere/],
    ['https://exa mple.com/', /malformed/],
    ['https:///example', /malformed/],
    ['https:example.com', /malformed/],
    ['http://', /malformed/],
    ['https://example', /malformed/],
    ['mailto:nobody', /malformed/],
    ['htps://example.com', /htps: is no address to follow/],
    ['javascript:alert(1)', /javascript: is no address to follow/],
  ])('%s', (href, says) => {
    const found = brokenLink(seen([], { traffic, links: [link(href)] }))
    expect(found).toHaveLength(says ? 1 : 0)
    if (says) expect(found[0]?.message).toMatch(says)
  })

  it.each([[true, 0], [false, 1]])('#name, which is on the slide: %s', (anchored, count) => {
    expect(brokenLink(seen([], { traffic, links: [{ ...link('#name'), anchored }] }))).toHaveLength(count)
  })

  const picture = (change: Partial<Picture>): Picture => ({ name: 'img', kind: 'img', src: '/a.png', box: at(100, 100, 10, 10), clips: [], loaded: true, alt: '絵', decorative: false, ...change })
  it.each<[string, Picture, number]>([
    ['whole', picture({}), 0],
    ['that did not load', picture({ loaded: false }), 1],
    ['without alt text', picture({ alt: undefined }), 1],
    ['that is decorative', picture({ alt: undefined, decorative: true }), 0],
    ['from another host: other-host says so', picture({ src: 'https://example.com/a.png', loaded: false }), 0],
  ])('a picture %s', (_, one, count) => {
    const asked = { ...traffic, foreign: [{ url: 'https://example.com/a.png' }] }
    expect(brokenLink(seen([], { traffic: asked, pictures: [one] }))).toHaveLength(count)
  })

  it('names a file that is missing once, by its picture', () => {
    const failed = [{ url: `${origin}/a.png`, status: 404 }, { url: `${origin}/b.woff2`, status: 404, slide: 1 }]
    const found = brokenLink(seen([], { traffic: { ...traffic, failed }, pictures: [picture({ loaded: false })] }))
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('/a.png” did not load'), '/b.woff2 did not load'])
  })
})

describe('print-loss', () => {
  const both = (text: string, print = text): Evidence['views'] => {
    const view = (text: string) => [{ no: 1, blocks: [block([line(text)])], pictures: [], links: [] }]
    return { 'screen light': view(text), 'print light': view(print) }
  }
  it.each<[string, Evidence['views'], string, number]>([
    ['letter by letter', both('発表 した'), '発表した', 0],
    ['with list marks of the browser', both('発表した'), '•発表した1.', 0],
    ['a letter less', both('発表した'), '発表し', 1],
    ['a radical in place of a letter', both('入る'), '⼊る', 1],
    ['a letter in place of the radical that the report has', both('⼊る'), '入る', 0],
    ['a composed letter for the report\'s two', both('て\u3099す'), 'です', 0],
    ['an accent alone for one over what has no letter with it', both('春(•\u0300ㅁ•\u0301)'), '春(•`ㅁ•\u0301)', 0],
    ['a tilde for another with the same glyph', both('春～夏'), '春〜夏', 0],
    ['a hand with the colour of its skin, for which a PDF has no letter', both('👏🏻 発表'), '発表', 0],
    ['an emoji less', both('🎉 発表'), '発表', 1],
    ['a letter more', both('発表した'), '発表したよ', 1],
    ['not in the print view', both('発表した', 'ほか'), 'ほか', 2],
  ])('%s', (_, views, text, count) => {
    expect(printLoss(seen([], { views, pdf: [{ no: 1, text, outside: '' }] }))).toHaveLength(count)
  })

  it('a page too many is the whole deck\'s', () => {
    const found = printLoss(seen([], { views: both('あ'), pdf: [{ no: 1, text: 'あ', outside: '' }, { no: 2, text: '', outside: '' }] }))
    expect(found).toMatchObject([{ measured: '2 pages', allowed: expect.stringContaining('1 page') as string }])
    expect(found[0]).not.toHaveProperty('slide')
  })
})

describe('other-host', () => {
  it('names each address once, on the slide that shows it, however often it was asked for', () => {
    const url = 'https://example.com/a.png'
    const picture: Picture = { name: 'img', kind: 'img', src: url, box: at(0, 0, 9, 9), clips: [], loaded: false, alt: 'a', decorative: false }
    const traffic = { ...seenNothing.traffic, foreign: [{ url, slide: 7 }, { url }, { url: 'https://cdn.example.org/x.js' }] }
    expect(otherHost(seen([], { traffic, pictures: [picture] })).map(({ slide, measured }) => [slide, measured])).toEqual([[1, 'example.com'], [undefined, 'cdn.example.org']])
  })
})

describe('script-error', () => {
  it('names what was said on a slide as that slide\'s, and not again as the deck\'s', () => {
    const console: Evidence['console'] = [{ type: 'error', text: 'a' }, { type: 'error', text: 'a', slide: 3 }, { type: 'warning', text: 'b' }]
    expect(scriptError(seen([], { console })).map(({ slide, measured }) => [slide, measured])).toEqual([[3, 'error'], [undefined, 'warning']])
  })
})

describe('accessibility', () => {
  it('leaves pictures without alt text to broken-link', () => {
    const faults: Evidence['accessibility'] = [{ id: 'image-alt', impact: 'critical', help: '', html: '<img>' }, { id: 'button-name', impact: 'critical', help: 'Buttons', html: '<button>', slide: 2 }]
    expect(accessibility(seen([], { accessibility: faults })).map(({ slide, message }) => [slide, message])).toEqual([[2, 'Buttons (button-name): <button>']])
  })
})
