import { describe, expect, it } from 'vitest'
import { breakable } from '../../src/deck/phrases.ts'
import { BLOCK_WIDTH, CARDS_PER_SLIDE, CHARACTERS_PER_CARD, POINTS_PER_SLIDE, SLIDES_PER_BLOCK } from '../../src/plan/budget.ts'
import { blockNodes, isBlock } from '../../src/plan/block.ts'
import { cellWidth, fitTable } from '../../src/plan/blocks/table-fit.ts'
import type { Node, Text } from '../../src/plan/slide.ts'
import { unitsOf } from '../support/markdown.ts'

const ROOM = { room: 330, later: 330, led: false }
const slidesOf = (markdown: string, room = ROOM, lang = 'ja') => blockNodes(unitsOf(markdown, lang), room)
const list = (items: string[], mark = '-') => items.map(item => `${mark} ${item}`).join('\n')
const words = ({ text }: Text) => text
const textsOf = (nodes: Node[]) => nodes.flatMap(node => node.type === 'points' ? node.items.map(words) : node.type === 'list' ? node.items.map(({ text }) => text.text) : [])
const long = 'これは長い文です。'.repeat(9).slice(0, CHARACTERS_PER_CARD)
const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index))

describe('a list', () => {
  it.each<[name: string, items: string[], layout: string, slides: number]>([
    ['two items', ['一つ目', '二つ目'], 'recap-cards', 1],
    ['as many items as cards fit', times(CARDS_PER_SLIDE, i => `項目${i}`), 'recap-cards', 1],
    ['items as long as a card', [long, long], 'recap-cards', 1],
    ['three items, one with a word wider than a card', ['たのしい Ruby', 'はじめての Go', 'internationalization'], 'recap-takeaway', 1],
    ['one item', ['一つ目'], 'recap-takeaway', 1],
    ['an item longer than a card', [`${long}あ`, '二つ目'], 'recap-takeaway', 1],
    ['five sentences', times(5, i => `これは${i}番目の項目で、カードには長すぎないが言葉よりは長い`), 'recap-takeaway', 2],
    ['more words than cards fit', times(CARDS_PER_SLIDE + 1, i => `項目${i}`), 'recap-list', 1],
    ['an agenda of twenty lines', times(20, i => `${9 + i}:00 講演${i}`), 'recap-list', 1],
    ['twelve sentences', times(12, i => `これは${i}番目の項目で、カードには長すぎないが言葉よりは長い`), 'recap-list', 2],
  ])('of %s keeps all of them in order on %s', (_, items, layout, count) => {
    const slides = slidesOf(list(items))
    expect(slides.map(slide => slide.layout)).toEqual(Array.from({ length: count }, () => layout))
    expect(slides.flatMap(({ nodes }) => textsOf(nodes))).toEqual(items)
    if (layout === 'recap-takeaway') for (const { nodes } of slides) expect(textsOf(nodes).length).toBeLessThanOrEqual(POINTS_PER_SLIDE)
  })

  it('under what is said of it stands together, if it is read at a glance', () => {
    const items = times(6, i => `これは${i}番目の項目で、カードには長すぎない`)
    expect(slidesOf(list(items), { ...ROOM, led: true }).map(({ layout }) => layout)).toEqual(['recap-list'])
  })

  it('keeps its depths, its numbers and the links of its items', () => {
    expect(slidesOf('1. 一つ目\n   - [資料](https://a.example/x)はここ\n2. 二つ目')).toMatchObject([{
      layout: 'recap-list',
      nodes: [{ type: 'list', start: 1, items: [{ depth: 0 }, { depth: 1, text: { text: '資料はここ', links: [{ start: 0, end: 2, url: 'https://a.example/x' }] } }, { depth: 0 }] }],
    }])
  })

  it('keeps which of its items have a number of their own list', () => {
    const [slide] = slidesOf('- 準備\n  1. 一つ目\n  2. 二つ目\n- 片付け')
    expect(slide?.nodes).toMatchObject([{ type: 'list', items: [{ numbered: false }, { numbered: true }, { numbered: true }, { numbered: false }] }])
  })

  it('parts no item from what stands under it, where a slide holds both', () => {
    const slides = slidesOf(times(8, i => `- 話題${i}\n${list(times(3, j => `話題${i}の${j}番目の内容`)).replace(/^/gm, '  ')}`).join('\n'))
    const depths = slides.map(({ nodes }) => nodes.flatMap(node => node.type === 'list' ? node.items.map(({ depth }) => depth) : []))
    expect(depths.length).toBeGreaterThan(1)
    for (const some of depths) expect(some.join('')).toMatch(/^(?:0111)+$/)
  })

  describe('with others under its items', () => {
    const topics = (count: number, inner: number, mark = '-') => times(count, i => `${mark} 話題${i}\n${list(times(inner, j => `話題${i}の${j}番目の内容`), mark).replace(/^/gm, '   ')}`).join('\n')
    const pagesOf = (markdown: string) => slidesOf(markdown).map(({ nodes, props }) => {
      const items = nodes.flatMap(node => node.type === 'list' ? node.items : [])
      return { items, again: items.filter(({ again }) => again).map(({ text }) => text.text), own: items.filter(({ again }) => !again), start: nodes.flatMap(node => node.type === 'list' ? node.start ?? [] : [])[0], props }
    })

    it.each<[name: string, markdown: string, again: string[][]]>([
      ['whose parts a slide holds each', topics(4, 6), [[], [], [], []]],
      ['of one part that is too long', topics(1, 14), [[], ['話題0']]],
      ['of a short part and one that is too long', `- 前置き\n${topics(1, 12)}`, [[], ['話題0']]],
      ['three deep', `- 一日目\n${topics(3, 5).replace(/^/gm, '   ')}`, [[], ['一日目'], ['一日目']]],
      ['deeper than is said once more', `- 春\n  - 朝\n    - 庭\n      - 水\n${list(times(14, i => `${i}番目の内容`)).replace(/^/gm, '        ')}`, [[], ['庭', '水'], ['庭', '水']]],
    ])('%s, begins each slide with what it goes on with, said once more', (_, markdown, again) => {
      const pages = pagesOf(markdown)
      expect(pages.map(page => page.again)).toEqual(again)
      expect(pages.map(({ props }) => props?.again ?? 0)).toEqual(again.map(({ length }) => length))
      for (const { items, props } of pages) if (props?.again === undefined) expect(items[0]?.depth).toBe(0)
    })

    it('counts none of them twice and loses none', () => {
      const pages = pagesOf(`- 前置き\n${topics(1, 20)}`)
      expect(pages.flatMap(({ own }) => own.map(({ text }) => text.text))).toEqual(['前置き', '話題0', ...times(20, j => `話題0の${j}番目の内容`)])
      expect(pages.map(({ props }) => [props?.from, props?.to, props?.of])).toEqual(pages.map((page, at) => {
        const before = pages.slice(0, at).reduce((sum, { own }) => sum + own.length, 0)
        return [before + 1, before + page.own.length, 22]
      }))
    })

    it('counts on: the item that is said once more has its number, and so have those under it', () => {
      const pages = pagesOf(topics(2, 12, '1.'))
      expect(pages.map(({ start, own, again }) => [start, again[0], own[0]?.number])).toEqual([[1, undefined, 1], [1, '話題0', expect.any(Number)], [2, undefined, 2], [2, '話題1', expect.any(Number)]])
      expect(pages[1]?.own[0]?.text.text).toBe(`話題0の${Number(pages[1]?.own[0]?.number) - 1}番目の内容`)
    })

    it('longer than its slides fills them, and says that the rest is in the notes', () => {
      const pages = pagesOf(topics(1, 90))
      expect(pages).toHaveLength(SLIDES_PER_BLOCK)
      expect(pages.at(-1)?.props).toMatchObject({ of: 91, more: true, again: 1 })
      for (const { items } of pages) expect(items.length).toBeGreaterThan(6)
    })
  })

  it.each([
    ['- 共有できる https://a.example/explore\n- 試験できる', ['共有できる', '試験できる']],
    ['- https://a.example/explore を見る\n- 試験できる', ['https://a.example/explore を見る', '試験できる']],
  ])('shows %j without the address behind its words', (markdown, texts) => {
    expect(slidesOf(markdown).flatMap(({ nodes }) => textsOf(nodes))).toEqual(texts)
  })

  it('that goes on counts on, and says which part each slide has', () => {
    const slides = slidesOf(list(times(30, i => `手順${i}は少し長めに書いてあって、一行には入りません。だから二行になります`), '1.'))
    expect(slides.length).toBeGreaterThan(1)
    const starts = slides.map(({ nodes }) => nodes[0]?.type === 'list' ? nodes[0].start : 0)
    expect(slides.map(({ props }) => props?.from)).toEqual(starts)
    expect(slides.every(({ props }) => props?.of === 30)).toBe(true)
    expect(slides.at(-1)?.props?.to).toBe(30)
  })

  it('longer than its slides says that the rest is in the notes', () => {
    const slides = slidesOf(list(times(200, i => `${i}番目の項目は、もうスライドには入らないくらいの長さの文です`)))
    expect(slides).toHaveLength(SLIDES_PER_BLOCK)
    expect(slides.map(({ props }) => props?.more)).toEqual([...times(SLIDES_PER_BLOCK - 1, () => '').map(() => undefined), true])
  })

  it('of links becomes a code for each', () => {
    expect(slidesOf('- [本](https://a.example/1)\n- [動画](https://a.example/2)')).toMatchObject([{
      layout: 'recap-address',
      nodes: [{ name: 'LinkCard', props: { url: 'https://a.example/1', title: { text: '本' } } }, { name: 'LinkCard', props: { url: 'https://a.example/2' } }],
    }])
  })

  it.each([
    ['資料 : https://a.example/1', '資料'],
    ['スライド（https://a.example/speakers/1）', 'スライド'],
    ['https://a.example/1', undefined],
    ['[https://a.example/1](https://a.example/1) 動画', '動画'],
  ])('of addresses calls that of %j what stands beside it: %s', (item, title) => {
    const [card] = slidesOf(`- ${item}\n- [本](https://b.example/2)`).flatMap(({ nodes }) => nodes)
    expect(card).toMatchObject({ name: 'LinkCard' })
    expect(card?.type === 'component' && card.props?.title).toEqual(title === undefined ? undefined : expect.objectContaining({ text: title }))
  })

  it('has an item that is too long as a phrase of it, word for word', () => {
    const item = `${'監視は捨てる条件を先に決めておくのが大切で、'.repeat(5)}それが今日の学びです。`
    const [shown = ''] = slidesOf(`- ${item}`).flatMap(({ nodes }) => textsOf(nodes))
    expect(item).toContain(shown)
    expect(shown.length).toBeLessThan(62)
    expect(shown.length).toBeGreaterThan(5)
  })

  it('has an address that is too long by its host, and leads on to all of it', () => {
    const url = `https://a.example/${'x/'.repeat(60)}`
    expect(slidesOf(`- ${url}\n- これは住所ではありません`).flatMap(({ nodes }) => nodes)).toMatchObject([{ items: [{ text: 'a.example/…', links: [{ url }] }, {}] }])
  })
})

