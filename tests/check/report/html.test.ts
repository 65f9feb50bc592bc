import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { type CheckResult, RULES, VIEWS } from '../../../src/check/finding.ts'
import { html, trusted } from '../../../src/check/report/html/escape.ts'
import { formatHtml, type SlidePictures } from '../../../src/check/report/html/index.ts'
import { en, ja, wordsFor } from '../../../src/check/report/html/words.ts'
import { PROMISES } from '../../../src/check/report/promises.ts'
import { hostileText } from '../../support/hostile.ts'
import { finding, result, slide } from './sample.ts'

const PIXEL = 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'
const pictures: SlidePictures = { light: new Map([[1, PIXEL], [2, PIXEL], [3, PIXEL]]), dark: new Map([[1, PIXEL], [2, PIXEL], [3, PIXEL]]) }
const page = (given: Partial<CheckResult> = {}) => formatHtml(result(given), pictures)
const inside = (source: string, tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(source)?.[1] ?? ''

describe('a template', () => {
  it.each([
    ['text', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['a value of an attribute', html`<p title="${'" onclick="x'}">`, '<p title="&quot; onclick=&quot;x">'],
    ['numbers', html`${0}`, '0'],
    ['nothing for what is not there', html`<p>${undefined}${false}</p>`, '<p></p>'],
    ['lists, each by itself', html`${['<', html`<br>`, ['>']]}`, '&lt;<br>&gt;'],
    ['markup as it is', html`<p>${html`<b>${'<'}</b>`}${trusted('<i>')}</p>`, '<p><b>&lt;</b><i></p>'],
    ['controls so that they can be seen', html`${'a\0b\u202Ec'}`, 'a␀b\uFFFDc'],
  ])('takes %s', (_, markup, source) => {
    expect(markup.source).toBe(source)
  })
})

/** All text in a result that comes from somebody else. */
const filled = (text: string): CheckResult => result({
  title: text,
  lang: text,
  dir: text,
  report: text,
  slides: [slide(1, { id: text, title: text, at: { file: text, line: 1 }, passages: [{ from: 1, to: 2, text }] }), slide(2, { owner: 'edited' })],
  findings: [undefined, 1].map(slide => finding({ slide, at: { file: text }, message: text, measured: text, allowed: text, help: text, boxes: [{ view: 'screen light', box: { x: 0, y: 0, width: 1, height: 1 } }] })),
  theirs: [{ slide: 1, at: { file: text }, how: 'written', own: [text] }],
})

describe('text of others', () => {
  /** Tags in their order with the names of their attributes: what a text must not change. */
  const structure = (source: string) => [...source.matchAll(/<(\/?[a-z!][\w-]*)([^<>]*)>/gi)].map(([, tag, rest = '']) => `${tag} ${rest.replace(/"[^"]*"/g, '')}`)

  it('is in English where its language is a word that every object knows', () => {
    for (const lang of ['__proto__', 'constructor-x', 'toString']) expect(wordsFor(lang)).toBe(en)
  })

  it('is text wherever it stands', () => {
    // `.`: text that is never empty, in a language that the page does not speak.
    const expected = structure(formatHtml(filled('.'), pictures))
    fc.assert(fc.property(hostileText, (text) => {
      const source = formatHtml(filled(text), pictures)
      expect(structure(source)).toEqual(expected)
      expect(inside(source, 'script')).toBe(inside(formatHtml(filled('.'), pictures), 'script'))
    }), { numRuns: 60 })
  })
})

describe('the page', () => {
  it('lets run only what it came with', () => {
    const source = page({ findings: [finding()] })
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(source)?.[1]?.replaceAll('&#39;', '\'') ?? ''
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      'default-src \'none\'',
      'img-src data:',
      `style-src ${hash(inside(source, 'style'))}`,
      `script-src ${hash(inside(source, 'script'))}`,
      'base-uri \'none\'',
      'form-action \'none\'',
    ])
    expect(inside(source, 'script').length).toBeGreaterThan(100)
    expect(source.match(/<(?:script|style)\b/g)).toHaveLength(2)
    expect(source).not.toMatch(/\sstyle="|\son\w+="/)
  })

  it('leads nowhere but to itself', () => {
    const source = page({ findings: [finding()], theirs: [{ slide: 2, at: { file: 'x' }, how: 'edited', own: [] }] })
    const addresses = [...source.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter(address => !/^(?:#|data:)/.test(address))).toEqual([])
    for (const [, id = ''] of source.matchAll(/href="#([^"]+)"/g)) expect(source).toContain(`id="${id}"`)
  })

  it.each(['https://a.example/1.webp', 'javascript:alert(1)', 'data:text/html,<script>'])('shows no picture that is none: %s', (url) => {
    const source = formatHtml(result(), { light: new Map([[1, url]]) })
    expect(source).not.toContain(url.split(',')[0])
    expect(source).toContain(ja.noPicture)
  })

  it('holds the data of a picture once', () => {
    const source = formatHtml(result(), { light: new Map([[2, `${PIXEL}one`]]), dark: new Map() })
    expect(source.split(`${PIXEL}one`)).toHaveLength(2)
    expect(source).toContain('<use href="#picture-2-light"/>')
  })

  it('of a deck of one scheme shows that one always', () => {
    const source = formatHtml(result({ views: ['screen light', 'print light'] }), { light: pictures.light as Map<number, string> })
    expect(source).not.toMatch(/class="[^"]*\bof-(?:light|dark)/)
    expect(formatHtml(result(), pictures)).toMatch(/class="[^"]*\bof-dark/)
  })

  it.each<[string, Partial<CheckResult>, string | RegExp]>([
    ['a healthy deck', {}, /<div class="verdict none">\s*<p class="said"><b>指摘なし<\/b><\/p>/],
    ['errors and warnings', { findings: [finding(), finding({ severity: 'warning', rule: 'contrast' })] }, /<div class="verdict error">\s*<p class="said"><b>エラー 1件<\/b> <span>警告 1件<\/span><\/p>/],
    ['warnings only', { findings: [finding({ severity: 'warning' })] }, /<div class="verdict warning">\s*<p class="said"><b>警告 1件<\/b><\/p>/],
    ['no finding in English', { lang: 'en-GB' }, '<b>No findings</b>'],
    ['one error in English', { lang: 'fr', findings: [finding()] }, '<b>1 error</b>'],
    ['sentences that are there', {}, ja.accountedFor],
    ['sentences that are not', { findings: [finding({ rule: 'lost-text' })] }, ja.lookedFor],
    ['a filter only where there is something to filter', { findings: [finding({ rule: 'contrast' })] }, 'id="show-contrast"'],
    ['views where they are not all', { findings: [finding({ views: ['print dark', 'screen dark'] })] }, '画面・ダーク、印刷・ダーク のみ'],
    ['passages with their lines', {}, '<footer>report.md <span>57–59行目</span></footer>'],
    ['what has no passage', { slides: [slide(1, { passages: [], owner: 'written' })] }, ja.noPassage.written],
    ['findings of a slide that is not there as the deck’s', { findings: [finding({ slide: 99 })] }, 'id="deck-1"'],
    ['a box that only the dark picture has', { findings: [finding({ boxes: [{ view: 'screen dark', box: { x: 1, y: 1, width: 9, height: 9 } }], views: ['screen dark'] })] }, `<span class="elsewhere of-light"> (${ja.boxElsewhere.dark})`],
  ])('says %s', (_, given, expected) => {
    const source = page(given)
    if (typeof expected === 'string') expect(source).toContain(expected)
    else expect(source).toMatch(expected)
  })

  it('keeps findings of slides with their slides', () => {
    const source = page({ findings: [finding()] })
    expect(source).toContain('id="slide-2-1"')
    expect(source).not.toContain('id="deck-')
  })

  it('proves what holds, and counts what does not', () => {
    const source = page({ findings: [finding({ rule: 'contrast' }), finding({ rule: 'contrast' })] })
    expect(source).not.toContain(ja.proves.contrast)
    expect(source).toContain(`<b>${ja.rules.contrast}</b> <span>指摘 2件</span>`)
    expect(source.match(/class="holds"/g)).toHaveLength(RULES.length - 1)
  })

  it('draws a box that screen and print agree on once in each scheme', () => {
    const box = { x: 100, y: 100, width: 200, height: 40 }
    const source = page({ findings: [finding({ boxes: VIEWS.map(view => ({ view, box })) })] })
    expect(source.match(/<rect class="line"/g)).toHaveLength(2)
  })
})

describe('words', () => {
  it.each([['ja', ja], ['ja-JP', ja], ['JA', ja], ['en', en], ['en-US', en], ['fr', en], ['', en]] as const)('for %j', (lang, words) => {
    expect(wordsFor(lang)).toBe(words)
  })

  it('every rule keeps a promise, one', () => {
    expect(Object.values(PROMISES).flat().toSorted()).toEqual([...RULES].toSorted())
  })
})
