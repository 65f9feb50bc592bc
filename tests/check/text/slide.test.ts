import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyTexts, headingOf, noteText } from '../../../src/check/text/slide.ts'
import { solid } from '../../../src/check/text/solid.ts'
import { fromReport, type Note } from '../../../src/plan/slide.ts'
import { writePage } from '../../../src/write/page.ts'
import { hostileText } from '../../support/hostile.ts'
import { parsePage } from '../../support/slidev.ts'

describe('a note says', () => {
  it.each<[what: string, note: string, text: string]>([
    ['paragraphs, a line each', '一。\n\n二。', '一。\n二。'],
    ['headings, labels and items without their signs', '**見出し**\n\n*次は ada*\n\n- 一\n- 二', '見出し\n次は ada\n一\n二'],
    ['lines that were broken softly as one', '一\n二\nthree\nfour', '一二 three four'],
    ['lines that were ended as lines', '一  \n二<br>三', '一\n二\n三'],
    ['what escapes stand for', '3\\~4年 \\*a\\* \\_b\\_ 1\\. \\[x\\]\\(y\\) a\\|b \\&lt; \\<\\!-- \\\\', '3~4年 *a* _b_ 1. [x](y) a|b &lt; <!-- \\'],
    ['addresses with what was escaped in them', 'https://a.example/x\\_y', 'https://a.example/x_y'],
    ['marks as text: they are a report\'s', '==a== \\==b==', '==a== ==b=='],
    ['code line by line', '```\na\n\n  b\n```', 'a\n  b'],
    ['the cells of a table', '| a | b |\n| --- | --- |\n| c | d |', 'a\nb\nc\nd'],
    ['HTML without its tags', '<div>一</div>\n\nan <b>other</b>', '一\nan other'],
    ['nothing where there is none', '', ''],
  ])('%s', (_, note, text) => {
    expect(noteText(note)).toBe(text)
  })

  it('whatever was written into it, word for word', async () => {
    const kinds: Note['type'][] = ['text', 'heading', 'item', 'code', 'label']
    await fc.assert(fc.asyncProperty(hostileText, fc.constantFrom(...kinds), async (text, type) => {
      const note = (type === 'code' ? { type, lang: '', value: text, line: 1 } : { type, text, line: 1 }) as Note
      const [slide] = await parsePage(writePage({ name: 'x', slides: [{ id: 'x', layout: 'recap-talk', body: [], notes: [note] }] }))
      expect(solid(noteText(slide?.note ?? ''))).toBe(solid(text))
    }), { numRuns: 300 })
  })
})

describe('to read at length a slide has', () => {
  it.each<[what: string, content: string, texts: string[]]>([
    ['items, paragraphs and quotations', '# 題\n\n- 一\n- 二\n\n段落\n続き\n\n> 引用', ['一', '二', '段落続き', '引用']],
    ['items of items', '- 一\n  - 二\n\n    三', ['一', '二', '三']],
    ['text without its markup', '- *強い* [資料](https://a.example) `code`\\!', ['強い 資料 code!']],
    ['links and bare addresses', '[https://a.example/x\\_y](https://a.example/x_y)\n\nhttps:\\//a.example/\\*', ['https://a.example/x_y', 'https://a.example/*']],
    ['mustaches as they are', '<span v-pre>{{</span> a }}', ['{{ a }}']],
    ['no code and no tables', '```ts\na\n```\n\n| a |\n| --- |\n| b |\n\n    indented', []],
    ['no imported code, and no slots', '<<< @/snippets/a.ts ts\n\n::right::\n\n一', ['一']],
    ['no text of components', '<LinkCard url="https://a.example/>">\n\n題\n\n- 一\n\n</LinkCard>\n\n<Photo file="a.jpg">説明</Photo>\n\n<Figures />\n\n二', ['二']],
    ['no text of components in components', '<recap-box>\n\n<VoiceQuote person="a">\n\n一\n\n</VoiceQuote>\n\n二\n\n</recap-box>\n\n三', ['三']],
    ['the text in what only animates', '<v-clicks>\n\n- 一\n\n</v-clicks>\n\n<div v-click>\n\n二\n\n</div>', ['一', '二']],
    ['nothing where there is none', '# 題', []],
  ])('%s', (_, content, texts) => {
    expect(bodyTexts(content)).toEqual(texts)
  })

  it('whatever was written as its items', async () => {
    await fc.assert(fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 3 }), async (texts) => {
      const page = writePage({ name: 'x', slides: [{ id: 'x', layout: 'recap-takeaway', body: [{ type: 'points', items: texts.map(text => fromReport(text, 1)) }], notes: [] }] })
      const [slide] = await parsePage(page)
      expect(bodyTexts(slide?.content ?? '').map(solid).filter(Boolean)).toEqual(texts.map(solid).filter(Boolean))
    }), { numRuns: 300 })
  })
})

it.each([
  ['# 題 \\#', '題 #'],
  ['文\n\n## *二*\n\n# 一', '二'],
  ['> # 引用', '引用'],
  ['#\n\n# 題', '題'],
  ['文', undefined],
])('the heading of %j is %j', (content, heading) => {
  expect(headingOf(content)).toBe(heading)
})