describe('a table', () => {
  const table = (columns: number, rows: string[][]) => [rows[0], times(columns, () => '---'), ...rows.slice(1)].map(row => `| ${row?.join(' | ')} |`).join('\n')
  const rowsOf = (nodes: Node[]) => nodes.flatMap(node => node.type === 'table' ? [node.rows.map(row => row.map(words))] : [])[0] ?? []

  it('that fits is on one slide, with the links of its cells', () => {
    expect(slidesOf('| a | b |\n| - | - |\n| 一 | [資料](https://a.example) |')).toMatchObject([{ layout: 'recap-table', nodes: [{ type: 'table', rows: [[{ text: 'a' }, { text: 'b' }], [{ text: '一' }, { text: '資料', links: [{ start: 0, end: 2 }] }]] }] }])
  })

  it('that is long has its head on each of its slides, and all its rows in order', () => {
    const rows = times(20, i => `行${i}`).map(name => [name, '値'])
    const slides = slidesOf(table(2, [['名', '値'], ...rows]))
    expect(slides.length).toBeGreaterThan(1)
    for (const { nodes } of slides) expect(rowsOf(nodes)[0]).toEqual(['名', '値'])
    expect(slides.flatMap(({ nodes }) => rowsOf(nodes).slice(1))).toEqual(rows)
    expect(slides.map(({ props }) => props?.from)).toEqual([1, ...slides.slice(0, -1).map(({ props }) => Number(props?.to) + 1)])
  })

  it('of twenty short rows, as a timetable, is on two slides, in small type', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`1${Math.floor(i / 6)}:${i % 6}0`, `監視の設定を一か所に集めると楽になる話 ${i}`, `花子${i}`])
    const slides = slidesOf(table(3, [['時刻', '題名', '発表者'], ...rows]))
    expect(slides.map(({ props }) => [props?.from, props?.to])).toEqual([[1, 10], [11, 20]])
  })

  const timetable: string[][] = [['時刻', '会場A', '会場B'], ['10:00 ~ 10:30', '基調講演', ''], ...Array.from({ length: 14 }, (_, i) => [i % 3 === 0 ? `1${i}:00 ~ 1${i}:30` : '', i < 7 ? `最初の会場の${i}番目の講演の題名は少し長め` : '', `次の会場の${i}番目の講演の題名`])]

  it('that goes on in the middle of a group says which it is, in the report\'s own words', () => {
    const pages = slidesOf(table(3, timetable)).map(({ nodes }) => rowsOf(nodes))
    expect(pages.length).toBeGreaterThan(1)
    const names = timetable.slice(1).map(([name]) => name)
    for (const [, first] of pages) expect(names).toContain(first?.[0])
    expect(pages.every(([, first]) => first?.[0])).toBe(true)
  })

  it('has no column of which nothing is on a slide', () => {
    const pages = slidesOf(table(3, timetable)).map(({ nodes }) => rowsOf(nodes))
    expect(pages[0]?.[0]).toEqual(['時刻', '会場A', '会場B'])
    expect(pages.at(-1)?.[0]).toEqual(['時刻', '会場B'])
  })

  it('never has more on a slide than stands there in the smallest type, measured phrase by phrase', () => {
    for (const { nodes } of slidesOf(table(3, timetable), { room: 260, later: 200, led: false })) {
      const cells = rowsOf(nodes).map(row => row.map(cell => cellWidth(breakable(cell, 'ja'))))
      expect(fitTable(cells, { width: BLOCK_WIDTH, height: 200 }).rows.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(260)
    }
  })

  it.each<[says: string, word: string, height: number, size: number]>([
    ['is set smaller before a word of it is broken', '김하나 Java Champion(OnStage)', 330, 24],
    ['is not set so small that it is only looked up in', 'https://example.com/2017/12/a-very-long-address-of-a-page-without-a-space', 400, 32],
  ])('%s', (_, word, height, size) => {
    const cells = [['시간', '발표자', '제목'], ['13:00~13:50', word, '[Night-Talk]Containers 운영 및 자동화 알아보기']].map(row => row.map(cell => cellWidth(breakable(cell, 'ko'))))
    expect(fitTable(cells, { width: BLOCK_WIDTH, height }).size).toBe(size)
  })

  it('that is very long shows its first rows, and says where the rest is', () => {
    const slides = slidesOf(table(2, [['名', '値'], ...times(500, i => `行${i}`).map(name => [name, '値'])]))
    expect(slides).toHaveLength(SLIDES_PER_BLOCK)
    expect(slides.at(-1)?.props).toMatchObject({ of: 500, more: true })
  })

  it('that is wide has its first column beside each group of the others', () => {
    const slides = slidesOf(table(14, [times(14, i => `見出しの言葉${i}`), times(14, i => `値の言葉${i}`)]))
    expect(slides.length).toBeGreaterThan(1)
    const heads = slides.map(({ nodes }) => rowsOf(nodes)[0] ?? [])
    expect(heads.every(([first]) => first === '見出しの言葉0')).toBe(true)
    expect(heads.flatMap(([, ...others]) => others)).toEqual(times(13, i => `見出しの言葉${i + 1}`))
  })

  it('with ragged rows has empty cells where one is missing', () => {
    expect(slidesOf('| a | b |\n| - | - |\n| 一 |').flatMap(({ nodes }) => rowsOf(nodes))).toEqual([['a', 'b'], ['一', '']])
  })
})

