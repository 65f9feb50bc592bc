import { describe, expect, it } from 'vitest'
import { fromLabel, fromReport, type Note, type Slide } from '../../src/plan/slide.ts'
import { writePage } from '../../src/write/page.ts'
import { parsePage } from '../support/slidev.ts'

const text = (value: string) => fromReport(value, 1)
const slide = (parts: Partial<Slide>): Slide => ({ id: 'x', layout: 'recap-talk', body: [], notes: [], ...parts })
const page = (...slides: Partial<Slide>[]) => writePage({ name: 'x', slides: slides.map(slide) })

it('a slide is front matter, body and notes, its keys always in this order', () => {
  expect(page({
    props: { talk: 2, nextPerson: 'b' },
    routeAlias: 'ada',
    person: 'ada',
    body: [{ type: 'title', text: text('題') }, { type: 'points', items: [text('一'), text('二')] }],
    notes: [{ type: 'text', text: '話。', line: 1 }],
  })).toBe(`---
layout: recap-talk
id: x
person: ada
routeAlias: ada
talk: 2
nextPerson: b
---

# 題

- 一
- 二

<!--
話。
-->
`)
})

it('slides follow each other with an empty line between', () => {
  expect(page({ id: 'a' }, { id: 'b' })).toBe('---\nlayout: recap-talk\nid: a\n---\n\n---\nlayout: recap-talk\nid: b\n---\n')
})

