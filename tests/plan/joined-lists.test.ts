import { describe, expect, it } from 'vitest'
import { planDeck } from '../../src/plan/index.ts'
import { listLengths, withJoinedLists } from '../../src/plan/joined-lists.ts'
import { recognise } from '../../src/recognise/index.ts'
import { blocksOf, documentOf, unitsOf } from '../support/markdown.ts'

const list = (name: string, count: number, mark = '-') => Array.from({ length: count }, (_, index) => `${mark} ${name}の${index + 1}番目`).join('\n')
const CARD = '[庭の道具](https://a.example/tools)'
const LONG_CARD = '[庭の道具の選び方と手入れのしかた、しまい方について | 庭の会](https://a.example/tools)'
const URL = 'https://b.example/garden'
const joined = (markdown: string) => withJoinedLists(unitsOf(markdown)).map(({ kind, source }) => source.type === 'list' ? `list of ${source.items.length}` : kind)

describe('lists with links between', () => {
  it.each<[name: string, pieces: string[], units: string[]]>([
    ['two with a card between', [list('土', 3), CARD, list('水', 2)], ['list of 5', 'url']],
    ['some with several between and behind', [list('土', 3), CARD, URL, list('水', 2), URL, list('花', 1), CARD], ['list of 6', 'url', 'url', 'url', 'url']],
    ['a link with a long title', [list('土', 3), LONG_CARD, list('水', 2)], ['list of 5', 'aside']],
    ['names, each with its link', [list('土', 1), URL, list('水', 1), URL, list('花', 1), URL], ['list of 1', 'url', 'list of 1', 'url', 'list of 1', 'url']],
    ['one more list right behind', [list('土', 3), CARD, list('水', 2), list('花', 1, '*'), URL], ['list of 6', 'url', 'url']],
    ['nothing between', [list('土', 3), list('水', 2, '*')], ['list of 3', 'list of 2']],
    ['words between', [list('土', 3), '水の話はこう続きました。', list('水', 3)], ['list of 3', 'sentence', 'list of 3']],
    ['a heading between', [list('土', 3), URL, '### 水', list('水', 3)], ['list of 3', 'url', 'heading', 'list of 3']],
    ['steps', [list('土', 3, '1.'), URL, list('水', 3, '1.')], ['list of 3', 'url', 'list of 3']],
    ['lists of links', ['- [本](https://a.example/1)\n- [動画](https://a.example/2)', URL, list('水', 3)], ['list of 2', 'url', 'list of 3']],
    ['more than slides hold', [list('土', 20), URL, list('水', 20), URL, list('花', 4)], ['list of 20', 'url', 'list of 24', 'url']],
  ])('%s', (_, pieces, units) => {
    expect(joined(pieces.join('\n\n'))).toEqual(units)
  })

  const report = `# 庭の会\n\n## 午前の話\n\n${[list('土', 5), CARD, list('水', 3), URL, '- 花の話\n  - 花の色', '[種](https://c.example/seeds)', list('実', 2)].join('\n\n')}\n\n## 午後の話\n\n==水やりは朝==だそうです。\n`
  const document = documentOf(report)
  const recap = recognise(document)
  const plan = planDeck(recap, document.lineOf)
  const slides = plan.sections.flatMap(section => section.slides).filter(({ topic }) => topic === '午前の話')

  it('are one list on the slides, with all links behind it', () => {
    expect(slides.map(({ layout }) => layout)).toEqual(['recap-topic', 'recap-list', 'recap-list', 'recap-address'])
    expect(slides.flatMap(({ body }) => body).flatMap(node => node.type === 'component' && node.props?.url !== undefined ? [node.props.url] : [])).toEqual(['https://a.example/tools', URL, 'https://c.example/seeds'])
  })

  it('are in the notes as the report has them, each item with its own line on the slide', () => {
    const notes = slides.flatMap(slide => slide.notes).map(note => 'text' in note ? note.text : '')
    expect(notes.filter(text => !text.includes('番目'))).toEqual(['午前の話', '庭の道具', URL, '花の話', '花の色', '種', '次は 午後の話'])
    const lines = report.split('\n')
    for (const { text } of slides.flatMap(({ body }) => body).flatMap(node => node.type === 'list' ? node.items : [])) expect(text.from === 'report' && lines[text.line - 1]?.includes(text.text)).toBe(true)
  })

  it('count as one where a check asks which part of a list a slide has', () => {
    expect(listLengths(blocksOf(`${list('土', 3)}\n\n${CARD}\n\n${list('水', 2)}\n\n終わり。\n\n${list('花', 4)}`))).toEqual([3, 5, 2, 4])
  })
})