describe('code', () => {
  it('that fits is shown as it is', () => {
    expect(slidesOf('```go\na\n```')).toEqual([{ layout: 'recap-code', nodes: [{ type: 'code', lang: 'go', value: 'a', line: 1 }] }])
  })

  it.each([['```go\na  \n\tb\t \n```', ['a\n\tb']], [`\`\`\`go\n${times(40, () => 'a \t').join('\n')}\n\`\`\``, undefined]])('%j has nothing behind the ends of its lines', (markdown, values) => {
    const found = slidesOf(markdown).flatMap(({ nodes }) => nodes.flatMap(node => node.type === 'code' || node.type === 'snippet' ? [node.value] : []))
    if (values) expect(found).toEqual(values)
    for (const value of found) expect(value).not.toMatch(/[ \t]$/m)
  })

  it('that is longer is shown in parts, none longer than a slide holds, each from a file, nothing between them lost', () => {
    const lines = times(30, i => i % 6 === 5 ? '' : `line ${i}`)
    const slides = slidesOf(`\`\`\`go\n${lines.join('\n')}\nend\n\`\`\``)
    const values = slides.flatMap(({ nodes }) => nodes.flatMap(node => node.type === 'snippet' ? [node.value] : []))
    expect(values).toHaveLength(slides.length)
    expect(slides.length).toBeGreaterThan(1)
    for (const value of values) expect(value.split('\n').length).toBeLessThanOrEqual(12)
    expect(values.join('\n').split('\n')).toEqual([...lines, 'end'])
  })

  it('counts a line that is wider than the slide as the lines that it takes', () => {
    expect(slidesOf(`\`\`\`\n${times(9, () => 'x'.repeat(140)).join('\n')}\n\`\`\``).length).toBe(2)
  })
})

