import { describe, expect, it } from 'vitest'
import type { PublishedDeck } from '../../src/publish/deck.ts'
import { siteAddress } from '../../src/publish/site/address.ts'
import { deckHead, slideHead } from '../../src/publish/site/head.ts'
import { pageAt } from '../../src/publish/site/html.ts'

describe('siteAddress', () => {
  it.each([
    [undefined, undefined, '/', undefined],
    [undefined, 'slides', '/slides/', undefined],
    [undefined, '/a/b/', '/a/b/', undefined],
    ['https://example.com', undefined, '/', 'https://example.com/'],
    ['https://example.com/slides', undefined, '/slides/', 'https://example.com/slides/'],
    ['https://example.com/slides/?x#y', '/slides', '/slides/', 'https://example.com/slides/'],
  ])('%s and %s are %s and %s', (url, base, path, whole) => {
    expect(siteAddress(url, base)).toEqual({ base: path, url: whole })
  })

  it.each([['example.com/slides', undefined], ['ftp://example.com/', undefined], ['https://example.com/a/', '/b/']])('refuses %s with %s', (url, base) => {
    expect(() => siteAddress(url, base)).toThrow(/--base|https:\/\//)
  })
})

const deck: PublishedDeck = {
  title: 'A "day" <out>',
  lang: 'en',
  author: 'ACME',
  keywords: ['one', 'two'],
  exportName: 'deck',
  entry: { file: 'slides.md', line: 1 },
  colorSchema: 'auto',
  slides: [
    { no: 1, title: 'A day out', at: { file: 'slides.md', line: 1 }, raw: '', notes: '', owner: 'generated', body: [] },
    { no: 2, title: 'ann', person: 'ann', routeAlias: 'ann', at: { file: 'pages/ann.md', line: 1 }, raw: '', notes: '', owner: 'generated', body: [] },
    { no: 3, title: 'On clocks', person: 'ann', routeAlias: 'ann-talk-1', at: { file: 'pages/ann.md', line: 9 }, raw: '', notes: '', owner: 'generated', body: [] },
  ],
  recap: {
    lang: 'en',
    event: { name: 'ClockConf' },
    minutes: 5,
    frameMinutes: 1,
    counts: { speakers: 1, talks: 1, attendees: 0 },
    people: [{ id: 'ann', name: 'ann', role: 'speaker', colour: 1, minutes: 3, talks: [{ title: 'On clocks' }], sessions: [] }],
  },
}

describe('the words of a page', () => {
  it('say of the deck which event it was, and who speaks', () => {
    expect(deckHead(deck).description).toBe('ClockConf — 1 speaking · 1 talk given — ann')
  })
  it('say of a person and of a talk whose it is', () => {
    expect(slideHead(deck, deck.slides[1] as never).title).toBe('ann | A "day" <out>')
    expect(slideHead(deck, deck.slides[2] as never)).toEqual({ title: 'On clocks (ann) | A "day" <out>', description: 'ann — On clocks' })
  })
})

describe('pageAt', () => {
  const index = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>x</title>\n<link rel="icon" href="./favicon.svg">\n<meta name="description" content="&quot;y&quot;">\n<meta property="og:title" content="x">\n<script type="module" src="/slides/a.js"></script>\n</head>\n<body></body></html>'
  const page = (url: string | undefined) => pageAt(index, 'ann/', { title: 'A "day" <out>', description: 'd & e' }, { ...deck, lang: 'ja' }, { base: '/slides/', url })

  it('puts the words in the place of Slidev\'s, escaped, once', () => {
    const html = page('https://example.com/slides/')
    expect(html).toContain('<title>A &quot;day&quot; &lt;out&gt;</title>')
    expect(html.match(/name="description"/g)).toHaveLength(1)
    expect(html).toContain('content="d &amp; e"')
    expect(html).toContain('<html lang="ja">')
  })
  it('asks for the icon at the site\'s base, from whatever folder', () => {
    expect(page(undefined)).toContain('<link rel="icon" href="/slides/favicon.svg">')
  })
  it('has whole addresses where that of the site is known, and none otherwise', () => {
    expect(page('https://example.com/slides/')).toContain('<meta property="og:image" content="https://example.com/slides/preview.png">')
    expect(page('https://example.com/slides/')).toContain('<link rel="canonical" href="https://example.com/slides/ann/">')
    expect(page(undefined)).not.toMatch(/og:image|og:url|canonical/)
  })
})