describe('on a slide', () => {
  it.each<[name: string, body: Slide['body'], markdown: string]>([
    ['a title', [{ type: 'title', text: text('題') }], '# 題'],
    ['a subtitle', [{ type: 'subtitle', text: fromLabel('副題') }], '## 副題'],
    ['a paragraph', [{ type: 'paragraph', text: text('文。') }], '文。'],
    ['what is said', [{ type: 'say', text: text('言葉') }], '> 言葉'],
    ['a link', [{ type: 'link', url: 'https://a.example/', text: text('資料') }], '[資料](https://a.example/)'],
    ['a link that is not to be followed', [{ type: 'link', url: 'javascript:x', text: text('資料') }], '資料'],
    ['code', [{ type: 'code', lang: 'ts', value: 'const a = `x`\n', line: 1 }], '```ts\nconst a = `x`\n\n```'],
    ['code with a fence in it', [{ type: 'code', lang: 'md', value: '```\n---', line: 1 }], '````md\n```\n---\n````'],
    ['code of a language that is none', [{ type: 'code', lang: 'ts {monaco}', value: 'x', line: 1 }], '```txt\nx\n```'],
    ['code that is shown from a file', [{ type: 'snippet', lang: 'C#', value: 'x', line: 1 }], '<<< @/snippets/x.c c#'],
    ['a list with depths', [{ type: 'list', items: [{ text: text('一'), depth: 0 }, { text: text('二'), depth: 1 }, { text: text('三'), depth: 3 }, { text: text('四'), depth: 0 }] }], '- 一\n    - 二\n        - 三\n- 四'],
    ['a list with numbers', [{ type: 'list', start: 9, items: [{ text: text('一'), depth: 1 }, { text: text('二'), depth: 1 }] }], '9. 一\n10. 二'],
    ['a list in which others have numbers', [{ type: 'list', items: [{ text: text('一'), depth: 0, numbered: false }, { text: text('二'), depth: 1, numbered: true }, { text: text('三'), depth: 1, numbered: true }, { text: text('四'), depth: 0, numbered: false }, { text: text('五'), depth: 1, numbered: true }] }], '- 一\n    1. 二\n    2. 三\n- 四\n    1. 五'],
    ['a list with bullets under its numbers', [{ type: 'list', start: 3, items: [{ text: text('一'), depth: 0 }, { text: text('二'), depth: 1 }, { text: text('三'), depth: 0 }] }], '3. 一\n    - 二\n4. 三'],
    ['a list that goes on among items with numbers of their own', [{ type: 'list', start: 2, items: [{ text: text('一'), depth: 0, number: 2, again: true }, { text: text('二'), depth: 1, numbered: true, number: 7 }, { text: text('三'), depth: 1, numbered: true, number: 8 }] }], '2. 一\n    7. 二\n    8. 三'],
    ['a list that goes on below an item of the slide before', [{ type: 'list', items: [{ text: text('一'), depth: 1 }, { text: text('二'), depth: 1 }, { text: text('三'), depth: 0 }] }], '- 一\n- 二\n- 三'],
    ['a quotation', [{ type: 'quote', paragraphs: [text('一'), text('二')] }], '> 一\n>\n> 二'],
    ['a link in a text', [{ type: 'points', items: [{ from: 'report', line: 1, text: 'この資料 です', links: [{ start: 2, end: 4, url: 'https://a.example/' }] }] }], '- この[資料](https://a.example/) です'],
    ['a link in a text that is not to be followed', [{ type: 'points', items: [{ from: 'report', line: 1, text: 'この資料です', links: [{ start: 2, end: 4, url: 'javascript:x' }] }] }], '- この資料です'],
    ['a table', [{ type: 'table', rows: [[text('a'), text('b|')], [text(''), text('d')]], line: 1 }], '| a | b\\| |\n| --- | --- |\n|   | d |'],
    ['a table with its columns aligned', [{ type: 'table', rows: [[text('a'), text('b'), text('c')], [text('1'), text('2'), text('3')]], align: [null, 'right', 'center'], line: 1 }], '| a | b | c |\n| --- | ---: | :---: |\n| 1 | 2 | 3 |'],
    ['a component', [{ type: 'component', name: 'RunningOrder' }], '<RunningOrder />'],
    ['a component with attributes', [{ type: 'component', name: 'Photo', props: { file: 'a"b.jpg', index: 2 } }], '<Photo file="a&quot;b.jpg" :index="2" />'],
    ['a component with an address that is not to be followed', [{ type: 'component', name: 'LinkCard', props: { url: 'JavaScript:x', title: text('題') } }], '<LinkCard url="">\n\n題\n\n</LinkCard>'],
    ['a component with texts', [{ type: 'component', name: 'LinkCard', props: { url: 'https://a.example', title: text('題'), by: text('名') } }], '<LinkCard url="https://a.example">\n\n題\n\n名\n\n</LinkCard>'],
  ])('%s is written so', (_, body, markdown) => {
    expect(page({ body })).toBe(`---\nlayout: recap-talk\nid: x\n---\n\n${markdown}\n`)
  })

  it.each<[name: string, notes: Note[], markdown: string]>([
    ['paragraphs', [{ type: 'text', text: '一', line: 1 }, { type: 'text', text: '二', line: 2 }], '一\n\n二'],
    ['a heading', [{ type: 'heading', text: '題', line: 1 }, { type: 'text', text: '一', line: 2 }], '**題**\n\n一'],
    ['items with their numbers', [{ type: 'item', text: 'a', line: 2, number: 1 }, { type: 'item', text: 'b', line: 3, number: 2 }, { type: 'item', text: 'c', line: 4 }], '1. a\n2. b\n- c'],
    ['items, together', [{ type: 'text', text: '前', line: 1 }, { type: 'item', text: 'a', line: 2 }, { type: 'item', text: 'b', line: 3 }, { type: 'text', text: '後', line: 4 }], '前\n\n- a\n- b\n\n後'],
    ['a label', [{ type: 'label', text: '次は b' }], '*次は b*'],
    ['texts with links, of which one is not to be followed', [{ type: 'text', text: '資料 = スライド', line: 1, links: [{ start: 0, end: 2, url: 'https://a.example/' }, { start: 5, end: 9, url: 'javascript:x' }] }], '[資料](https://a.example/) = スライド'],
    ['a heading that begins with white space before its link', [{ type: 'heading', text: '\u00A0題', line: 1, links: [{ start: 1, end: 2, url: 'https://a.example/' }] }], '**[題](https://a.example/)**'],
    ['headings and items with links', [{ type: 'heading', text: '題', line: 1, links: [{ start: 0, end: 1, url: 'https://a.example/' }] }, { type: 'item', text: '見て! 動画', line: 2, links: [{ start: 4, end: 6, url: 'https://b.example/' }] }], '**[題](https://a.example/)**\n\n- 見て! [動画](https://b.example/)'],
    ['code, its indentation kept', [{ type: 'code', lang: 'go', value: 'if a {\n\n    b_c\n\td\n}', line: 1 }], 'if a {  \n  \n\u00A0\u00A0\u00A0\u00A0b\\_c  \n\u00A0\u00A0\u00A0\u00A0d  \n}'],
  ])('notes of %s are written so', (_, notes, markdown) => {
    expect(page({ notes })).toBe(`---\nlayout: recap-talk\nid: x\n---\n\n<!--\n${markdown}\n-->\n`)
  })
})

it.each([
  '<!-- open', '-->', '---', '<!-- a --> <!-- b', '```\n---\n```', '{{ x }}', '---\nlayout: x\n---', '<!--\n```\n-->',
])('code %j cuts neither the slide nor its notes', async (value) => {
  const slides = await parsePage(page(
    { body: [{ type: 'code', lang: 'html', value, line: 1 }], notes: [{ type: 'code', lang: 'html', value, line: 1 }, { type: 'text', text: '終', line: 1 }] },
    { id: 'y', notes: [{ type: 'text', text: '次', line: 1 }] },
  ))
  expect(slides.map(({ frontmatter, note }) => [frontmatter.id, note?.split('\n').at(-1)])).toEqual([['x', '終'], ['y', '次']])
  expect(slides[0]?.content).toContain(value)
  expect(slides[0]?.note).not.toContain('```html')
})