describe('a quotation', () => {
  it.each<[name: string, markdown: string, said: string[], source: string | undefined]>([
    ['its words', '> 急がば回れ。', ['急がば回れ。'], undefined],
    ['several paragraphs', '> 急がば回れ。\n>\n> 善は急げ。', ['急がば回れ。', '善は急げ。'], undefined],
    ['a source below', '> 急がば回れ。\n>\n> — ことわざ', ['急がば回れ。'], 'ことわざ'],
    ['a source that is a link', '> 急がば回れ。\n>\n> [ことわざ辞典](https://a.example)', ['急がば回れ。'], 'ことわざ辞典'],
    ['a source behind a dash', '> Measure first. — Ada Lovelace', ['Measure first.'], 'Ada Lovelace'],
    ['a post', '> 広くて迷った pic.example/abc— ちょう (@cho) [2018年5月8日](https://t.example/1)', ['広くて迷った pic.example/abc'], 'ちょう (@cho) 2018年5月8日'],
    ['a thought behind a dash that is no name', `> 速さ — ${'それは設計のあとから付いてくるものだと学びました'.repeat(2)}`, [`速さ — ${'それは設計のあとから付いてくるものだと学びました'.repeat(2)}`], undefined],
  ])('has %s', (_, markdown, said, source) => {
    const [slide, ...others] = slidesOf(markdown)
    expect(others).toEqual([])
    expect(slide?.layout).toBe('recap-quote')
    expect(slide?.nodes.flatMap(node => node.type === 'quote' ? node.paragraphs.map(words) : [])).toEqual(said)
    expect(slide?.nodes.flatMap(node => node.type === 'paragraph' ? [node.text.text] : [])).toEqual(source ? [source] : [])
  })

  it('that is long has what its author marked, or else a phrase of it', () => {
    const text = '監視は捨てる条件を先に決めておくのが大切だと学びました。'.repeat(6)
    const shownOf = (markdown: string) => slidesOf(markdown).flatMap(({ nodes }) => nodes.flatMap(node => node.type === 'quote' ? node.paragraphs.map(words) : []))
    expect(shownOf(`> ${text}==速さは設計から来る==。`)).toEqual(['速さは設計から来る'])
    const [phrase = ''] = shownOf(`> ${text}`)
    expect(phrase.length).toBeLessThan(70)
    expect(text).toContain(phrase)
  })

  it('that is long does not show who said it as what was said', () => {
    const text = '捨てる条件を先に決めておくのが大切で、それは急がない日の散歩に似ていると思いました。'.repeat(4)
    const [slide] = slidesOf(`> ${text}\n>\n> — ==[2,500円]もりのさんぽ== (@mori\\_0000) [October 1, 2031](https://post.example/1)`)
    const said = slide?.nodes.flatMap(node => node.type === 'quote' ? node.paragraphs.map(words) : [])
    expect(said).toHaveLength(1)
    expect(text).toContain(said?.[0])
  })
})

it.each([
  ['- a', true], ['```\na\n```', true], ['| a |\n| - |', true], ['> 言葉。', true], ['文。', false], ['# 題', false], ['![図](a.png)', false], ['https://a.example', false],
])('%j stands on a slide of its own: %s', (markdown, own) => {
  const [unit] = unitsOf(markdown)
  expect(unit && isBlock(unit)).toBe(own)
})
